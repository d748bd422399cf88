/** Links that lead to the very sentence in the page, and key points as text to paste elsewhere. */
import type { Article } from '../article/model.ts';
import type { KeyPoint } from '../key-points/model.ts';
import { localeTag } from './locale-tag.ts';

/** Up to so many words a sentence stands in its link whole. */
const WHOLE = 12;
/** Of a longer one, so many words from either end. */
const ENDS = 5;

/** A comma divides start and end, a hyphen marks prefix and suffix, `&` a second text: as signs they are encoded. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Where each word begins and ends; scripts without spaces are cut by their dictionary. */
function findWords(text: string, language: string): { start: number; end: number }[] {
  const words = new Intl.Segmenter(localeTag(language), { granularity: 'word' }).segment(text);
  return [...words].filter((word) => word.isWordLike).map(({ index, segment }) => ({ start: index, end: index + segment.length }));
}

/**
 * The address of a sentence in its page, as a text fragment (https://wicg.github.io/scroll-to-text-fragment/):
 * the sentence whole if it is short, else its first and last words. A fragment the address has gives way.
 */
export function textFragmentUrl(url: string, sentence: string, language = 'en'): string {
  const text = sentence.replace(/\s+/g, ' ').trim().replaceAll(/[\ud800-\udfff]/gu, '\ufffd');
  const words = findWords(text, language);
  const first = words[ENDS - 1];
  const last = words.at(-ENDS);
  const fragment = words.length <= WHOLE || !first || !last ? encode(text)
    : `${encode(text.slice(0, first.end))},${encode(text.slice(last.start))}`;
  return `${url.split('#')[0]}#:~:text=${fragment}`;
}

/** One key point and its link. */
export function quoteKeyPoint({ url, language }: Pick<Article, 'url' | 'language'>, { text }: Pick<KeyPoint, 'text'>): string {
  return `${text}\n${textFragmentUrl(url, text, language)}`;
}

/** All key points under the article's headline. */
export function quoteKeyPoints(article: Pick<Article, 'url' | 'language' | 'headline'>, keyPoints: readonly Pick<KeyPoint, 'text'>[]): string {
  const points = keyPoints.map((keyPoint) => `• ${quoteKeyPoint(article, keyPoint).replace('\n', '\n  ')}`);
  return [article.headline, '', ...points].join('\n');
}
