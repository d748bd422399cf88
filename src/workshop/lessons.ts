/** What an article with its references can teach: which sets of its sentences share how much with them. */
import type { Candidates } from '../key-points/candidates.ts';
import { countOf, rougeWords, wordPairs } from './rouge.ts';

export interface Lesson {
  /** One row for each allowed sentence. */
  features: number[][];
  /** How alike any two of them are, and whether they are neighbours in the text. */
  alike: number[][];
  beside: boolean[][];
  /** What a set of them, by index, is worth. */
  reward: (chosen: readonly number[]) => number;
  /** How much the lesson counts. */
  weight: number;
}

const WORDS_COUNT = 1.5;

interface Reference { words: Map<string, number>; pairs: Map<string, number>; length: number }

function sharedWith(counts: ReadonlyMap<string, number>, items: readonly string[]): number {
  let common = 0;
  for (const [item, times] of countOf(items)) common += Math.min(times, counts.get(item) ?? 0);
  return common;
}

/** ROUGE-1, half as much again for ROUGE-L that goes with it, plus ROUGE-2 of a set of sentences; remembered. */
export function rewardFor(texts: readonly string[], references: readonly string[][], language: string): Lesson['reward'] {
  const sentences = texts.map((text) => rougeWords(text, language));
  const targets: Reference[] = references.map((reference) => {
    const words = rougeWords(reference.join(' '), language);
    return { words: countOf(words), pairs: countOf(wordPairs(words)), length: words.length };
  });
  const known = new Map<string, number>();
  return (chosen) => {
    const key = chosen.toSorted((a, b) => a - b).join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    const lists = chosen.map((index) => sentences[index] ?? []);
    const words = lists.flat();
    const pairs = lists.flatMap(wordPairs);
    const value = targets.reduce((sum, target) => sum
      + (WORDS_COUNT * 2 * sharedWith(target.words, words)) / (words.length + target.length)
      + (2 * sharedWith(target.pairs, pairs)) / Math.max(1, words.length + target.length - 2), 0) / targets.length;
    known.set(key, value);
    return value;
  };
}

/** What the choice of one article can teach. */
export function lessonFrom(candidates: Candidates, reward: Lesson['reward'], weight: number): Lesson {
  const places = candidates.allowed.flatMap((allowed, index) => (allowed ? [index] : []));
  return {
    features: places.map((place) => candidates.features[place] ?? []),
    alike: places.map((one) => places.map((other) => candidates.alike[one]?.[other] ?? 0)),
    beside: places.map((one) => places.map((other) => Math.abs(one - other) === 1)),
    reward: (chosen) => reward(chosen.map((index) => places[index] ?? 0)),
    weight,
  };
}
