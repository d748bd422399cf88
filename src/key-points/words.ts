/** Words without a dictionary: what two sentences have in common, in any script. */

const UNDIVIDED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether a word comes from a script that does not divide words. */
function isUndivided(word: string): boolean {
  return UNDIVIDED.test(word);
}

/** A Han character says about as much as so much of a word. */
const CHARACTER = 0.6;

/** How long a text of these words is, in words of an alphabet. */
export function lengthOf(words: readonly string[]): number {
  return words.length * (words.some(isUndivided) ? CHARACTER : 1);
}

/** How many letters of a word count: "Wahlen" and "Wahlkampf" differ, "election" and "elections" do not. */
const STEM_LENGTH = 6;

/** The words of a text in lower case: runs of letters, marks and digits; where words are not divided, single characters. */
export function readWords(text: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return runs.flatMap((run) => (isUndivided(run) ? Array.from(run) : [run]));
}

/** The beginning of a word, which is the same in most of its forms. */
export function stemOf(word: string): string {
  return word.length <= STEM_LENGTH ? word : Array.from(word).slice(0, STEM_LENGTH).join('');
}

/** Whether a word is long enough to mean something by itself: in most scripts function words are short. */
export function isContentWord(word: string): boolean {
  return word.length > 3 || /\p{N}/u.test(word) || isUndivided(word);
}

/** The stems of a text's content words, each once. */
export function readStems(text: string): Set<string> {
  return new Set(readWords(text).filter(isContentWord).map(stemOf));
}
