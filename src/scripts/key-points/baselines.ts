/** Summarisers to stand beside Klartext: each chooses sentences of a labelled article, by index. */
import type { LabelledArticle } from './article-labels.ts';

type Baseline = (article: LabelledArticle, count: number) => number[];

const DAMPING = 0.85;
const ROUNDS = 30;
/** LexRank links sentences whose cosine is above this. */
const MIN_COSINE = 0.1;

/** PageRank over weighted links. */
function rankByLinks(links: readonly (readonly number[])[]): number[] {
  const sums = links.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks = links.map(() => 1 / links.length);
  for (let round = 0; round < ROUNDS; round++) {
    ranks = links.map(
      (_, one) =>
        (1 - DAMPING) / links.length +
        DAMPING *
          links.reduce((sum, row, other) => sum + ((row[one] ?? 0) * (ranks[other] ?? 0)) / (sums[other] || 1), 0),
    );
  }
  return ranks;
}

function bestOf(ranks: readonly number[], count: number): number[] {
  return [...ranks.keys()]
    .toSorted((a, b) => (ranks[b] ?? 0) - (ranks[a] ?? 0) || a - b)
    .slice(0, count)
    .toSorted((a, b) => a - b);
}

function linksOf(
  { contexts }: LabelledArticle,
  weigh: (one: ReadonlySet<string>, other: ReadonlySet<string>) => number,
): number[][] {
  const stems = contexts.map(({ sentence }) => sentence.stems);
  return stems.map((one, row) => stems.map((other, column) => (row === column ? 0 : weigh(one, other))));
}

function sumCommon(one: ReadonlySet<string>, other: ReadonlySet<string>, weight: (stem: string) => number): number {
  let sum = 0;
  for (const stem of one) if (other.has(stem)) sum += weight(stem);
  return sum;
}

/** The first sentences; TextRank (Mihalcea and Tarau 2004); LexRank (Erkan and Radev 2004). */
export const BASELINES: Readonly<Record<string, Baseline>> = {
  'first N': ({ contexts }, count) => [...contexts.keys()].slice(0, count),
  TextRank: (article, count) =>
    bestOf(
      rankByLinks(
        linksOf(article, (one, other) => {
          const length = Math.log(one.size || 1) + Math.log(other.size || 1);
          return length > 0 ? sumCommon(one, other, () => 1) / length : 0;
        }),
      ),
      count,
    ),
  LexRank: (article, count) =>
    bestOf(
      rankByLinks(
        linksOf(article, (one, other) => {
          const square = (stem: string): number => (article.contexts[0]?.article.rarity(stem) ?? 0) ** 2;
          const cosine =
            sumCommon(one, other, square) /
            (Math.sqrt(sumCommon(one, one, square) * sumCommon(other, other, square)) || 1);
          return cosine >= MIN_COSINE ? 1 : 0;
        }),
      ),
      count,
    ),
};
