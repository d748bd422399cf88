import { expect, test } from 'vitest';
import { stripInvisible, collapseWhitespace } from '../../../src/article/clean-text.ts';

test('removes control characters and direction overrides, and keeps what scripts need', () => {
  expect(collapseWhitespace('red \u001b[31m\u009b1mfish\u0007')).toBe('red [31m1mfish');
  expect(stripInvisible('\u202emoc.wd\u202d')).toBe('moc.wd');
  // The joiner of Persian, the direction marks of Hebrew and Arabic, emoji sequences.
  for (const needed of ['می\u200cروم', 'א\u200f!', 'ع\u061c', '\u2066ltr\u2069', '👩\u200d🔬']) expect(stripInvisible(needed)).toBe(needed);
});
