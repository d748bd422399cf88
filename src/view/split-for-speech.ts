/** Long sentences in pieces that a voice can say in one go. */

/**
 * Chrome's network-born voices fall silent after about 15 seconds without an event; at a calm 14 characters a
 * second this is 13 of them.
 */
const MAX_PART_LENGTH = 180;

/** Where a speaker would breathe, best first: after a clause's mark, at a comma or dash, at any space; not in "12,500". */
const BREATHS = [/[;:؛；：。！？፤፥](?!\d)\s*/gu, /[,،、，፣](?!\d)\s*|\s[–—-]\s/gu, /\s+/gu];

/** The end of the last breath within the limit that leaves neither side a mere word. */
function findBreath(text: string, longest: number): number {
  for (const breath of BREATHS) {
    const ends = [...text.matchAll(breath)].map((match) => match.index + match[0].length);
    const end = ends.findLast((place) => place <= longest && place >= longest / 4);
    if (end !== undefined) return end;
  }
  // Never between the halves of one character.
  return /[\uD800-\uDBFF]/.test(text[longest - 1] ?? '') ? longest - 1 : longest;
}

/** The sentence in pieces of at most `longest` characters; joined they are the sentence, piece by piece trimmed. */
export function splitForSpeech(sentence: string, longest = MAX_PART_LENGTH): string[] {
  const parts: string[] = [];
  let rest = sentence;
  while (rest.length > longest) {
    const end = findBreath(rest, longest);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end);
  }
  return [...parts, rest.trim()].filter((part) => part !== '');
}
