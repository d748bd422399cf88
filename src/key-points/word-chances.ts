/**
 * How likely people are to take each word of an article into a summary of it, learnt from what they took (as Hong and
 * Nenkova did in 2014, but without a list of words of any language). What a sentence would add to a summary is the sum
 * over its words: that is the ROUGE to be expected of it.
 */
import { describePairs, describeWords, pairsOf, readInventory } from './word-facts.ts';
import type { Inventory, WordText } from './word-facts.ts';
import { stemOf } from './words.ts';

export interface WordWeights { words: readonly number[]; pairs: readonly number[] }

export interface Chances {
  /** How many words, and pairs of words, of each sentence people are expected to take. */
  words: number[];
  pairs: number[];
  /** How many of these two sentences have in common. */
  commonWords: (one: number, other: number) => number;
  commonPairs: (one: number, other: number) => number;
}

/** The logistic function of a weighted sum: a chance between 0 and 1. */
export function chanceOf(facts: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < facts.length; index++) sum += (facts[index] ?? 0) * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The words of an article and the chance of each. */
export function readWordChances(text: WordText, weights: readonly number[]): { inventory: Inventory; facts: number[][]; chances: number[] } {
  const inventory = readInventory(text.words.map((list) => list.map(stemOf)), text.order);
  const facts = describeWords(inventory, text);
  return { inventory, facts, chances: facts.map((row) => chanceOf(row, weights)) };
}

/** The pairs of an article with what is known of each, once the chances of its words are known. */
export function readPairFacts(text: WordText, { inventory, chances }: { inventory: Inventory; chances: number[] }): { inventory: Inventory; facts: number[][] } {
  const known = new Map(inventory.items.map(({ key }, place) => [key, chances[place] ?? 0]));
  const pairs = readInventory(text.words.map((list) => pairsOf(list.map(stemOf))), text.order);
  return { inventory: pairs, facts: describePairs(pairs, known) };
}

function sumOf(places: Iterable<number>, chances: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += chances[place] ?? 0;
  return sum;
}

function commonOf({ sets }: Inventory, chances: readonly number[]): (one: number, other: number) => number {
  return (one, other) => {
    const theirs = sets[other];
    return sumOf([...sets[one] ?? []].filter((place) => theirs?.has(place)), chances);
  };
}

export function readChances(text: WordText, weights: WordWeights): Chances {
  const words = readWordChances(text, weights.words);
  const { inventory, facts } = readPairFacts(text, words);
  const pairs = facts.map((row) => chanceOf(row, weights.pairs));
  return {
    words: words.inventory.sets.map((set) => sumOf(set, words.chances)),
    pairs: inventory.sets.map((set) => sumOf(set, pairs)),
    commonWords: commonOf(words.inventory, words.chances),
    commonPairs: commonOf(inventory, pairs),
  };
}
