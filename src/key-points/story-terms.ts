/**
 * What an article is about: the terms of its headline and standfirst, and those that keep coming. A sentence without any
 * of them ("Tea is poured and cake is cut") may open a scene; it is no point.
 */
import { hasKind, SMALL } from '../article/letters.ts';
import type { Reading } from './reading.ts';

/** A term keeps coming when it stands in so many sentences, in a short article in two, and in so large a part of all. */
const FEWEST_SENTENCES = 3;
const SHORT_ARTICLE = 15;
const PART = 0.1;

/**
 * Which of the sentences name what the article is about. Only where the script has capitals: Urdu reports are so long
 * and their words so short that hardly a term keeps coming, and asking for one there cost more than it gave.
 */
export function readTelling({ passages, text: { sentences, topic, isContent }, terms: { spread } }: Reading): boolean[] {
  const needed = passages.length < SHORT_ARTICLE ? 2 : Math.max(FEWEST_SENTENCES, passages.length * PART);
  return passages.map(({ text }, index) => !hasKind(text, SMALL)
    || (sentences[index] ?? []).some((stem) => isContent[stem] && (topic.has(stem) || (spread[stem] ?? 0) >= needed)));
}
