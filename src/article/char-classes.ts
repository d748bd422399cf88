/**
 * Classifies characters: letters by case, combining marks, digits, scripts that do not divide words.
 *
 * A pattern with a Unicode property (`\p{L}`) stands for some six hundred ranges. A browser parses them with the script
 * and again when the pattern is first used, compiles them, and compiles them once more for texts with wide characters:
 * a millisecond for each pattern, a third of the first click for all of them; and it searches the ranges anew for each
 * character. So common letters are classified by their code points here, and all others by one pattern, each once.
 */
import { lazy, memoiseByCodeUnit } from './memoise.ts';

/** Bits of a class. A letter with case has two bits: LETTER, and UPPER or LOWER. */
export const UPPER = 1;
export const LOWER = 2;
export const LETTER = 4;
export const COMBINING_MARK = 8;
export const DIGIT = 16;
/** A character of a script that does not divide words: Han, Hiragana, Katakana, Thai. */
export const UNSEGMENTED = 32;
/** What words are made of. */
export const WORD = LETTER | COMBINING_MARK | DIGIT;

/**
 * Returns a function that makes the pattern at its first call and returns the same one ever after. A browser parses a
 * literal along with the script, whether it is used or not.
 */
export function lazyRegExp(source: string, flags = 'u'): () => RegExp {
  return lazy(() => new RegExp(source, flags));
}

/** Title-case letters (`ǅ`) count as upper case. */
const propertyPattern = lazyRegExp(String.raw`([\p{Lu}\p{Lt}])|(\p{Ll})|(\p{L})|(\p{M})|(\p{N})`);
const CLASS_OF_GROUP = [LETTER | UPPER, LETTER | LOWER, LETTER, COMBINING_MARK, DIGIT];
const unsegmentedPattern = lazyRegExp(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);

function classifyByPattern(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const groups = propertyPattern().exec(character)?.slice(1) ?? [];
  const kind = CLASS_OF_GROUP[groups.findIndex((group) => group !== undefined)] ?? 0;
  const mayBeUnsegmented = (codePoint >= 0x0e00 && codePoint < 0x0e80) || codePoint >= 0x2e80;
  return kind !== 0 && mayBeUnsegmented && unsegmentedPattern().test(character) ? kind | UNSEGMENTED : kind;
}

/** Returns whether a code point is of a range in which each letter has a case: Latin with diacritics, Cyrillic. */
function isCased(codePoint: number): boolean {
  return (codePoint >= 0xc0 && codePoint < 0x180 && codePoint !== 0xd7 && codePoint !== 0xf7)
    || (codePoint >= 0x400 && codePoint < 0x460);
}

function classifyAscii(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return LETTER | LOWER;
  if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER;
  return code >= 0x30 && code <= 0x39 ? DIGIT : 0;
}

function classify(codePoint: number): number {
  if (codePoint < 0x80) return classifyAscii(codePoint);
  if (isCased(codePoint)) {
    const letter = String.fromCharCode(codePoint);
    return LETTER | (letter.toLowerCase() === letter ? LOWER : UPPER);
  }
  // General punctuation (U+2000) and Latin-1 symbols: "„", "–", "«" stand in every text.
  const isSymbol = (codePoint >= 0x2000 && codePoint < 0x2070)
    || (codePoint < 0xc0 && !'ª²³µ¹º¼½¾'.includes(String.fromCharCode(codePoint)));
  return isSymbol ? 0 : classifyByPattern(codePoint);
}

const classOfUnit = memoiseByCodeUnit(classify);

/** Returns the class of the surrogate pair that `index` is in; 0 for half a pair, and for an index outside the text. */
function classOfPair(text: string, index: number): number {
  const isLeading = text.charCodeAt(index) < 0xdc00;
  const codePoint = text.codePointAt(isLeading ? index : index - 1) ?? 0;
  return codePoint > 0xffff ? classify(codePoint) : 0;
}

/**
 * Returns the class of the character at an index in UTF-16 code units: 0 for punctuation, white space and symbols, and
 * outside the text. Both halves of a surrogate pair have the class of the pair.
 */
export function charClassAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit < 0xd800 || unit >= 0xe000 ? classOfUnit(unit) : classOfPair(text, index);
}

/**
 * Returns the index behind the run of characters of these classes that starts at `from`; `from` if none starts there.
 */
export function endOfRun(text: string, from: number, classes: number): number {
  let index = from;
  while (index < text.length && (charClassAt(text, index) & classes) !== 0) index += 1;
  return index;
}

/** Returns the index of the first character of these classes; the text's length if it has none. */
export function indexOfClass(text: string, classes: number): number {
  let index = 0;
  while (index < text.length && (charClassAt(text, index) & classes) === 0) index += 1;
  return index;
}

/** Returns whether a text has a character of these classes. */
export function hasClass(text: string, classes: number): boolean {
  return indexOfClass(text, classes) < text.length;
}

/** Returns whether a text consists of characters of these classes alone. An empty text does not. */
export function isAllOf(text: string, classes: number): boolean {
  return text !== '' && endOfRun(text, 0, classes) === text.length;
}

/** Returns whether a text has a word or a number. */
export function hasWord(text: string): boolean {
  return hasClass(text, LETTER | DIGIT);
}

/** Matches texts of Latin and Cyrillic letters with the usual punctuation. A cheap pattern finds their words. */
const PLAIN_TEXT = /^[\0-\u02af\u0400-\u052f\u2000-\u206f\u20a0-\u20bf]*$/;
const PLAIN_WORD = /(?:[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u02af\u0400-\u0481]|[\u0483-\u052f])+/g;
const anyWord = lazyRegExp(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');

/** Returns the global pattern that matches all words of this text: runs of letters, combining marks and digits. */
export function wordPattern(text: string): RegExp {
  return PLAIN_TEXT.test(text) ? PLAIN_WORD : anyWord();
}
