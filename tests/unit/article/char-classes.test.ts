import { expect, test } from 'vitest';
import { DIGIT, endOfRun, indexOfClass, hasClass, charClassAt, UPPER, LETTER, COMBINING_MARK, LOWER, UNSEGMENTED, WORD, wordPattern } from '../../../src/article/char-classes.ts';

/** Code points 0 to 0x2fff. All from 0x3000 on are classified by the same pattern. */
const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => code);

test.each([
  ['large', UPPER, /[\p{Lu}\p{Lt}]/u], ['small', LOWER, /\p{Ll}/u], ['letter', LETTER, /\p{L}/u], ['mark', COMBINING_MARK, /\p{M}/u], ['digit', DIGIT, /\p{N}/u],
])('every character counts as %s where its property says so', (_, kind, pattern) => {
  const wrong = CHARACTERS.filter((code) => ((charClassAt(String.fromCharCode(code), 0) & kind) !== 0) !== pattern.test(String.fromCharCode(code)));
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test('the cheap pattern and the Unicode pattern find the same words', () => {
  const wrong = CHARACTERS.filter((code) => {
    const text = `a${String.fromCharCode(code)}b`;
    return String(text.match(wordPattern(text))) !== String(text.match(/[\p{L}\p{M}\p{N}]+/gu));
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test('finds whole words of any script', () => {
  expect('Ёлка, 3½ naïve „Größe“'.match(wordPattern('Ёлка, 3½ naïve „Größe“'))).toEqual(['Ёлка', '3½', 'naïve', 'Größe']);
  expect('বন শহর 𞤀𞤣 x'.match(wordPattern('বন শহর'))).toEqual(['বন', 'শহর', '𞤀𞤣', 'x']);
});

test('reads runs, indexes and classes by code points', () => {
  expect(endOfRun('Öl3 x', 0, LETTER)).toBe(2);
  expect(endOfRun('Öl3 x', 0, WORD)).toBe(3);
  expect(endOfRun(' x', 0, LETTER)).toBe(0);
  expect(endOfRun('𞤀𞤣.', 0, LETTER)).toBe(4);
  expect(indexOfClass('– „Ja', LETTER)).toBe(3);
  expect(indexOfClass('– !', LETTER)).toBe(3);
  expect([hasClass('x٣', DIGIT), hasClass('x-', DIGIT)]).toEqual([true, false]);
  expect([charClassAt('𞤀', 0), charClassAt('𞤀', 1), charClassAt('x', -1)]).toEqual([LETTER | UPPER, LETTER | UPPER, 0]);
  expect(charClassAt('水', 0) & UNSEGMENTED).toBe(UNSEGMENTED);
  expect([charClassAt('', 0), charClassAt('Ñ', 0)]).toEqual([0, LETTER | UPPER]);
});
