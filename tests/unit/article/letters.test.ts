import { expect, test } from 'vitest';
import { DIGIT, endOfRun, findKind, hasKind, kindAt, LARGE, LETTER, MARK, SMALL, UNDIVIDED, WORD, wordPattern } from '../../../src/article/char-classes.ts';

/** From here on all are asked of the same pattern. */
const CHARACTERS = Array.from({ length: 0x3000 }, (_, code) => code);

test.each([
  ['large', LARGE, /[\p{Lu}\p{Lt}]/u], ['small', SMALL, /\p{Ll}/u], ['letter', LETTER, /\p{L}/u], ['mark', MARK, /\p{M}/u], ['digit', DIGIT, /\p{N}/u],
])('every character counts as %s where its property says so', (_, kind, pattern) => {
  const wrong = CHARACTERS.filter((code) => ((kindAt(String.fromCharCode(code), 0) & kind) !== 0) !== pattern.test(String.fromCharCode(code)));
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test('a plain text has the same words as any other', () => {
  const wrong = CHARACTERS.filter((code) => {
    const text = `a${String.fromCharCode(code)}b`;
    return String(text.match(wordPattern(text))) !== String(text.match(/[\p{L}\p{M}\p{N}]+/gu));
  });
  expect(wrong.map((code) => code.toString(16))).toEqual([]);
});

test('words of any script are found whole', () => {
  expect('Ёлка, 3½ naïve „Größe“'.match(wordPattern('Ёлка, 3½ naïve „Größe“'))).toEqual(['Ёлка', '3½', 'naïve', 'Größe']);
  expect('বন শহর 𞤀𞤣 x'.match(wordPattern('বন শহর'))).toEqual(['বন', 'শহর', '𞤀𞤣', 'x']);
});

test('runs, places and kinds are read by code points', () => {
  expect(endOfRun('Öl3 x', 0, LETTER)).toBe(2);
  expect(endOfRun('Öl3 x', 0, WORD)).toBe(3);
  expect(endOfRun(' x', 0, LETTER)).toBe(0);
  expect(endOfRun('𞤀𞤣.', 0, LETTER)).toBe(4);
  expect(findKind('– „Ja', LETTER)).toBe(3);
  expect(findKind('– !', LETTER)).toBe(3);
  expect([hasKind('x٣', DIGIT), hasKind('x-', DIGIT)]).toEqual([true, false]);
  expect([kindAt('𞤀', 0), kindAt('𞤀', 1), kindAt('x', -1)]).toEqual([LETTER | LARGE, LETTER | LARGE, 0]);
  expect(kindAt('水', 0) & UNDIVIDED).toBe(UNDIVIDED);
  expect([kindAt('', 0), kindAt('Ñ', 0)]).toEqual([0, LETTER | LARGE]);
});
