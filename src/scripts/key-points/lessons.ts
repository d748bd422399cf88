/** What an article with its references can teach: which sets of its sentences share how much with them. */
import type { Candidates } from '../../key-points/choosing/candidates.ts';
import { countOf, rougeWords, wordPairs } from './rouge.ts';

export interface Lesson {
  /** One row for each allowed sentence. */
  features: number[][];
  /** What two of them cost each other, in the order of the table of costs. */
  costs: (one: number, other: number) => number[];
  /** What a set of them is worth as a whole, in the order of the table of merits. */
  merits: (set: readonly number[]) => number[];
  /** What a set of them, by index, is worth to people. */
  reward: (chosen: readonly number[]) => number;
  /** How much the lesson counts. */
  weight: number;
}

interface Task { references: readonly string[][]; language: string }

const WORDS_COUNT = 1.5;
/** Pairs are rarer and would lose against words, which choosing by their chances favours: at 1, ROUGE-2 lost what ROUGE-1 gained. */
const PAIRS_COUNT = 2;

interface Reference { words: Map<string, number>; pairs: Map<string, number>; length: number }

function sharedWith(counts: ReadonlyMap<string, number>, items: readonly string[]): number {
  let common = 0;
  for (const [item, times] of countOf(items)) common += Math.min(times, counts.get(item) ?? 0);
  return common;
}

/** ROUGE-1, half as much again for ROUGE-L that goes with it, plus twice ROUGE-2. */
function worthOf(target: Reference, words: readonly string[], pairs: readonly string[]): number {
  return (2 * WORDS_COUNT * sharedWith(target.words, words)) / (words.length + target.length)
    + (2 * PAIRS_COUNT * sharedWith(target.pairs, pairs)) / Math.max(1, pairs.length + target.length - 1);
}

/** What sets of sentences are worth beside the references, on average; remembered. */
export function rewardFor(texts: readonly string[], { references, language }: Task): Lesson['reward'] {
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
    const value = targets.reduce((sum, target) => sum + worthOf(target, words, pairs), 0) / targets.length;
    known.set(key, value);
    return value;
  };
}

/** What the choice of one article can teach. */
export function lessonFrom(candidates: Candidates, reward: Lesson['reward'], weight: number): Lesson {
  const places = candidates.allowed.flatMap((allowed, index) => (allowed ? [index] : []));
  return {
    features: places.map((place) => candidates.features[place] ?? []),
    costs: (one, other) => candidates.costs(places[one] ?? 0, places[other] ?? 0),
    merits: (set) => candidates.merits(set.map((index) => places[index] ?? 0)),
    reward: (chosen) => reward(chosen.map((index) => places[index] ?? 0)),
    weight,
  };
}
