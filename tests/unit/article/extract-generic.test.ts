/** Tests pages of unknown publishers: Readability finds the text, the page does not change, and the article is safe. */
import { describe, expect, test } from 'vitest';
import { extractGeneric } from '../../../src/article/extract-generic.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { loadFixtures, parse } from './pages.ts';

const url = new URL('https://blog.example/posts/the-orchard');
const texts = [
  'The orchard behind the station has three hundred trees, and for forty years nobody picked a single apple from any of them.',
  'In spring a class of apprentices began to prune. They worked on Saturdays, with ladders that the fire brigade had lent them for the purpose.',
  'By September the first crates stood on the platform. Commuters took two or three apples each and left a coin in a tin, or did not.',
];
const head = '<title>The orchard behind the station | A Blog</title><meta property="og:site_name" content="A Blog"><meta name="author" content="x">';
const page = (body: string, more = ''): Document => parse(`<!doctype html><html lang="en"><head>${head}${more}</head><body><nav><a href="/">Home</a></nav>${body}</body></html>`);

describe('a page of an unknown publisher', () => {
  test('gives its text, links and pictures', () => {
    const { article } = extractGeneric(page(`<div id="main"><h1>The orchard behind the station</h1>
      <div class="entry"><p>${texts[0]}</p><h2>Ladders</h2><p>${texts[1]} <a href="/ladders">Ladders</a>, they say, <a href="javascript:alert(1)">bite</a>.</p>
      <figure><img src="//pictures.example/a.jpg" alt="Apples"></figure><img src="https://count.example/1.gif" width="1" height="1">
      <ul><li>Boskoop keeps until March.</li><li>Gravensteiner does not.</li></ul><p>${texts[2]}</p></div></div>`), url);
    expect(article && writeMarkdown(article)).toBe(`# The orchard behind the station

${texts[0]}

## Ladders

${texts[1]} [Ladders](https://blog.example/ladders), they say, bite.

![Apples](https://pictures.example/a.jpg)

- Boskoop keeps until March.
- Gravensteiner does not.

${texts[2]}
`);
    expect(article).toMatchObject({ kind: 'article', language: 'en', direction: 'ltr', kicker: [] });
  });

  test('has the title without the site’s name as headline where it contains no heading', () => {
    const body = `<h1>A Blog</h1><div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
    expect(extractGeneric(page(body), url).article?.headline).toBe('The orchard behind the station');
  });

  test('has authors and date from the page’s head, and no standfirst that repeats the start of the text', () => {
    const body = `<div>${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
    const jsonLd = '<script type="application/ld+json">{"@type":"BlogPosting","author":{"@type":"Person","name":"Wilma Ast"},"datePublished":"2026-09-12"}</script>';
    const read = (description: string): unknown => extractGeneric(page(body, `${jsonLd}<meta name="description" content="${description}">`), url).article;
    expect(read('Apples for everybody.')).toMatchObject({ authors: ['Wilma Ast'], published: '2026-09-12', standfirst: 'Apples for everybody.' });
    expect(read(`${texts[0]?.slice(0, 80)} …`)).not.toHaveProperty('standfirst');
  });

  test('has the direction of its letters', () => {
    const words = Array.from({ length: 4 }, () => '<p>عاد الماء إلى الساقية بعد تسع سنين، ووقف أهل القرية على حافتها ينظرون إليه ولا يقولون شيئا، حتى ضحك طفل صغير ورمى فيها حجرا.</p>').join('');
    expect(extractGeneric(parse(`<html><title>الساقية تعود</title><body><div>${words}</div></body></html>`), url).article).toMatchObject({ direction: 'rtl', headline: 'الساقية تعود' });
  });

  test.each([
    ['links', `<ul>${Array.from({ length: 60 }, (_, index) => `<li><a href="/${index}">A story about number ${index}, and what became of it</a></li>`).join('')}</ul>`],
    ['a form', '<form><label>Name <input></label><p>Please fill in every field, or the form is not sent.</p></form>'],
    ['a few words', '<h1>The orchard behind the station</h1><p>Not found.</p>'],
    ['nothing', ''],
  ])('with %s alone has no article', (_, body) => {
    expect(extractGeneric(page(body), url)).toEqual({ reason: 'no-article-in-page', removed: [] });
  });

  test('with three thousand nested elements, or without a body, throws no error', () => {
    const deep = `${'<div>'.repeat(3000)}<p>${texts.join(' ')}</p>`;
    expect(extractGeneric(page(deep), url)).toBeTypeOf('object');
    expect(extractGeneric(parse('<frameset><frame src="/"></frameset>'), url)).toMatchObject({ reason: 'no-article-in-page' });
  });
});

describe.each(loadFixtures())('$name read by Readability alone', ({ html, url: fixtureUrl }) => {
  test('does not change and gives no unsafe URL', () => {
    const live = parse(html);
    const before = live.documentElement.outerHTML;
    const { article } = extractGeneric(live, fixtureUrl);
    expect(live.documentElement.outerHTML).toBe(before);
    for (const [, scheme] of JSON.stringify(article ?? {}).matchAll(/"(?:src|href)":"([a-z]+):/g)) expect(scheme).toMatch(/^(https?|mailto)$/);
  });
});
