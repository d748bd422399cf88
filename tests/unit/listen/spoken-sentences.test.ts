import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../../src/article/model.ts';
import { readSpokenSentences } from '../../../src/view/spoken-sentences.ts';

function makeArticle(blocks: Block[], more: Partial<Article> = {}): Article {
  return {
    kind: 'article', url: 'https://www.dw.com/en/x/a-70000001', language: 'en', direction: 'ltr',
    headline: 'A bell is cast', kicker: ['Culture'], authors: ['Ines Marlow'], blocks, credits: ['Edited by: Jo Finn'], ...more,
  };
}

const texts = (article: Article): string[] => readSpokenSentences(article).map((sentence) => sentence.text);

describe('the sentences that are read aloud', () => {
  test('begin with headline and standfirst, count paragraphs, and leave out kicker, authors and credits', () => {
    const article = makeArticle([{ kind: 'paragraph', spans: [{ text: 'The fire was lit at dawn. ' }, { text: 'It burned all day.', strong: true }] }], { standfirst: 'Bronze came from nine towns.' });
    expect(readSpokenSentences(article)).toEqual([
      { text: 'A bell is cast', spoken: 'A bell is cast', place: 'headline', paragraph: 0, language: 'en' },
      { text: 'Bronze came from nine towns.', spoken: 'Bronze came from nine towns.', place: 'standfirst', paragraph: 1, language: 'en' },
      { text: 'The fire was lit at dawn.', spoken: 'The fire was lit at dawn.', place: 0, paragraph: 2, language: 'en' },
      { text: 'It burned all day.', spoken: 'It burned all day.', place: 0, paragraph: 2, language: 'en' },
    ]);
  });

  test('include nested lists, quotations with their source, posts and footnotes, in order', () => {
    expect(texts(makeArticle([
      { kind: 'list', ordered: false, items: [[{ text: 'Copper' }], [{ text: 'Tin' }]], nested: [{ item: 0, list: { kind: 'list', ordered: false, items: [[{ text: 'from Falun' }]] } }] },
      { kind: 'quote', spans: [{ text: 'It rings true.' }], source: [{ text: 'The founder' }] },
      { kind: 'post', headline: 'Noon', authors: ['Jo Finn'], time: '2026-01-01T12:00:00Z', blocks: [{ kind: 'paragraph', spans: [{ text: 'The mould holds.' }] }] },
      { kind: 'footnotes', notes: [{ mark: 'Clapper', spans: [{ text: 'The tongue of a bell.' }] }] },
    ]))).toEqual(['A bell is cast', 'Copper', 'from Falun', 'Tin', 'It rings true.', 'The founder', 'Noon', 'The mould holds.', 'Clapper', 'The tongue of a bell.']);
  });

  test('leave out visual blocks, but include the captions of a gallery', () => {
    const image = { src: 'https://static.dw.com/image/70000100_6.jpg', alt: 'A crucible' };
    expect(texts(makeArticle([
      { kind: 'related', spans: [{ text: 'Read more: Bells of the north' }] },
      { kind: 'table', rows: [[{ spans: [{ text: 'Weight' }] }]] },
      { kind: 'figure', image, caption: 'The crucible at night' },
      { kind: 'embed', href: 'https://example.org/', headline: 'A chart' },
      { kind: 'paragraph', spans: [{ text: '* * *' }] },
      { kind: 'gallery', headline: 'Nine towns', figures: [{ image, caption: 'Sparks over the pit.', credit: 'I. Marlow' }] },
    ]))).toEqual(['A bell is cast', 'Nine towns', 'Sparks over the pit.']);
  });

  test('have another language where all of the sentence is in it, not for a single foreign word', () => {
    const article = makeArticle([{ kind: 'paragraph', spans: [
      { text: 'She said it twice. ' }, { text: 'Alles wird gut.', language: 'de' }, { text: ' Nobody knew the word ' }, { text: 'Glocke', language: 'de' }, { text: '.' },
    ] }]);
    expect(readSpokenSentences(article).slice(1).map(({ text, language }) => [text, language])).toEqual([
      ['She said it twice.', 'en'], ['Alles wird gut.', 'de'], ['Nobody knew the word Glocke.', 'en'],
    ]);
  });
});
