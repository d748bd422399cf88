/**
 * What kinds of characters a text is made of. A pattern that names letters (`\p{L}`) stands for some six hundred ranges.
 * A browser reads them with the script and again when the pattern is first used, then prepares them, then prepares them
 * once more for texts with wide characters: a millisecond for each pattern, a third of the first click for all; and it
 * searches them anew for every character. Here common letters are told by their numbers, all the others by one pattern
 * that most articles never ask, and each only once.
 */

/** Bits of a kind; a letter of two sizes is both a letter and large or small. */
export const UPPER = 1;
export const LOWER = 2;
export const LETTER = 4;
export const COMBINING_MARK = 8;
export const DIGIT = 16;
/** Of a script that does not divide words. */
export const UNSEGMENTED = 32;
/** What words are made of. */
export const WORD = LETTER | COMBINING_MARK | DIGIT;

const CLASSIFIED = 128;

/** A pattern that is prepared when it is first asked for. Written as a literal, the browser would read it along with the script, asked or not. */
export function lazyRegExp(source: string, flags = 'u'): () => RegExp {
  let pattern: RegExp | undefined;
  return () => (pattern ??= new RegExp(source, flags));
}

/** Title-case letters (`ǅ`) count as large. */
const classes = lazyRegExp(String.raw`([\p{Lu}\p{Lt}])|(\p{Ll})|(\p{L})|(\p{M})|(\p{N})`);
const CLASS_OF_GROUP = [LETTER | UPPER, LETTER | LOWER, LETTER, COMBINING_MARK, DIGIT];
const unsegmented = lazyRegExp(String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]`);

function classifyByPattern(code: number): number {
  const character = String.fromCodePoint(code);
  const groups = classes().exec(character)?.slice(1) ?? [];
  const kind = CLASS_OF_GROUP[groups.findIndex((group) => group !== undefined)] ?? 0;
  const mayBeUndivided = (code >= 0x0e00 && code < 0x0e80) || code >= 0x2e80;
  return kind !== 0 && mayBeUndivided && unsegmented().test(character) ? kind | UNSEGMENTED : kind;
}

/** Letters of which each is large or small: Latin with its accents, Cyrillic. */
function isSized(code: number): boolean {
  return (code >= 0xc0 && code < 0x180 && code !== 0xd7 && code !== 0xf7) || (code >= 0x400 && code < 0x460);
}

function classifyChar(code: number): number {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return LETTER | LOWER;
    if (code >= 0x41 && code <= 0x5a) return LETTER | UPPER;
    return code >= 0x30 && code <= 0x39 ? DIGIT : 0;
  }
  if (isSized(code)) {
    const letter = String.fromCharCode(code);
    return LETTER | (letter.toLowerCase() === letter ? LOWER : UPPER);
  }
  // "„", "–", "«" and their like are in every text.
  const isSign = (code >= 0x2000 && code < 0x2070) || (code < 0xc0 && !'ª²³µ¹º¼½¾'.includes(String.fromCharCode(code)));
  return isSign ? 0 : classifyByPattern(code);
}

const cached = new Uint8Array(0x10000);

/** The kind of the character at a place, in UTF-16 units: both halves of a pair are what the pair is; 0 for punctuation, spaces and symbols, and outside the text. */
export function charClassAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const found = cached[code] ?? 0;
  if (found !== 0) return found & ~CLASSIFIED;
  if (Number.isNaN(code)) return 0;
  if (code >= 0xd800 && code < 0xe000) {
    const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
    return whole > 0xffff ? classifyChar(whole) : 0;
  }
  const kind = classifyChar(code);
  cached[code] = kind | CLASSIFIED;
  return kind;
}

/** Where the run of characters of these kinds ends that begins at `from`; `from` itself where none does. */
export function endOfRun(text: string, from: number, wanted: number): number {
  let at = from;
  while (at < text.length && (charClassAt(text, at) & wanted) !== 0) at += 1;
  return at;
}

/** Where the first character of these kinds stands; the text's length where there is none. */
export function indexOfClass(text: string, wanted: number): number {
  let at = 0;
  while (at < text.length && (charClassAt(text, at) & wanted) === 0) at += 1;
  return at;
}

/** Whether a text has a character of these kinds. */
export function hasClass(text: string, wanted: number): boolean {
  return indexOfClass(text, wanted) < text.length;
}

/** Whether a text is made of characters of these kinds alone; an empty one is not. */
export function isAllOf(text: string, wanted: number): boolean {
  return text !== '' && endOfRun(text, 0, wanted) === text.length;
}

/** Whether there is a word or a number in a text. */
export function hasWord(text: string): boolean {
  return hasClass(text, LETTER | DIGIT);
}

/** Texts of Latin and Cyrillic letters with the usual signs: their words are found by a pattern that costs next to nothing. */
const PLAIN = /^[\0-\u02af\u0400-\u052f\u2000-\u206f\u20a0-\u20bf]*$/;
const PLAIN_WORD = /(?:[0-9A-Za-zª²³µ¹º¼-¾À-ÖØ-öø-\u02af\u0400-\u0481]|[\u0483-\u052f])+/g;
const anyWord = lazyRegExp(String.raw`[\p{L}\p{M}\p{N}]+`, 'gu');

/** The pattern that finds all words of this text: runs of letters, marks and digits. */
export function wordPattern(text: string): RegExp {
  return PLAIN.test(text) ? PLAIN_WORD : anyWord();
}
