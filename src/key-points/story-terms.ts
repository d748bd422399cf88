/**
 * What an article is about: the terms of its headline and standfirst, and those that keep coming. A sentence without any
 * of them ("Tea is poured and cake is cut") may open a scene; it is no point.
 */
import { countItems } from './terms.ts';
import { readStems } from './words.ts';

/** A term keeps coming when it stands in so many sentences, in a short article in two, and in so large a part of all. */
const FEWEST_SENTENCES = 3;
const SHORT_ARTICLE = 15;
const PART = 0.1;

/**
 * Which of the sentences name what the article is about. Only where the script has capitals: Urdu reports are so long
 * and their words so short that hardly a term keeps coming, and asking for one there cost more than it gave.
 */
export function readTelling(texts: readonly string[], topic: string): boolean[] {
  const stems = texts.map(readStems);
  const spread = countItems(stems.flatMap((list) => [...list]));
  const needed = texts.length < SHORT_ARTICLE ? 2 : Math.max(FEWEST_SENTENCES, texts.length * PART);
  const known = readStems(topic);
  return texts.map((text, index) => !/\p{Ll}/u.test(text)
    || [...stems[index] ?? []].some((stem) => known.has(stem) || (spread.get(stem) ?? 0) >= needed));
}
