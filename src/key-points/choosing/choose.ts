/** Choosing a set: the best sentence first, then the best that adds something to those already chosen. */
import type { Candidates } from './candidates.ts';
import { COSTS } from './costs.ts';
import { FEATURE_NAMES } from './features.ts';
import type { FeatureName } from './features.ts';
import { MERITS } from './merits.ts';

export type Weights = Record<FeatureName | (typeof COSTS)[number] | (typeof MERITS)[number], number>;

/** The weights in the order of the features. */
export function inOrder(weights: Weights): number[] {
  return FEATURE_NAMES.map((name) => weights[name]);
}

/** The others in a set of three. */
const PARTNERS = 2;

/** A sum of numbers, each times its weight. */
function weigh(row: readonly number[], weights: readonly number[]): number {
  return row.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
}

/** So often another set is tried where one of its sentences needs another that is not in it. */
const MOST_TRIES = 4;

/** What sentences are worth alone, what two cost each other, known once it was asked, and what a set is worth beyond that. */
interface Worth { scores: readonly number[]; costOf: (one: number, other: number) => number; meritOf: (set: readonly number[]) => number }

function readWorth(candidates: Candidates, weights: Weights): Worth {
  const ordered = inOrder(weights);
  const costWeights = COSTS.map((name) => weights[name]);
  const meritWeights = MERITS.map((name) => weights[name]);
  const rows = new Map<number, number[]>();
  return {
    scores: candidates.features.map((row) => weigh(row, ordered)),
    costOf: (one, other) => {
      const row = rows.get(one) ?? [];
      rows.set(one, row);
      return (row[other] ??= weigh(candidates.costs(one, other), costWeights));
    },
    meritOf: (set) => weigh(candidates.merits(set), meritWeights),
  };
}

/** Indexes of up to `count` sentences, the best first; never one that is not allowed, nor one without those it needs. */
export function choose(candidates: Candidates, weights: Weights, count: number): number[] {
  const worth = readWorth(candidates, weights);
  let { allowed } = candidates;
  for (let tries = 0; ; tries += 1) {
    const chosen = chooseFrom({ ...candidates, allowed }, worth, count);
    const lonely = chosen.filter((index) => candidates.needs[index]?.some((group) => !group.some((place) => chosen.includes(place))));
    if (lonely.length === 0) return chosen;
    if (tries === MOST_TRIES) return chosen.filter((index) => !lonely.includes(index));
    const before = allowed;
    allowed = before.map((is, index) => is && !lonely.includes(index));
  }
}

/** The first of the most valuable; each is weighed once. */
function bestOf(indexes: Iterable<number>, worth: (index: number) => number): number {
  let [best, most] = [-1, -Infinity];
  for (const index of indexes) {
    const value = worth(index);
    if (value > most) [best, most] = [index, value];
  }
  return best;
}

function chooseFrom({ allowed, posts }: Pick<Candidates, 'allowed' | 'posts'>, { scores, costOf, meritOf }: Worth, count: number): number[] {
  const costs = scores.map(() => 0);
  const chosen: number[] = [];
  // The costs were learnt on sets of three: a fourth and fifth point do not make each other dearer.
  const worth = (index: number): number => (scores[index] ?? 0) - (costs[index] ?? 0) * Math.min(1, PARTNERS / Math.max(1, chosen.length))
    + meritOf([...chosen, index]);
  const left = new Set([...scores.keys()].filter((index) => allowed[index]));
  while (chosen.length < count && left.size > 0) {
    const best = bestOf(left, worth);
    left.delete(best);
    chosen.push(best);
    const post = posts[best];
    for (const index of left) if (post !== undefined && posts[index] === post) left.delete(index);
    // The costs of the last one are nobody's.
    if (chosen.length < count) for (const index of left) costs[index] = (costs[index] ?? 0) + costOf(best, index);
  }
  return chosen;
}
