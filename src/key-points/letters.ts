/**
 * What each character is. A pattern like `\p{L}` searches its tables anew for every character it meets; an article has
 * thousands of characters but hardly a hundred different ones, so that here each is asked once and looked up afterwards.
 */

/** Bits of a kind. Every character of a word has at least one; letters without case, and marks, only `LETTER`. */
export const LETTER = 1;
export const SMALL = 2;
export const CAPITAL = 4;
export const NUMBER = 8;
/** Of a script that does not divide words. */
export const UNDIVIDED = 16;

const ASKED = 128;

const UNDIVIDED_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** Thai begins here, and the scripts of China and Japan stand behind it: whatever is below needs no pattern. */
const FIRST_UNDIVIDED = 0x0e00;

function ask(character: string): number {
  const script = character >= String.fromCharCode(FIRST_UNDIVIDED) && UNDIVIDED_SCRIPTS.test(character) ? UNDIVIDED : 0;
  if (/\p{Ll}/u.test(character)) return script | LETTER | SMALL;
  if (/\p{Lu}/u.test(character)) return script | LETTER | CAPITAL;
  if (/[\p{L}\p{M}]/u.test(character)) return script | LETTER;
  return /\p{N}/u.test(character) ? script | NUMBER : 0;
}

const kinds = new Uint8Array(0x10000);

/** The kind of the character at `at`, in UTF-16 units: both halves of a pair are what the pair is; 0 outside words. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = kinds[code] ?? 0;
  if (known !== 0) return known & ~ASKED;
  if (code >= 0xd800 && code < 0xe000) {
    const whole = text.codePointAt(code < 0xdc00 ? at : at - 1) ?? 0;
    return whole > 0xffff ? ask(String.fromCodePoint(whole)) : 0;
  }
  const kind = ask(text.charAt(at));
  kinds[code] = kind | ASKED;
  return kind;
}
