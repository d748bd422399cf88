/** Tests that a third site needs nothing but data, by an invented one. */
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../../src/article/detect.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Site } from '../../../src/sites/site.ts';
import { parse } from '../article/pages.ts';

const url = new URL('https://www.gazette.example/2026/07/01/the-well');
const gazette: Site = {
  publisher: {
    urlGrammar: { domain: 'gazette.example', article: /^\/((?<liveblog>live)|(?<article>\d{4}\/\d\d\/\d\d))\/[\w-]+$/ },
    name: 'The Gazette', pictures: 'https://img.gazette.example/',
  },
  mediaHosts: /^img\.gazette\.example$/,
  publisherNames: /^the gazette$/i,
  titleEndings: [/ ~ The Gazette$/],
  articles: [{ name: 'story', selector: '.story', reason: 'the story', lastVerified: '2026-07', examples: [url.href] }],
  bodies: [{ name: 'words', selector: '.words', reason: 'its words', lastVerified: '2026-07', examples: [url.href] }],
  removals: [{ name: 'raffle', selector: '.raffle', reason: 'a raffle', lastVerified: '2026-07', examples: [url.href] }],
  headerSelectors: {
    byline: { name: 'byline', selector: '.who', reason: 'the authors', lastVerified: '2026-07', examples: [url.href] },
    author: { name: 'author', selector: '.who b', reason: 'one author', lastVerified: '2026-07', examples: [url.href] },
    standfirst: { name: 'standfirst', selector: '.lede', reason: 'the opening', lastVerified: '2026-07', examples: [url.href] },
  },
};
const html = `<html lang="en"><title>The well ~ The Gazette</title><div class="story"><h1>The well ~ The Gazette</h1>
<p class="who">By <b>Ada Brook</b> and <b>The Gazette</b></p><div class="lede">Water after nine years.</div>
<div class="words"><p>The village of Ober has water again, and nobody knows for how long it will last this time.</p>
<div class="raffle"><p>Win a bucket! Everybody who sends us a card this week may win a bucket of their own.</p></div>
<figure><img src="https://img.gazette.example/well.jpg" alt="The well"></figure><figure><img src="https://pictures.example/spy.gif" alt="Elsewhere"></figure>
<p>“It tastes of iron,” said the mayor, who had drunk the first cup of it before the eyes of the school.</p></div></div></html>`;

describe('a site made of data alone', () => {
  test('defines which URLs are its articles', () => {
    const kindOf = (path: string): string | undefined => detectArticle(parse(html), new URL(path, url), gazette.publisher.urlGrammar).kind;
    expect(['/2026/07/01/the-well', '/live/the-flood', '/about', '/'].map(kindOf)).toEqual(['article', 'liveblog', undefined, undefined]);
    // Without its data it is unknown.
    expect(extractArticle(parse(html), url)).toMatchObject({ reason: 'unknown-site' });
  });

  test('has its articles extracted by its rules', () => {
    const { article, removed } = extractArticle(parse(html), url, undefined, { site: gazette });
    expect(article).toMatchObject({ headline: 'The well', authors: ['Ada Brook'], standfirst: 'Water after nine years.', language: 'en' });
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph']);
    expect(removed).toContainEqual(expect.objectContaining({ rule: 'raffle', why: 'a raffle' }));
  });
});
