/** What an article with its references can teach: which sets of its sentences share how much with them. */
import type { Candidates } from '../key-points/candidates.ts';
import { countOf, rougeWords, wordPairs } from './rouge.ts';

export interface Lesson {
  /** One row for each allowed sentence. */
  features: number[][];
  /** What two of them cost each other, in the order of the table of costs. */
  costs: (one: number, other: number) => number[];
  /** What a set of them, by index, is worth. */
  reward: (chosen: readonly number[]) => number;
  /** How much the lesson counts. */
  weight: number;
}

interface Task { references: readonly string[][]; language: string }

const WORDS_COUNT = 1.5;

/**
 * The first rows' highlights have about 33 words, those of other papers 55 and more. Asked for their own length alone,
 * choices learn to be short; so every reference is also asked as if it were three times as long. On CNN's own rows that
 * costs nothing, on those with long references it gains two points of ROUGE-1.
 */
export const LENGTHS: readonly number[] = [1, 3];

interface Reference { words: Map<string, number>; pairs: Map<string, number>; length: number }

function sharedWith(counts: ReadonlyMap<string, number>, items: readonly string[]): number {
  let common = 0;
  for (const [item, times] of countOf(items)) common += Math.min(times, counts.get(item) ?? 0);
  return common;
}

/** ROUGE-1, half as much again for ROUGE-L that goes with it, plus ROUGE-2, against a reference so many times as long. */
function worthOf(target: Reference, words: readonly string[], pairs: readonly string[], times: number): number {
  const common = sharedWith(target.words, words);
  const commonPairs = sharedWith(target.pairs, pairs);
  return (WORDS_COUNT * (1 + times) * common) / (words.length + times * target.length)
    + ((1 + times) * commonPairs) / Math.max(1, pairs.length + times * (target.length - 1));
}

/** What sets of sentences are worth beside the references and those of these times their lengths, on average; remembered. */
export function rewardFor(texts: readonly string[], { references, language }: Task, lengths: readonly number[] = [1]): Lesson['reward'] {
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
    const value = targets.reduce((sum, target) => sum + lengths.reduce((part, times) => part + worthOf(target, words, pairs, times), 0), 0)
      / targets.length / lengths.length;
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
    reward: (chosen) => reward(chosen.map((index) => places[index] ?? 0)),
    weight,
  };
}
