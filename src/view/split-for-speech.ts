/** Splits long sentences into parts short enough for speech synthesis. */

/**
 * Longest part, in UTF-16 code units. Chrome's voices from the network fall silent after about 15 seconds without an
 * event; at a slow 14 characters a second this length takes 13 seconds.
 */
const MAX_PART_LENGTH = 180;

/**
 * Where a speaker would pause, best first: after a mark that ends a clause, at a comma or dash, at any space. A mark
 * before a digit is no pause ("12,500").
 */
const PAUSES = [/[;:؛；：。！？፤፥](?!\d)\s*/gu, /[,،、，፣](?!\d)\s*|\s[–—-]\s/gu, /\s+/gu];

/**
 * Returns the offset at which to split: the end of the last pause between a quarter of `longest` and `longest`, so that
 * no single word stands alone at the front; without such a pause `longest`.
 */
function findSplit(text: string, longest: number): number {
  for (const pause of PAUSES) {
    const ends = [...text.matchAll(pause)].map((match) => match.index + match[0].length);
    const end = ends.findLast((offset) => offset <= longest && offset >= longest / 4);
    if (end !== undefined) return end;
  }
  // Never between the two surrogates of one character.
  return /[\uD800-\uDBFF]/.test(text[longest - 1] ?? '') ? longest - 1 : longest;
}

/**
 * Returns the sentence in parts of at most `longest` UTF-16 code units, in order, each trimmed. Together they contain
 * all of the sentence but white space at the splits.
 */
export function splitForSpeech(sentence: string, longest = MAX_PART_LENGTH): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const end = findSplit(rest, longest);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...parts, rest.trim()].filter((part) => part !== '');
}
