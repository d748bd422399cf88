/**
 * How likely people are to take each word of an article into a summary of it, learnt from what they took (as Hong and
 * Nenkova did in 2014, but without a list of words of any language). What a sentence would add to a summary is the sum
 * over its words: that is the ROUGE to be expected of it.
 */
import type { NumberedText } from './numbered-text.ts';
import { describePairs, describeWords, readInventory, readPairs } from './word-facts.ts';
import type { Facts, Inventory } from './word-facts.ts';

export interface WordWeights { words: readonly number[]; pairs: readonly number[] }

/** An article's words, and where each sentence stands when the story is told from its beginning. */
export interface ToldText { text: NumberedText; order: readonly number[] }

export interface Chances {
  /** How many words, and pairs of words, of each sentence people are expected to take. */
  words: number[];
  pairs: number[];
  /** How many words people are expected to take of a set of sentences, each once however often the set says it; and the sum of the chances' squares. */
  together: (set: readonly number[]) => [taken: number, surely: number];
  /** How many of these words two sentences have in common. */
  commonWords: (one: number, other: number) => number;
}

/** The logistic function of a weighted sum: a chance between 0 and 1. The facts begin at `from`. */
export function chanceOf(facts: ArrayLike<number>, weights: readonly number[], from = 0): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (facts[from + index] ?? 0) * (weights[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

function chancesOf({ table, width }: Facts, weights: readonly number[]): Float64Array {
  const chances = new Float64Array(table.length / width);
  for (let row = 0; row < chances.length; row++) chances[row] = chanceOf(table, weights, row * width);
  return chances;
}

/** What is counted, what is known of each of it, and the chance of each. */
export interface Weighed { inventory: Inventory; facts: Facts; chances: Float64Array }

/** The words of an article and the chance of each. */
export function readWordChances({ text, order }: ToldText, weights: readonly number[]): Weighed {
  const inventory = readInventory(text.sentences, text.seen, order);
  const facts = describeWords(inventory, text);
  return { inventory, facts, chances: chancesOf(facts, weights) };
}

/** The same of its pairs of words, once the chances of its words are known. */
export function readPairChances({ text, order }: ToldText, words: Float64Array, weights: readonly number[]): Weighed {
  const pairs = readPairs(text);
  const inventory = readInventory(pairs.lists, pairs.ones.length, order);
  const facts = describePairs(pairs, inventory, words);
  return { inventory, facts, chances: chancesOf(facts, weights) };
}

function sumsOf({ inventory, chances }: Weighed): number[] {
  return inventory.sets.map((set) => {
    let sum = 0;
    for (const number of set) sum += chances[number] ?? 0;
    return sum;
  });
}

/** What two sentences share; whoever chooses asks one sentence about many others, so that its words stay marked. */
function commonOf({ inventory: { sets }, chances }: Weighed): (one: number, other: number) => number {
  const marked = new Uint8Array(chances.length);
  let current: readonly number[] = [];
  return (one, other) => {
    const set = sets[one] ?? [];
    if (set !== current) {
      for (const number of current) marked[number] = 0;
      for (const number of set) marked[number] = 1;
      current = set;
    }
    let sum = 0;
    for (const number of sets[other] ?? []) if (marked[number] === 1) sum += chances[number] ?? 0;
    return sum;
  };
}

/** What a whole set has; a word that two of its sentences say is taken once. The squares tell sure words from many doubtful ones. */
function togetherOf({ inventory: { sets }, chances }: Weighed): Chances['together'] {
  const marked = new Int32Array(chances.length);
  let round = 0;
  return (set) => {
    round += 1;
    let [taken, surely] = [0, 0];
    for (const sentence of set) {
      for (const number of sets[sentence] ?? []) {
        if (marked[number] === round) continue;
        marked[number] = round;
        const chance = chances[number] ?? 0;
        taken += chance;
        surely += chance * chance;
      }
    }
    return [taken, surely];
  };
}

export function readChances(told: ToldText, weights: WordWeights): Chances {
  const words = readWordChances(told, weights.words);
  const pairs = readPairChances(told, words.chances, weights.pairs);
  return { words: sumsOf(words), pairs: sumsOf(pairs), together: togetherOf(words), commonWords: commonOf(words) };
}
