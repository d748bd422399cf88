// @vitest-environment jsdom
/** Checks that words keep their meaning, and that nothing is lost or glued, by kinds of markup in several languages. */
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { elementText } from '../../../src/article/element-text.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Article, Block } from '../../../src/article/model.ts';
import { plainSubscript, plainSuperscript, plainText } from '../../../src/article/plain-text.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { readSpokenSentences } from '../../../src/view/spoken-sentences.ts';

function read(body: string, { lang = 'en', head = '<h1>The kiln</h1>' } = {}): Article {
  const filler = '<p>The kiln at Brodde has burned since the spring, and the potters of nine villages bring their clay to it.</p>';
  const page = new JSDOM(`<!doctype html><html lang="${lang}"><body><div id="root"><article><header>${head}</header><div class="rich-text">${filler}${body}${filler.replace('nine', 'ten')}</div></article></div></body></html>`).window.document;
  const { article } = extractArticle(page, new URL(`https://www.dw.com/${lang.toLowerCase()}/the-kiln/a-70000777`));
  if (!article) throw new Error('The page has no article.');
  return article;
}

/** The blocks between the two paragraphs that every page here has. */
const blocksOf = (body: string, lang?: string): Block[] => read(body, lang === undefined ? {} : { lang }).blocks.slice(1, -1);
const textOf = (block: Block | undefined): string => (block && 'spans' in block ? block.spans.map(({ text }) => text).join('') : '');

describe('struck-out words', () => {
  test.each([['<s>40</s>'], ['<del>40</del>'], ['<strike>40</strike>'], ['<span style="text-decoration:line-through">40</span>']])('%s is marked', (struck) => {
    expect(blocksOf(`<p>The fire took ${struck} 50 logs.</p>`)[0]).toEqual({ kind: 'paragraph', spans: [{ text: 'The fire took ' }, { text: '40', struck: true }, { text: ' 50 logs.' }] });
  });

  test('are shown struck out in Markdown, and are no part of speech and key points', () => {
    const article = read('<p>The fire took <s>40</s> 50 logs.</p>');
    expect(writeMarkdown(article)).toContain('The fire took ~~40~~ 50 logs.');
    expect(readSpokenSentences(article).map(({ spoken }) => spoken)).toContain('The fire took 50 logs.');
    expect(plainText([{ text: 'The fire took ' }, { text: '40', struck: true }, { text: ', no, 50 logs' }])).toBe('The fire took, no, 50 logs');
  });

  test('are left out of a headline', () => {
    expect(read('', { head: '<h1>The <del>oven</del> kiln</h1>' }).headline).toBe('The kiln');
  });
});

describe('powers and indices', () => {
  test.each([['6', '⁶'], ['-3', '⁻³'], ['n', 'ⁿ'], ['6.5', '^6.5'], ['st', 'st'], ['me', 'me']])('superscript %s becomes %s', (text, plain) => { expect(plainSuperscript(text)).toBe(plain); });
  test.each([['2', '₂'], ['10', '₁₀'], ['2x', '_2x'], ['max', 'max']])('subscript %s becomes %s', (text, plain) => { expect(plainSubscript(text)).toBe(plain); });

  test('keep their meaning in key points', () => {
    const sentences = ['The kiln gives off 10<sup>6</sup> joules of heat and a ton of CO<sub>2</sub> every day, said the town of Brodde on Monday.',
      'Its chimney is 14 meters high.', 'The potters paid 3,000 euros for it in 2024.', 'A second kiln is to follow by 2027.', 'The mayor calls the plan a risk for the woods.', 'Nine villages have no clay of their own.'];
    const points = keyPoints(read(sentences.map((sentence) => `<p>${sentence}</p>`).join('')), 7).map(({ text }) => text).join(' ');
    expect(points).toContain('10⁶ joules of heat and a ton of CO₂');
  });
});

describe('the marks of q', () => {
  test.each([
    ['en', 'She called it <q>a <q>quiet</q> fire</q>.', 'She called it “a ‘quiet’ fire”.'],
    ['de', 'Sie nannte es <q>ein <q>stilles</q> Feuer</q>.', 'Sie nannte es „ein ‚stilles‘ Feuer“.'],
    ['fr', 'Elle l’appelle <q>un feu calme</q>.', 'Elle l’appelle « un feu calme ».'],
    ['ru', 'Она зовёт его <q>тихим огнём</q>.', 'Она зовёт его «тихим огнём».'],
    ['zh-Hant', '她說<q>火很靜</q>。', '她說「火很靜」。'],
    ['fa', 'او گفت <q>آتش آرام است</q>.', 'او گفت «آتش آرام است».'],
  ])('are those of the language: %s', (lang, html, text) => { expect(textOf(blocksOf(`<p>${html}</p>`, lang)[0])).toBe(text); });

  test('are those of the element where it names its language', () => {
    expect(textOf(blocksOf('<p>He wrote <q lang="de">Feuer</q>.</p>')[0])).toBe('He wrote „Feuer“.');
  });
});

test('the reading of a word stands behind it in parentheses', () => {
  expect(textOf(blocksOf('<p>The potter <ruby>陶<rp>(</rp><rt>tao</rt><rp>)</rp></ruby> came.</p>')[0])).toBe('The potter 陶 (tao) came.');
});

test('a formula is its alternative text', () => {
  expect(textOf(blocksOf('<p>Heat is <math alttext="m·c·t"><mi>m</mi><mi>c</mi></math> here.</p>')[0])).toBe('Heat is m·c·t here.');
});

test('words on both sides of a line break are not glued, in headline and standfirst', () => {
  const article = read('', { head: '<h1>The kiln<br>of Brodde</h1><p class="teaser-text"><span>It burns.</span><br>It warms.</p>' });
  expect([article.headline, article.standfirst]).toEqual(['The kiln of Brodde', 'It burns. It warms.']);
  const page = new JSDOM('<p><div>One</div><div>two</div><b>th</b>ree</p>').window.document;
  expect(elementText(page.body)).toBe('One two three');
});

describe('inline elements that no list names', () => {
  test.each([['x-term'], ['nobr'], ['label'], ['bdi'], ['blink']])('<%s> does not tear a sentence', (name) => {
    expect(blocksOf(`<p>The <${name}>kiln</${name}> burns.</p>`)).toEqual([{ kind: 'paragraph', spans: [{ text: 'The kiln burns.' }] }]);
  });

  test('custom elements in a row are lines of their own', () => {
    expect(blocksOf('<x-line>The kiln burns.</x-line><x-line>The town sleeps.</x-line>').map(textOf)).toEqual(['The kiln burns.', 'The town sleeps.']);
  });
});

describe('quotations', () => {
  test.each([
    ['of divisions', '<blockquote><div>We burn at night.</div><div>We sleep by day.</div></blockquote>', 'We burn at night.\n\nWe sleep by day.'],
    ['of divisions in divisions', '<blockquote><div><div>We burn at night.</div><div><span>We sleep</span> by day.</div></div></blockquote>', 'We burn at night.\n\nWe sleep by day.'],
    ['of paragraphs', '<blockquote><p>We burn at night.</p><p>We sleep by day.</p></blockquote>', 'We burn at night.\n\nWe sleep by day.'],
  ])('%s keep their lines', (_kind, html, text) => {
    const [quote] = blocksOf(html);
    expect([quote?.kind, textOf(quote)]).toEqual(['quote', text]);
  });

  test('in a figure stay, with the caption as their source', () => {
    expect(blocksOf('<figure><blockquote><p>We burn at night.</p></blockquote><figcaption>Ines Marlow, potter</figcaption></figure>')).toEqual([
      { kind: 'quote', spans: [{ text: 'We burn at night.' }], source: [{ text: 'Ines Marlow, potter' }] },
    ]);
  });
});

test('a table and a list in a figure stay', () => {
  expect(blocksOf('<figure><table><tr><td>Logs</td><td>50</td></tr></table></figure><figure><ul><li>Clay</li><li>Wood</li></ul></figure>').map(({ kind }) => kind)).toEqual(['table', 'list']);
});

test('both pictures of a figure stay', () => {
  const image = (id: number): string => `<img src="https://static.dw.com/image/${id}_605.jpg" alt="A kiln">`;
  const figures = blocksOf(`<figure>${image(70000801)}${image(70000802)}<figcaption>Two kilns</figcaption></figure>`);
  expect(figures.map((block) => (block.kind === 'figure' ? [/\d{8}/.exec(block.image.src)?.[0], block.caption] : []))).toEqual([['70000801', 'Two kilns'], ['70000802', undefined]]);
});

describe('posts of other networks', () => {
  test.each([
    ['Mastodon', '<blockquote class="mastodon-embed" data-embed-url="https://kiln.example/@ines/1234/embed"><a href="https://kiln.example/@ines/1234">Post</a></blockquote>', 'https://kiln.example/@ines/1234'],
    ['Threads', '<blockquote class="text-post-media" data-text-post-permalink="https://www.threads.net/@ines/post/Ab1"><a href="https://www.threads.net/@ines/post/Ab1">View</a></blockquote>', 'https://www.threads.net/@ines/post/Ab1'],
    ['Facebook', '<div class="fb-post" data-href="https://www.facebook.com/ines/posts/99"></div>', 'https://www.facebook.com/ines/posts/99'],
    ['Bluesky', '<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:ines/app.bsky.feed.post/3k"></blockquote>', 'https://bsky.app/profile/did:plc:ines/post/3k'],
  ])('%s: a card with the URL', (_name, html, href) => { expect(blocksOf(html)).toEqual([{ kind: 'embed', href }]); });

  test('a post whose words stand there is a quotation with its link', () => {
    const [quote] = blocksOf('<blockquote class="bluesky-embed" data-bluesky-uri="at://did:plc:ines/app.bsky.feed.post/3k"><p>The fire is out.</p>— Ines (<a href="https://bsky.app/profile/did:plc:ines/post/3k">July 1</a>)</blockquote>');
    expect([quote?.kind, textOf(quote)]).toEqual(['quote', 'The fire is out.']);
    expect(JSON.stringify(quote)).toContain('https://bsky.app/profile/did:plc:ines/post/3k');
  });
});

test('in Markdown each number stays under its heading, whatever cells span', () => {
  const html = '<table><tr><th rowspan="2">Kiln</th><th colspan="2">Logs</th></tr><tr><th>2024</th><th>2025</th></tr><tr><td>Brodde</td><td>40</td><td>50</td></tr><tr><td colspan="2">Both</td><td>90</td></tr></table>';
  expect(writeMarkdown(read(html))).toContain('| Kiln | Logs |  |\n| --- | --- | --- |\n|  | 2024 | 2025 |\n| Brodde | 40 | 50 |\n| Both |  | 90 |');
});
