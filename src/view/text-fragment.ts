/** Makes links to a sentence of a page (text fragments), and quotes key points with such links as plain text. */
import type { Article } from '../article/model.ts';
import type { KeyPoint } from '../key-points/key-point.ts';
import { localeTag } from './locale-tag.ts';

/** A sentence of at most so many words stands in its link as a whole. */
const MAX_WHOLE_WORDS = 12;
/** A longer sentence is given by so many words from its beginning and as many from its end. */
const END_WORDS = 5;

/**
 * Percent-encodes a text for a fragment. Comma, hyphen and `&` have a meaning there (end, prefix or suffix, second
 * text), so they are encoded too.
 */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/**
 * Returns the offsets of each word. In scripts without spaces `Intl.Segmenter` finds words by a dictionary. `end` is
 * exclusive.
 */
function findWords(text: string, language: string): { start: number; end: number }[] {
  const words = new Intl.Segmenter(localeTag(language), { granularity: 'word' }).segment(text);
  return [...words].filter((word) => word.isWordLike).map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/**
 * Returns the URL of a sentence in its page, with a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * the whole sentence where it is short, else its first and last words. It replaces the fragment that `url` has.
 */
export function textFragmentUrl(url: string, sentence: string, language = 'en'): string {
  const text = sentence.replace(/\s+/g, ' ').trim().replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
  const words = findWords(text, language);
  const first = words[END_WORDS - 1];
  const last = words.at(-END_WORDS);
  const fragment = words.length <= MAX_WHOLE_WORDS || !first || !last ? encode(text)
    : `${encode(text.slice(0, first.end))},${encode(text.slice(last.start))}`;
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** Returns a key point and, on a second line, the link to its sentence. */
export function quoteKeyPoint({ url, language }: Pick<Article, 'url' | 'language'>, { text }: Pick<KeyPoint, 'text'>): string {
  return `${text}\n${textFragmentUrl(url, text, language)}`;
}

/** Returns the headline and all key points with their links, as a list. */
export function quoteKeyPoints(article: Pick<Article, 'url' | 'language' | 'headline'>, keyPoints: readonly Pick<KeyPoint, 'text'>[]): string {
  const points = keyPoints.map((keyPoint) => `• ${quoteKeyPoint(article, keyPoint).replace('\n', '\n  ')}`);
  return [article.headline, '', ...points].join('\n');
}
