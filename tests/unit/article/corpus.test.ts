/**
 * Tests the saved pages of KLARTEXT_CORPUS, where it is set: none may have a fault, as `npm run bench:pages` counts
 * faults.
 */
import { expect, test } from 'vitest';
import { loadBenchPages } from '../../../src/scripts/pages/expected.ts';
import { readWithKlartext } from '../../../src/scripts/pages/extracted-page.ts';
import { scorePage } from '../../../src/scripts/pages/score.ts';
import { corpusFolder } from './pages.ts';

test.skipIf(corpusFolder === undefined)('extracts every saved page without a fault', () => {
  const pages = loadBenchPages(corpusFolder ?? '');
  const scores = pages.map(({ name, html, expected }) => ({ name, ...scorePage(readWithKlartext(html, expected.url), expected) }));
  expect(scores.length).toBeGreaterThan(0);
  expect(scores.filter(({ isPerfect }) => !isPerfect)).toEqual([]);
});
