/** How alike any two sentences are, by way of their terms: strangers cost nothing. */
import type { Terms, Vector } from './terms.ts';

/** Both tables have a row and a column for every sentence and are symmetric; a sentence is not compared with itself. */
export interface Likeness {
  /** The cosine of their terms' weights: 0 where nothing is common, 1 where they point the same way. */
  cosine: readonly Float64Array[];
  /** How many terms they have in common. */
  common: readonly Float64Array[];
}

function emptyTable(size: number): Float64Array[] {
  const all = new Float64Array(size * size);
  return Array.from({ length: size }, (_, row) => all.subarray(row * size, (row + 1) * size));
}

/** For every term the earlier sentences that have it, and its weight in each; the room for them is known beforehand. */
function makePostings(spread: Int32Array): { from: Int32Array; until: Int32Array; places: Int32Array; weights: Float64Array } {
  const from = new Int32Array(spread.length);
  let total = 0;
  spread.forEach((sentences, term) => {
    from[term] = total;
    total += sentences;
  });
  return { from, until: from.slice(), places: new Int32Array(total), weights: new Float64Array(total) };
}

function normOf({ weights }: Vector): number {
  let sum = 0;
  for (const weight of weights) sum += weight * weight;
  return Math.sqrt(sum);
}

/** Sums what each sentence has in common with those before it; the lower half of both tables. */
function sumProducts({ vectors, spread }: Terms, { cosine, common }: { cosine: Float64Array[]; common: Float64Array[] }): void {
  const { from, until, places, weights } = makePostings(spread);
  vectors.forEach((vector, index) => {
    const [products, counts] = [cosine[index], common[index]];
    if (!products || !counts) return;
    vector.terms.forEach((term, at) => {
      const weight = vector.weights[at] ?? 0;
      const end = until[term] ?? 0;
      for (let post = from[term] ?? 0; post < end; post++) {
        const other = places[post] ?? 0;
        products[other] = (products[other] ?? 0) + weight * (weights[post] ?? 0);
        counts[other] = (counts[other] ?? 0) + 1;
      }
      places[end] = index;
      weights[end] = weight;
      until[term] = end + 1;
    });
  });
}

/** Compares all sentences with each other. */
export function readLikeness(terms: Terms): Likeness {
  const size = terms.vectors.length;
  const tables = { cosine: emptyTable(size), common: emptyTable(size) };
  sumProducts(terms, tables);
  const norms = terms.vectors.map(normOf);
  tables.cosine.forEach((row, index) => {
    const counts = tables.common[index];
    for (let other = 0; other < index; other++) {
      const count = counts?.[other] ?? 0;
      if (count === 0) continue;
      const alike = (row[other] ?? 0) / ((norms[index] ?? 1) * (norms[other] ?? 1));
      row[other] = alike;
      const [mirror, mirrored] = [tables.cosine[other], tables.common[other]];
      if (mirror) mirror[index] = alike;
      if (mirrored) mirrored[index] = count;
    }
  });
  return tables;
}
