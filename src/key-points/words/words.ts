/** Words without a dictionary: what two sentences have in common, in any script. */
import { DIGIT, charClassAt, UPPER, LETTER, LOWER, UNSEGMENTED } from '../../article/char-classes.ts';

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

type Writing = Wording & { words: string[]; begins: number[] };

function addRun(wording: Writing, run: string, kinds: number, begin: number): void {
  if ((begin & LOWER) !== 0) wording.small += 1;
  if ((begin & UPPER) !== 0) wording.capital += 1;
  if ((kinds & UNSEGMENTED) === 0) {
    wording.words.push(run);
    wording.begins.push(begin);
    return;
  }
  wording.isUndivided = true;
  for (const character of run) {
    wording.words.push(character);
    wording.begins.push(0);
  }
}

/**
 * The places of a text's words: of each where it begins and ends, and every bit of its characters' kinds. A loop of
 * numbers only, which browsers make fast: with the words taken out in it, it took four times as long.
 */
function findRuns(text: string): number[] {
  const runs: number[] = [];
  let start = 0;
  let kinds = 0;
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? charClassAt(text, at) : 0;
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
  const wording: Writing = { words: [], begins: [], small: 0, capital: 0, isUndivided: false };
  const runs = findRuns(plain);
  for (let index = 0; index < runs.length; index += 3) {
    const start = runs[index] ?? 0;
    const end = runs[index + 1] ?? start;
    // A Turkish capital grows when it becomes small; then the places differ.
    const run = lower.length === plain.length ? lower.slice(start, end) : plain.slice(start, end).toLowerCase();
    addRun(wording, run, runs[index + 2] ?? 0, charClassAt(plain, start));
  }
  return wording;
});

/** Whether a text's script has capitals; an "NATO" or "Facebook" among words of Persian or Bengali does not make it one that has. */
export function isCased(text: string): boolean {
  const { begins, small, capital } = readWording(text);
  return small + capital > begins.filter((kind) => kind === LETTER || kind === 0).length;
}

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
  for (let at = 0; at < STEM_LENGTH; at++) {
    // Letters of two units each count once.
    if ((word.charCodeAt(at) & 0xf800) === 0xd800) return Array.from(word).slice(0, STEM_LENGTH).join('');
  }
  return word.slice(0, STEM_LENGTH);
}

/** Whether a word is long enough to mean something by itself: in most scripts function words are short. Its stem says the same. */
export function isContentWord(word: string): boolean {
  if (word.length > 3) return true;
  for (let at = 0; at < word.length; at++) if ((charClassAt(word, at) & (DIGIT | UNSEGMENTED)) !== 0) return true;
  return false;
}

/** The stems of a text's content words, each once. */
export const readStems: (text: string) => ReadonlySet<string> = remember((text) => new Set(readWords(text).filter(isContentWord).map(stemOf)));
