/**
 * Learning which words people take: logistic regression over every word of every article, by Newton's method, which
 * needs neither pace nor draw. Same rows, same weights.
 */
import { chanceOf, readPairChances, readWordChances } from '../../key-points/choosing/word-chances.ts';
import type { ToldText, WordWeights } from '../../key-points/choosing/word-chances.ts';
import { readPairs } from '../../key-points/choosing/word-facts.ts';
import type { Facts } from '../../key-points/choosing/word-facts.ts';
import { readWords, stemOf } from '../../key-points/words/words.ts';

/** An article's words with the references people wrote of it. */
export interface WordLesson { told: ToldText; references: readonly string[][]; weight: number }

/** What is known of each word, and which part of the references takes it. */
interface Examples { facts: Facts; taken: number[]; weight: number }

const STEPS = 10;
/** Keeps a weight that no row speaks of at nothing. */
const RIDGE = 1;

function takenBy(keys: readonly string[], references: readonly (readonly string[])[]): number[] {
  const sets = references.map((reference) => new Set(reference));
  return keys.map((key) => sets.filter((set) => set.has(key)).length / references.length);
}

/** Two stems that stand together, as one key; a stem has no space. */
function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, index) => `${stems[index]} ${stem}`);
}

/** Solves `matrix · x = vector` for a symmetric positive matrix (Gauss). */
function solve(matrix: Float64Array[], vector: Float64Array): Float64Array {
  const size = vector.length;
  matrix.forEach((pivotRow, pivot) => {
    for (let row = pivot + 1; row < size; row++) {
      const target = matrix[row] ?? pivotRow;
      const factor = (target[pivot] ?? 0) / (pivotRow[pivot] ?? 1);
      for (let column = pivot; column < size; column++) target[column] = (target[column] ?? 0) - factor * (pivotRow[column] ?? 0);
      vector[row] = (vector[row] ?? 0) - factor * (vector[pivot] ?? 0);
    }
  });
  const result = new Float64Array(size);
  for (let row = size - 1; row >= 0; row--) {
    let rest = vector[row] ?? 0;
    for (let column = row + 1; column < size; column++) rest -= (matrix[row]?.[column] ?? 0) * (result[column] ?? 0);
    result[row] = rest / (matrix[row]?.[row] ?? 1);
  }
  return result;
}

/** Which way the weights make what people took likelier, and how sharply that turns. */
interface Terrain { slope: Float64Array; curves: Float64Array[] }

function addExample({ slope, curves }: Terrain, facts: Float64Array, error: number, curve: number): void {
  facts.forEach((value, row) => {
    if (value === 0) return;
    slope[row] = (slope[row] ?? 0) + error * value;
    const target = curves[row];
    if (target) facts.forEach((other, column) => { target[column] = (target[column] ?? 0) + curve * value * other; });
  });
}

function regress(all: readonly Examples[]): number[] {
  const size = all[0]?.facts.width ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const slope = Float64Array.from(weights, (weight) => -RIDGE * weight);
    const curves = weights.map((_, row) => Float64Array.from(weights, (__, column) => (row === column ? RIDGE : 0)));
    for (const { facts: { table }, taken, weight } of all) {
      taken.forEach((part, index) => {
        const row = table.subarray(index * size, (index + 1) * size);
        const chance = chanceOf(row, weights);
        addExample({ slope, curves }, row, weight * (part - chance), weight * Math.max(1e-5, chance * (1 - chance)));
      });
    }
    solve(curves, slope).forEach((move, index) => { weights[index] = (weights[index] ?? 0) + move; });
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

/** The weights of the facts about words, then, with what these say, of those about pairs. */
export function learnWords(lessons: readonly WordLesson[]): WordWeights {
  const stems = lessons.map(({ references }) => references.map((reference) => readWords(reference.join(' ')).map(stemOf)));
  const words = regress(lessons.map(({ told, weight }, index) => (
    { facts: readWordChances(told, []).facts, taken: takenBy(told.text.stems.slice(0, told.text.seen), stems[index] ?? []), weight })));
  const pairs = regress(lessons.map(({ told, weight }, index) => {
    const { ones, others } = readPairs(told.text);
    const keys = ones.map((one, pair) => `${told.text.stems[one]} ${told.text.stems[others[pair] ?? one]}`);
    const { facts } = readPairChances(told, readWordChances(told, words).chances, []);
    return { facts, taken: takenBy(keys, (stems[index] ?? []).map(pairsOf)), weight };
  }));
  return { words, pairs };
}
