import { describe, expect, test } from 'vitest';
import { splitParagraphs } from '../../../src/article/blocks/read-spans.ts';

const words = 'The tide table hangs in the hall beside the barometer. ';
const textOf = (parts: ReturnType<typeof splitParagraphs>): string[] => parts.map((spans) => spans.map(({ text }) => text).join(''));

describe('a paragraph of more than 20,000 code units', () => {
  test('is cut between words and loses none', () => {
    const whole = words.repeat(4000).trim();
    const parts = textOf(splitParagraphs([{ text: whole }]));
    expect(parts.length).toBeGreaterThan(10);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(20_000);
    expect(parts.join(' ')).toBe(whole);
  });

  test('keeps its formats and links on both sides of a cut', () => {
    const spans = [{ text: words.repeat(300), strong: true as const }, { text: words.repeat(300), href: 'https://www.dw.com/en/x/a-1' }];
    const parts = splitParagraphs(spans);
    expect(parts.length).toBe(2);
    expect(parts.map((part) => part.map(({ strong, href }) => [strong, href]))).toEqual([
      [[true, undefined], [undefined, 'https://www.dw.com/en/x/a-1']], [[undefined, 'https://www.dw.com/en/x/a-1']],
    ]);
  });

  test('is cut inside a word where it has no space', () => {
    expect(textOf(splitParagraphs([{ text: 'x'.repeat(45_000) }])).map((part) => part.length)).toEqual([20_000, 20_000, 5000]);
  });
});

test('a paragraph of fewer code units is not cut', () => {
  expect(splitParagraphs([{ text: words.repeat(300) }])).toHaveLength(1);
});
