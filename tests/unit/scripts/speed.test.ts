import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { JSDOM } from 'jsdom';
import { blockText } from '../../../src/article/block-text.ts';
import { writeGenerated } from '../../../src/scripts/speed/generated.ts';
import { atMost, readRatios, writePart, type Part } from '../../../src/scripts/speed/speed-report.ts';
import { findHot, shareStages, sumReached } from '../../../src/scripts/speed/profile-stages.ts';
import { fitExponent, median } from '../../../src/scripts/speed/statistics.ts';

describe('the arithmetic of speed', () => {
  test('the median is the middle, or between the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(median([])).toBeNaN();
  });

  test('the exponent of a straight line is 1, of a square 2, of a constant 0, and between two curves between', () => {
    const sizes = [1, 2, 4, 8, 16];
    expect(fitExponent(sizes.map((size) => ({ size, time: 3 * size })))).toBeCloseTo(1);
    expect(fitExponent(sizes.map((size) => ({ size, time: 0.5 * size ** 2 })))).toBeCloseTo(2);
    expect(fitExponent(sizes.map((size) => ({ size, time: Math.min(size, 1) })))).toBeCloseTo(0);
    // By hand: logarithms to base 2 (0, 0), (1, 0), (2, 3) have the slope 1.5.
    expect(fitExponent([{ size: 1, time: 1 }, { size: 2, time: 1 }, { size: 4, time: 8 }])).toBeCloseTo(1.5);
  });
});

describe('the table of speed', () => {
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

  test('shows beside each ratio the last one, and says what has become worse; a little is noise', () => {
    expect(writePart(part, { 'Pipeline: slower': 1, 'Pipeline: faster': 1, 'Pipeline: much the same': 1, 'Other: new': 9 }).slice(5)).toEqual([
      '| slower | 2 ms | 1.50 | 1.00, WORSE | ≤ 0.7: MISSED |',
      '| faster | 1 ms | 0.500 | 1.00, better | ≤ 0.7: met |',
      '| much the same | 1 ms | 1.10 | 1.00 |  |',
      '| new | 1 ms | 1.00 |  |  |',
      '| no ratio | 3 KB |  |  |  |',
    ]);
  });

  test('keeps ratios only, never times', () => {
    expect(readRatios([part])).toEqual({ 'Pipeline: slower': 1.5, 'Pipeline: faster': 0.5, 'Pipeline: much the same': 1.1, 'Pipeline: new': 1 });
  });
});

describe('where the time goes', () => {
  const frame = (functionName: string, lineNumber: number): { functionName: string; lineNumber: number; columnNumber: number; scriptId: string; url: string } => ({ functionName, lineNumber, columnNumber: 0, scriptId: '1', url: '' });
  // (root) → runPipeline → copyArticle2 → append, runPipeline → keyPoints, (root) → parseFromString
  const profile = {
    startTime: 0, endTime: 100,
    nodes: [
      { id: 1, callFrame: frame('(root)', -1), children: [2, 6] },
      { id: 2, callFrame: frame('runPipeline', 9), children: [3, 5] },
      { id: 3, callFrame: frame('copyArticle2', 4), children: [4] },
      { id: 4, callFrame: frame('append', -1) },
      { id: 5, callFrame: frame('keyPoints', 7) },
      { id: 6, callFrame: frame('parseFromString', -1) },
    ],
    samples: [4, 5, 6, 2], timeDeltas: [30, 60, 500, 10],
  };

  test('a sample belongs to the innermost stage on its stack; what is outside the pipeline does not count', () => {
    expect(shareStages(profile, 'runPipeline')).toEqual(new Map([['key points', 0.6], ['copy', 0.3], ['the rest', 0.1]]));
  });

  test('hot functions are named with the file that the bundler wrote above them', () => {
    const code = ['"use strict";', '  // src/article/content-selection/copy-article.ts', '  // a remark', '', 'function copyArticle2() {}', '  // src/key-points/key-points.ts', '', 'function keyPoints() {}', '  // src/scripts/speed/in-page-pipeline.ts', 'function runPipeline() {}'].join('\n');
    const round = (values: ReadonlyMap<string, number>): [string, number][] => [...values].slice(0, 3).map(([name, value]) => [name, Math.round(value * 1000)]);
    expect(round(findHot(profile, code))).toEqual([['parseFromString', 833], ['keyPoints in src/key-points/key-points.ts', 100], ['append', 50]]);
    expect(round(sumReached(profile, code))).toEqual([['parseFromString', 500], ['runPipeline in src/scripts/speed/in-page-pipeline.ts', 100], ['keyPoints in src/key-points/key-points.ts', 60]]);
  });
});

describe('generated pages', () => {
  function read(amounts: Parameters<typeof writeGenerated>[0]): ReturnType<typeof extractArticle> & { elements: number } {
    const { url, html } = writeGenerated(amounts);
    const { document } = new JSDOM(html, { url }).window;
    return { ...extractArticle(document, new URL(url)), elements: document.querySelectorAll('*').length };
  }

  test('hold the words, pictures and posts that were asked for', () => {
    const { article } = read({ words: 480, pictures: 7, videos: 2 });
    const text = article?.blocks.filter(({ kind }) => kind === 'paragraph').map(blockText).join(' ') ?? '';
    // Each sentence of 16 words ends with its number.
    expect(text.split(' ')).toHaveLength(480 + 30);
    expect([...article?.blocks ?? [], ...(article?.lead ? [article.lead] : [])].filter(({ kind }) => kind === 'figure')).toHaveLength(7);
    expect(article?.blocks.filter(({ kind }) => kind === 'video')).toHaveLength(2);
    expect(read({ posts: 5 }).article?.blocks.filter(({ kind }) => kind === 'post')).toHaveLength(5);
  });

  test('hold about as many more elements as were asked for', () => {
    const more = read({ nodes: 1200 }).elements - read({}).elements;
    expect(more).toBeGreaterThan(1000);
    expect(more).toBeLessThan(1400);
  });
});
