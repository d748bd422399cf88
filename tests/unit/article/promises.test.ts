/** Tests what must hold for every page, on fixtures, saved pages, and mutated ones. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Article } from '../../../src/article/model.ts';
import { loadCorpus, loadFixtures, parse } from './pages.ts';
import { mutate, mutation } from './mutate.ts';

/** Returns every URL in an article. */
function urlsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return name === 'href' || name === 'src' ? [value] : name === 'srcset' ? value.split(', ').map((part) => part.split(' ')[0] ?? '') : [];
  if (Array.isArray(value)) return value.flatMap((entry) => urlsIn(entry, name));
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, entry]) => urlsIn(entry, key)) : [];
}

function expectSafe(article: Article): void {
  for (const url of urlsIn(article)) expect(url).toMatch(/^(https?:\/\/(?!.*formatId)|mailto:)/);
  expect(article.headline).not.toBe('');
  expect(JSON.parse(JSON.stringify(article))).toEqual(article);
}

const pages = [...loadFixtures(), ...loadCorpus()];

describe.each(pages)('$name', ({ html, url }) => {
  const page = parse(html);
  const before = page.documentElement.outerHTML;
  const first = extractArticle(page, url);

  it('does not change', () => {
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('gives the same article twice', () => {
    expect(extractArticle(page, url)).toEqual(first);
  });

  it('gives no unsafe URL', () => {
    if (first.article) expectSafe(first.article);
  });
});

describe('mutated pages', () => {
  const sources = loadFixtures();

  it('give an article or a reason, throw no error and do not change', () => {
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

  it('give an article or a reason where they are cut off', () => {
    fc.assert(fc.property(fc.nat(sources.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (index, share) => {
      const { html, url } = sources[index]!;
      const extraction = extractArticle(parse(html.slice(0, Math.floor(html.length * share))), url);
      if (extraction.article) expectSafe(extraction.article);
    }), { numRuns: 100, seed: 20260512 });
  }, 240_000);
});
