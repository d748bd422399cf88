/** What an article's sentences are about, counted: the terms of each, how rare they are, how alike two sentences are. */
import { isContentWord, readWords, stemOf } from './words.ts';

/** A term in more than this part of the sentences tells none from another ("Ukraine" in a piece about Ukraine does). */
const COMMONPLACE = 0.35;
/** Below so many sentences no term is a commonplace. */
const FEW = 6;

export interface Terms {
  /** Each sentence's stems, in order, repeated as they repeat; commonplaces left out. */
  stems: string[][];
  /** Each sentence's terms with their weight: how often here, times how rare elsewhere. */
  vectors: Map<string, number>[];
  /** In how many sentences a stem stands. */
  spread: Map<string, number>;
  /** The article as a whole: every stem that comes twice, by the logarithm of how often. */
  centre: Map<string, number>;
}

export function countItems(items: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** Reads the terms of sentences that have been divided into words before. */
export function readTerms(wordLists: readonly (readonly string[])[]): Terms {
  const all = wordLists.map((words) => words.filter(isContentWord).map(stemOf));
  const spread = countItems(all.flatMap((stems) => [...new Set(stems)]));
  const total = all.length;
  const isCommonplace = (stem: string): boolean => total >= FEW && (spread.get(stem) ?? 0) / total > COMMONPLACE;
  const stems = all.map((list) => list.filter((stem) => !isCommonplace(stem)));
  const vectors = stems.map((list) => new Map(
    [...countItems(list)].map(([stem, times]) => [stem, times * Math.log(1 + total / (spread.get(stem) ?? 1))])));
  const centre = new Map([...countItems(stems.flat())].filter(([, times]) => times > 1)
    .map(([stem, times]) => [stem, 1 + Math.log(times)]));
  return { stems, vectors, spread, centre };
}

/** The terms of a text that is not one of the article's sentences, such as its headline. */
export function readTopic(text: string): Map<string, number> {
  return countItems(readWords(text).filter(isContentWord).map(stemOf));
}

function normOf(vector: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of vector.values()) sum += value * value;
  return Math.sqrt(sum);
}

/** The cosine of two vectors: 0 where nothing is common, 1 where they point the same way. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, value] of small) dot += value * (large.get(term) ?? 0);
  return dot > 0 ? dot / (normOf(a) * normOf(b)) : 0;
}

/** How alike any two sentences are, row by row; by way of the terms, so that strangers cost nothing. */
export function similarities(vectors: readonly ReadonlyMap<string, number>[]): Float64Array[] {
  const rows = vectors.map(() => new Float64Array(vectors.length));
  const norms = vectors.map(normOf);
  const places = new Map<string, [number, number][]>();
  vectors.forEach((vector, index) => {
    const row = rows[index];
    for (const [term, value] of vector) {
      const earlier = places.get(term) ?? [];
      for (const [other, weight] of earlier) if (row) row[other] = (row[other] ?? 0) + value * weight;
      earlier.push([index, value]);
      places.set(term, earlier);
    }
  });
  rows.forEach((row, index) => {
    for (let other = 0; other < index; other++) {
      const product = row[other] ?? 0;
      if (product === 0) continue;
      const alike = product / ((norms[index] ?? 1) * (norms[other] ?? 1));
      row[other] = alike;
      const mirror = rows[other];
      if (mirror) mirror[index] = alike;
    }
  });
  return rows;
}
