import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { JSDOM } from 'jsdom';
import { blockText } from '../../../src/article/block-text.ts';
import { generatePage } from '../../../src/scripts/speed/generated-page.ts';
import { atMost, readRatios, formatPart, type Part } from '../../../src/scripts/speed/speed-report.ts';
import { median } from '../../../src/scripts/speed/statistics.ts';

describe('median', () => {
  test('is the middle value, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });
});

describe('the speed report', () => {
  const part: Part = {
    title: 'Pipeline',
    figures: [
      { what: 'slower', measured: '2 ms', ratio: 1.5, goal: atMost(1.5, 0.7, '≤ 0.7') },
      { what: 'faster', measured: '1 ms', ratio: 0.5, goal: atMost(0.5, 0.7, '≤ 0.7') },
      { what: 'much the same', measured: '1 ms', ratio: 1.1 },
      { what: 'new', measured: '1 ms', ratio: 1 },
      { what: 'no ratio', measured: '3 KB' },
    ],
  };

  test('prints the last ratio beside each ratio and names changes beyond the noise', () => {
    expect(formatPart(part, { 'Pipeline: slower': 1, 'Pipeline: faster': 1, 'Pipeline: much the same': 1, 'Other: new': 9 }).slice(5)).toEqual([
      '| slower | 2 ms | 1.50 | 1.00, WORSE | ≤ 0.7: MISSED |',
      '| faster | 1 ms | 0.500 | 1.00, better | ≤ 0.7: met |',
      '| much the same | 1 ms | 1.10 | 1.00 |  |',
      '| new | 1 ms | 1.00 |  |  |',
      '| no ratio | 3 KB |  |  |  |',
    ]);
  });

  test('keeps ratios and no times', () => {
    expect(readRatios([part])).toEqual({ 'Pipeline: slower': 1.5, 'Pipeline: faster': 0.5, 'Pipeline: much the same': 1.1, 'Pipeline: new': 1 });
  });
});

describe('generated pages', () => {
  function read(amounts: Parameters<typeof generatePage>[0]): ReturnType<typeof extractArticle> & { elements: number } {
    const { url, html } = generatePage(amounts);
    const { document } = new JSDOM(html, { url }).window;
    return { ...extractArticle(document, new URL(url)), elements: document.querySelectorAll('*').length };
  }

  test('hold as many words and pictures as the call names', () => {
    const { article } = read({ words: 480, pictures: 7 });
    const text = article?.blocks.filter(({ kind }) => kind === 'paragraph').map(blockText).join(' ') ?? '';
    // Each sentence of 16 words ends with its number.
    expect(text.split(' ')).toHaveLength(480 + 30);
    expect([...article?.blocks ?? [], ...(article?.lead ? [article.lead] : [])].filter(({ kind }) => kind === 'figure')).toHaveLength(7);
  });

  test('hold about as many more elements as the call names', () => {
    const more = read({ nodes: 1200 }).elements - read({}).elements;
    expect(more).toBeGreaterThan(1000);
    expect(more).toBeLessThan(1400);
  });
});
