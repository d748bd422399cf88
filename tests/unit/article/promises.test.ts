/** What holds on every page there is: fixtures, real pages, and thousands of broken ones. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Article } from '../../../src/article/model.ts';
import { loadCorpus, loadFixtures, parse } from './pages.ts';
import { mutate, mutation } from './mutate.ts';

/** Every address in an article, wherever it stands. */
function addressesIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return name === 'href' || name === 'src' ? [value] : name === 'srcset' ? value.split(', ').map((part) => part.split(' ')[0] ?? '') : [];
  if (Array.isArray(value)) return value.flatMap((entry) => addressesIn(entry, name));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, entry]) => addressesIn(entry, key)) : [];
}

function expectSafe(article: Article): void {
  for (const address of addressesIn(article)) expect(address).toMatch(/^(https?:\/\/(?!.*formatId)|mailto:)/);
  expect(article.headline).not.toBe('');
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
}

const pages = [...loadFixtures(), ...loadCorpus()];

describe.each(pages)('$name', ({ html, url }) => {
  const page = parse(html);
  const before = page.documentElement.outerHTML;
  const first = extractArticle(page, url);

  it('leaves the page untouched', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('gives the same answer twice', () => {
    expect(extractArticle(page, url)).toEqual(first);
  });

  it('holds nothing unsafe', () => {
    if (first.article) expectSafe(first.article);
  });
});

describe('broken pages', () => {
  const sources = loadFixtures();

  it('give an article or a reason, never a throw, and stay as they are', () => {
    fc.assert(fc.property(fc.nat(sources.length - 1), fc.array(mutation, { minLength: 1, maxLength: 12 }), (index, mutations) => {
      const { html, url } = sources[index]!;
      const page = parse(html);
      for (const change of mutations) mutate(page, change);
      const before = page.documentElement.outerHTML;
      const { article, ...rest } = extractArticle(page, url);
      if (article) expectSafe(article);
      else expect('reason' in rest && rest.reason).toMatch(/^[a-z-]+$/);
      expect(page.documentElement.outerHTML).toBe(before);
    }), { numRuns: 400, seed: 20260511 });
  }, 240_000);

  it('cut off anywhere still give an article or a reason', () => {
    fc.assert(fc.property(fc.nat(sources.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
      const { html, url } = sources[index]!;
      const extraction = extractArticle(parse(html.slice(0, Math.floor(html.length * share))), url);
      if (extraction.article) expectSafe(extraction.article);
    }), { numRuns: 100, seed: 20260512 });
  }, 240_000);
});
