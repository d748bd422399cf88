/**
 * What is known of each word of an article before anybody asks how likely it is to be taken into a summary: how often it
 * comes, where first, how it is written; and of each two words that stand together.
 */
import { stemOf } from './words.ts';

export interface WordText {
  texts: readonly string[];
  /** The words of each sentence in lower case. */
  words: readonly (readonly string[])[];
  /** Where each sentence stands when the story is told from its beginning. */
  order: readonly number[];
  /** The terms of headline and standfirst. */
  topic: ReadonlyMap<string, number>;
}

/** A word or a pair: in how many sentences it stands, how often, and where first and last. */
interface Item { key: string; sentences: number; times: number; first: number; last: number; early: number }

export interface Inventory {
  /** Every word, or pair, once; sentences name them by their place here. */
  items: Item[];
  /** What each sentence has, each once. */
  sets: ReadonlySet<number>[];
}

/** So many sentences from the beginning a word still has a third of the first one's weight. */
const FADING = 6;

/** Lists what the sentences have, by the beginnings of words or by pairs of them. */
export function readInventory(lists: readonly string[][], order: readonly number[]): Inventory {
  const places = new Map<string, number>();
  const items: Item[] = [];
  const sets = lists.map((list, index) => {
    const at = order[index] ?? index;
    const found = new Set<number>();
    for (const key of list) {
      const place = places.get(key) ?? items.length;
      const item = (items[place] ??= { key, sentences: 0, times: 0, first: at, last: at, early: 0 });
      places.set(key, place);
      item.times += 1;
      if (found.has(place)) continue;
      found.add(place);
      item.sentences += 1;
      item.first = Math.min(item.first, at);
      item.last = Math.max(item.last, at);
      item.early += Math.exp(-at / FADING);
    }
    return found;
  });
  return { items, sets };
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** In which part of its places inside sentences a word has a capital; German nouns always, Bengali words never. */
function readCapitals(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, [capital: number, all: number]>();
  for (const text of texts) {
    for (const word of text.normalize('NFKC').match(WORD)?.slice(1) ?? []) {
      const stem = stemOf(word.toLowerCase());
      const count = counts.get(stem) ?? [0, 0];
      counts.set(stem, count);
      count[1] += 1;
      if (/^\p{Lu}/u.test(word)) count[0] += 1;
    }
  }
  return new Map([...counts].map(([stem, [capital, all]]) => [stem, capital / all]));
}

export const WORD_FACTS = [
  'always', 'short', 'times', 'sentences', 'part', 'shortPart', 'first', 'late', 'span', 'capital', 'capitalEarly', 'number', 'length',
  'articleLength', 'early', 'shortEarly', 'topic',
] as const;

/** One number for every fact about every word, in the order of `WORD_FACTS`. */
export function describeWords({ items }: Inventory, { texts, topic }: WordText): number[][] {
  const capitals = readCapitals(texts);
  const all = texts.length;
  return items.map(({ key, sentences, times, first, last, early }) => {
    const number = /\p{N}/u.test(key) ? 1 : 0;
    const length = Array.from(key).length;
    // Words of three letters and less are mostly "the" and "und"; they count for ROUGE, but tell nothing.
    const short = length <= 3 && number === 0 ? 1 : 0;
    const part = sentences / all;
    const earliness = Math.log(1 + early);
    const capital = capitals.get(key) ?? 0;
    return [
      1, short, Math.log(times), Math.log(sentences), part, short * part, Math.exp(-first / 2), first / all, (last - first) / all,
      capital, capital * Math.exp(-first / 8), number, Math.log(length), Math.log(all) - 3, earliness, short * earliness, topic.has(key) ? 1 : 0,
    ];
  });
}

export const PAIR_FACTS = ['always', 'one', 'other', 'both', 'sentences', 'again', 'first', 'early'] as const;

/** Two stems that stand together, as one key; a stem has no space. */
export function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
}

/** The same for pairs; how likely their words are is known by now. */
export function describePairs({ items }: Inventory, chanceOf: ReadonlyMap<string, number>): number[][] {
  return items.map(({ key, sentences, first }) => {
    const [one = 0, other = 0] = key.split(' ').map((stem) => Math.log(chanceOf.get(stem) ?? 0.01));
    return [1, one, other, one * other, Math.log(sentences), sentences > 1 ? 1 : 0, Math.exp(-first / 2), Math.exp(-first / 8)];
  });
}
