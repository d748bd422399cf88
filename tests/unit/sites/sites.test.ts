import { describe, expect, test } from 'vitest';
import { parseArticleUrl } from '../../../src/article/detect.ts';
import { france24Urls } from '../../../src/sites/france24/france24-urls.ts';
import { urlGrammars, publisherOf, publishers } from '../../../src/sites/publishers.ts';
import { siteFor, sites } from '../../../src/sites/sites.ts';

describe('the list of sites', () => {
  test('has every publisher once; each rule has a reason, a date and an example on that site', () => {
    expect(sites.map(({ publisher }) => publisher)).toEqual(publishers);
    expect(publishers.map((publisher) => publisher.urlGrammar)).toEqual(urlGrammars);
    expect(new Set(urlGrammars.map(({ domain }) => domain)).size).toBe(urlGrammars.length);
    for (const { article } of urlGrammars) expect(`${article}`.match(/(?<=\(\?<)\w+(?=>)/g)?.every((name) => /^(article|liveblog|video|audio|gallery|id)$/.test(name))).toBe(true);
    for (const { publisher, articles, bodies, removals, headerSelectors } of sites) {
      for (const { name, selector, reason, lastVerified, examples } of [...articles, ...bodies, ...removals, ...Object.values(headerSelectors)]) {
        expect([name, selector, reason].every((text) => text.length > 0), name).toBe(true);
        expect(lastVerified, name).toMatch(/^\d{4}|^(code|guess)$/);
        expect(examples.length, name).toBeGreaterThan(0);
        for (const example of examples) expect(publisherOf(new URL(example)), example).toBe(publisher);
      }
    }
  });

  test.each([
    ['https://www.dw.com/en/a/a-1', 'Deutsche Welle'],
    ['https://www.france24.com/en/', 'France 24'],
    ['https://france24.com/fr/', 'France 24'],
    ['https://france24.com.example/fr/', undefined],
    ['https://notfrance24.com/fr/', undefined],
    ['https://example.org/', undefined],
  ])('%s is of %s', (url, name) => {
    expect(siteFor(new URL(url))?.publisher.name).toBe(name);
  });
});

describe('URLs of France 24', () => {
  test.each([
    ['/en/europe/20260305-village-choir', 'article'],
    ['/en/europe/20260305-village-choir/', 'article'],
    ['/en/20141030-now-right-time', 'article'],
    ['/en/live-news/20240510-a-wire-report', 'article'],
    ['/fr/afrique/20221026-un-verger', 'article'],
    ['/ar/أفريقيا/20221026-بستان', 'article'],
    ['/en/tv-shows/the-debate/20260929-a-debate', 'video'],
    ['/fr/émissions/focus/20221027-cameroun', 'video'],
    ['/es/programas/historia/20230119-cuál-es', 'video'],
    ['/en/video/20260720-a-film', 'video'],
    ['/fr/vidéo/20250327-un-film', 'video'],
    ['/ar/فيديو/20260328-لماذا', 'video'],
    ['/en/', undefined],
    ['/en/europe/', undefined],
    ['/fr/tag/psg/', undefined],
    ['/en/live', undefined],
    ['/ar/rss', undefined],
    ['/de/europa/20260305-keine-sprache-von-france-24', undefined],
    ['/en/europe/2026-a-year', undefined],
  ])('%s is %s', (path, kind) => {
    expect(parseArticleUrl(new URL(path, 'https://www.france24.com'), france24Urls)?.kind).toBe(kind);
  });
});
