import { expect, test } from 'vitest';
import { stripInvisible, collapseWhitespace } from '../../../src/article/clean-text.ts';

test('what a terminal would obey and what turns a text around is taken out; what scripts need stays', () => {
  expect(collapseWhitespace('red \u001b[31m\u009b1mfish\u0007')).toBe('red [31m1mfish');
  expect(stripInvisible('\u202emoc.wd\u202d')).toBe('moc.wd');
  // Persian's joiner, Hebrew's and Arabic's marks of direction, emoji sequences.
  for (const needed of ['می\u200cروم', 'א\u200f!', 'ع\u061c', '\u2066ltr\u2069', '👩\u200d🔬']) expect(stripInvisible(needed)).toBe(needed);
});
