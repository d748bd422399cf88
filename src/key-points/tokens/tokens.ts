/** Tokens of a sentence: its words and its punctuation marks, from one walk over the characters. */
import { DIGIT, charClassAt, UPPER, LETTER, LOWER, UNSEGMENTED } from '../../article/char-classes.ts';

export interface Token {
  /** In lower case; in scripts that do not divide words (Chinese) a single character. */
  word: string;
  /** The kind of its first character, as `charClassAt` says it. */
  kind: number;
  /** Whether its first character is a capital and its second a small letter: "Lindholm", not "NATO". */
  isCapitalised: boolean;
  /** Offsets in the text that was read. */
  start: number;
  end: number;
}

export interface Mark {
  character: string;
  at: number;
}

export interface Tokens {
  words: readonly Token[];
  marks: readonly Mark[];
  isUndivided: boolean;
  /** The text in lower case, of the same length. */
  lower: string;
}

/** A zero-width non-joiner stands inside Persian words. */
const NON_JOINER = 0x200c;

function addWord(words: Token[], text: string, lower: string, [start, end, kinds]: [number, number, number]): void {
  const kind = charClassAt(text, start);
  if ((kinds & UNSEGMENTED) === 0) {
    const isCapitalised = (kind & UPPER) !== 0 && (charClassAt(text, start + 1) & LOWER) !== 0;
    words.push({ word: lower.slice(start, end), kind, isCapitalised, start, end });
    return;
  }
  let at = start;
  for (const character of lower.slice(start, end)) {
    words.push({ word: character, kind: UNSEGMENTED, isCapitalised: false, start: at, end: at + character.length });
    at += character.length;
  }
}

/** Reads the tokens of a text that has been normalised (NFKC). */
export function tokenise(text: string): Tokens {
  // A Turkish capital grows in lower case; then places would differ, and letters that do not change are looked at
  // instead.
  const lowered = text.toLowerCase();
  const lower =
    lowered.length === text.length
      ? lowered
      : text.replace(/\p{Lu}/gu, (letter) => letter.toLowerCase().slice(0, letter.length));
  const words: Token[] = [];
  const marks: Mark[] = [];
  let [start, kinds, all] = [-1, 0, 0];
  for (let at = 0; at <= text.length; at++) {
    const kind = at < text.length ? charClassAt(text, at) : 0;
    if (kind !== 0) {
      if (start < 0) [start, kinds] = [at, 0];
      kinds |= kind;
      continue;
    }
    if (start >= 0 && text.charCodeAt(at) === NON_JOINER && charClassAt(text, at + 1) !== 0) continue;
    if (start >= 0) {
      addWord(words, text, lower, [start, at, kinds]);
      all |= kinds;
      start = -1;
    }
    if (at < text.length && text.charCodeAt(at) > 0x20 && text.charCodeAt(at) !== 0xa0)
      marks.push({ character: text.charAt(at), at });
  }
  return { words, marks, isUndivided: (all & UNSEGMENTED) !== 0, lower };
}

/** How many letters of a word count: "Wahlen" and "Wahlkampf" differ, "election" and "elections" do not. */
const STEM_LENGTH = 6;

/** The beginning of a word, which is the same in most of its forms. */
export function stemOf(word: string): string {
  if (word.length <= STEM_LENGTH) return word;
  // Letters of two units each count once.
  return (word.charCodeAt(0) & 0xf800) === 0xd800
    ? Array.from(word).slice(0, STEM_LENGTH).join('')
    : word.slice(0, STEM_LENGTH);
}

/** Whether a word is long enough to mean something by itself: in most scripts function words are short. */
export function isContentWord(word: string): boolean {
  return (
    word.length > 3 ||
    (charClassAt(word, 0) & (DIGIT | UNSEGMENTED)) !== 0 ||
    (word.length > 1 && (charClassAt(word, word.length - 1) & DIGIT) !== 0)
  );
}

/** Whether a script has capitals; a "NATO" among words of Persian does not make it one that has. */
export function hasCapitals(words: readonly Token[]): boolean {
  let [cased, others] = [0, 0];
  for (const { kind } of words) {
    if ((kind & (UPPER | LOWER)) !== 0) cased += 1;
    else if ((kind & (LETTER | UNSEGMENTED)) !== 0) others += 1;
  }
  return cased > others;
}

/** A Han character says about as much as so much of a word. */
const WORDS_PER_CHARACTER = 0.6;

/** The length of a text in words of an alphabet. */
export function lengthOf({ words, isUndivided }: Tokens): number {
  return words.length * (isUndivided ? WORDS_PER_CHARACTER : 1);
}
