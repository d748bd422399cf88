/** The real pages, where a folder of them is named: each read without a fault, as `npm run bench:pages` counts them. */
import { expect, test } from 'vitest';
import { loadBenchPages } from '../../../src/scripts/pages/expected.ts';
import { readWithKlartext } from '../../../src/scripts/pages/extracted-page.ts';
import { scorePage } from '../../../src/scripts/pages/score.ts';
import { corpusFolder } from './pages.ts';

test.skipIf(corpusFolder === undefined)('every real page is read without a fault', () => {
  const pages = loadBenchPages(corpusFolder ?? '');
  const scores = pages.map(({ name, html, expected }) => ({ name, ...scorePage(readWithKlartext(html, expected.url), expected) }));
  expect(scores.length).toBeGreaterThan(0);
  expect(scores.filter(({ isPerfect }) => !isPerfect)).toEqual([]);
});
