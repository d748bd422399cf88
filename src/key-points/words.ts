/** Words without a dictionary: what two sentences have in common, in any script. */
import { DIGIT, kindAt, LARGE, SMALL, UNDIVIDED } from '../article/letters.ts';

/** A Han character says about as much as so much of a word. */
const CHARACTER = 0.6;

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

/** How a text is worded; everything that is known of its letters, from one walk over them. */
export interface Wording {
  /** In lower case: runs of letters, marks and digits; where words are not divided, single characters. */
  words: readonly string[];
  /** What each begins with, as `kindAt` says it: `LARGE`, `SMALL` …; 0 for a single character out of a run. */
  begins: readonly number[];
  /** How many words begin with a small letter, and with a capital. */
  small: number;
  capital: number;
  isUndivided: boolean;
}

/** The places of a text's words: of each where it begins and ends, and every bit of its characters' kinds. */
function findRuns(text: string): number[] {
  const runs: number[] = [];
  let start = 0;
  let kinds = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? kindAt(text, at) : 0;
    if (kind !== 0) {
      if (kinds === 0) start = at;
      kinds |= kind;
    } else if (kinds !== 0) {
      runs.push(start, at, kinds);
      kinds = 0;
    }
  }
  return runs;
}

/** Reads the wording of a text. */
export const readWording: (text: string) => Wording = remember((text) => {
  const plain = text.normalize('NFKC');
  const lower = plain.toLowerCase();
  // A Turkish capital grows when it becomes small; then the places differ.
  const wordAt = (start: number, end: number): string => (lower.length === plain.length ? lower.slice(start, end) : plain.slice(start, end).toLowerCase());
  const words: string[] = [];
  const begins: number[] = [];
  const wording = { words, begins, small: 0, capital: 0, isUndivided: false };
  const runs = findRuns(plain);
  for (let index = 0; index < runs.length; index += 3) {
    const [start = 0, end = 0, kinds = 0] = [runs[index], runs[index + 1], runs[index + 2]];
    const kind = kindAt(plain, start);
    if ((kind & SMALL) !== 0) wording.small += 1;
    if ((kind & LARGE) !== 0) wording.capital += 1;
    const isUndivided = (kinds & UNDIVIDED) !== 0;
    if (isUndivided) wording.isUndivided = true;
    for (const word of isUndivided ? wordAt(start, end) : [wordAt(start, end)]) {
      words.push(word);
      begins.push(isUndivided ? 0 : kind);
    }
  }
  return wording;
});

/** The words of a text in lower case. */
export function readWords(text: string): readonly string[] {
  return readWording(text).words;
}

/** How long a text is, in words of an alphabet. */
export function lengthOf(text: string): number {
  const { words, isUndivided } = readWording(text);
  return words.length * (isUndivided ? CHARACTER : 1);
}

/** The beginning of a word, which is the same in most of its forms. */
export function stemOf(word: string): string {
  if (word.length <= STEM_LENGTH) return word;
  const stem = word.slice(0, STEM_LENGTH);
  // Letters of two units each count once.
  return /[\ud800-\udfff]/.test(stem) ? Array.from(word).slice(0, STEM_LENGTH).join('') : stem;
}

/** Whether a word is long enough to mean something by itself: in most scripts function words are short. Its stem says the same. */
export function isContentWord(word: string): boolean {
  if (word.length > 3) return true;
  for (let at = 0; at < word.length; at++) if ((kindAt(word, at) & (DIGIT | UNDIVIDED)) !== 0) return true;
  return false;
}

/** The stems of a text's content words, each once. */
export const readStems: (text: string) => ReadonlySet<string> = remember((text) => new Set(readWords(text).filter(isContentWord).map(stemOf)));
