/** Words without a dictionary: what two sentences have in common, in any script. */

const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Thai begins here, and the scripts of China and Japan stand behind it: whatever is below needs no pattern. */
const FIRST_UNDIVIDED = 0x0e00;

/** Whether a word comes from a script that does not divide words. */
function isUndivided(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) >= FIRST_UNDIVIDED) return UNDIVIDED.test(word);
  return false;
}

/** A Han character says about as much as so much of a word. */
const CHARACTER = 0.6;

/** How long a text of these words is, in words of an alphabet. */
export function lengthOf(words: readonly string[]): number {
  return words.length * (words.some(isUndivided) ? CHARACTER : 1);
}

/** How many letters of a word count: "Wahlen" and "Wahlkampf" differ, "election" and "elections" do not. */
const STEM_LENGTH = 6;

/** Every question about a sentence begins with its words; of so many texts they are remembered, more than an article asks about. */
const MOST_REMEMBERED = 1000;

const memories = new Set<Map<string, unknown>>();

function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  memories.add(known);
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const value = read(text);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(text, value);
    return value;
  };
}

/** Forgets the article that was read: only its reading again would ask for its words. */
export function forgetWords(): void {
  for (const known of memories) known.clear();
}

/** The words of a text in lower case: runs of letters, marks and digits; where words are not divided, single characters. */
export const readWords: (text: string) => readonly string[] = remember((text) => {
  const runs = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.some(isUndivided) ? runs.flatMap((run) => (isUndivided(run) ? Array.from(run) : [run])) : runs;
});

/** The beginning of a word, which is the same in most of its forms. */
export function stemOf(word: string): string {
  if (word.length <= STEM_LENGTH) return word;
  const stem = word.slice(0, STEM_LENGTH);
  // Letters of two units each count once.
  return /[\ud800-\udfff]/.test(stem) ? Array.from(word).slice(0, STEM_LENGTH).join('') : stem;
}

/** Whether a word is long enough to mean something by itself: in most scripts function words are short. */
export function isContentWord(word: string): boolean {
  return word.length > 3 || /\p{N}/u.test(word) || isUndivided(word);
}

/** The stems of a text's content words, each once. */
export const readStems: (text: string) => ReadonlySet<string> = remember((text) => new Set(readWords(text).filter(isContentWord).map(stemOf)));
