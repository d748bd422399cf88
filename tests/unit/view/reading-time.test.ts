import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/model.ts';
import { readingMinutes } from '../../../src/view/reading-time.ts';

function article(language: string, text: string, standfirst = ''): Article {
  return {
    kind: 'article', url: 'https://www.dw.com/en/x/a-1', language, direction: 'ltr', headline: 'Counted nowhere', kicker: [], authors: [], standfirst,
    blocks: [{ kind: 'paragraph', spans: [{ text }] }], credits: [],
  };
}
const words = (count: number, word = 'sea '): string => word.repeat(count);

describe('reading time', () => {
  // Words per minute as IReST measured them: 228 in English, 179 in German, 138 in Arabic; 184 for other languages.
  test.each([
    ['en', 2280, 10], ['de', 1790, 10], ['ar', 1380, 10], ['pt-BR', 1810, 10], ['ha', 1840, 10], ['am', 1840, 10],
  ])('of %s, %i words: %i minutes', (language, count, minutes) => {
    expect(readingMinutes(article(language, words(count)))).toBe(minutes);
  });

  test('of Chinese is measured in Han characters, 255 per minute; punctuation and Latin letters do not count', () => {
    expect(readingMinutes(article('zh-Hans', '灯塔站在新的地基上，'.repeat(255)))).toBe(9);
    expect(readingMinutes(article('zh-Hant', `${'燈'.repeat(2550)} ${words(5000)}`))).toBe(10);
  });

  test('is at least one minute and includes the standfirst', () => {
    expect(readingMinutes(article('en', ''))).toBe(1);
    expect(readingMinutes(article('en', words(228), words(228)))).toBe(2);
  });

  test('counts a number, a word with an apostrophe and a word with combining marks as one word each', () => {
    expect(readingMinutes(article('en', words(456, "1,200.5 don't ")))).toBe(4);
    expect(readingMinutes(article('hi', words(368, 'समुद्र ')))).toBe(2);
  });
});
