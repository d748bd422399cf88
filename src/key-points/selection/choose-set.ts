/**
 * Chooses a set of sentences: the sum of their importance times the probability that each is understood beside the
 * others, less what they repeat of each other and less the words beyond a budget. Sets are widened by one sentence at
 * a time and the best of each size are kept (beam search).
 */
import type { SentenceAnalysis } from '../analysis/sentence-analysis.ts';
import type { Judgement } from '../ranking/judgements.ts';

export interface Candidate {
  /** Index of the sentence, which antecedents refer to. */
  index: number;
  sentence: SentenceAnalysis;
  judgement: Judgement;
  /** Of candidates with the same group at most one is chosen: a post gives one point. */
  group: number | undefined;
}

/** What repeating headline or standfirst takes from importance. */
const REPEAT_COST = 0.7;
const MIN_WORTH = 0.01;
/** Two points may share this part of the shorter one's stems, by rarity, at no cost. */
const FREE_OVERLAP = 0.25;
/** The cost of sharing all of them, in units of importance; each part beyond the free one costs in proportion. */
const OVERLAP_COST = 1.5;
const WORDS_PER_POINT = 25;
/** Costs so much for each further 25 words. */
const LENGTH_COST = 0.15;
/** The pool has so many of the best candidates, and the likeliest antecedents of some more than will be chosen. */
const POOL_SIZE = 14;
const MORE_THAN_CHOSEN = 2;
const MIN_ANTECEDENT = 0.3;
/** The chance that the likeliest antecedent stands in the set, before the set is known. */
const HOPE = 0.6;
/** So many of the best sets of a size are kept to be widened; with 2,000 none of 452 panels changes. */
const BEAM_WIDTH = 12;

export const worthOf = ({ importance, repeats }: Judgement): number =>
  Math.max(MIN_WORTH, importance - REPEAT_COST * repeats);
const likeliest = ({ antecedents }: Judgement): number => Math.max(0, ...antecedents.values());

/** What a candidate promises before the set is known. */
export function promiseOf(judgement: Judgement): number {
  const { understood } = judgement;
  return worthOf(judgement) * (understood + (1 - understood) * likeliest(judgement) * HOPE);
}

/** The candidates among which sets are sought, the most promising first. */
function makePool(candidates: readonly Candidate[], count: number): Candidate[] {
  const ranked = candidates
    .map((candidate) => ({ candidate, promise: promiseOf(candidate.judgement) }))
    .toSorted((a, b) => b.promise - a.promise)
    .map(({ candidate }) => candidate);
  const pool = new Set(ranked.slice(0, Math.max(POOL_SIZE, count + MORE_THAN_CHOSEN)));
  for (const { judgement } of ranked.slice(0, count + MORE_THAN_CHOSEN)) {
    const best = likeliest(judgement);
    const antecedent = candidates.find(({ index }) => judgement.antecedents.get(index) === best);
    if (antecedent && best > MIN_ANTECEDENT) pool.add(antecedent);
  }
  return [...pool];
}

function sumCommon(stems: ReadonlyMap<string, number>, others: ReadonlyMap<string, number> | undefined): number {
  let sum = 0;
  for (const [stem, weight] of stems) if (others?.has(stem)) sum += weight;
  return sum;
}

/** For every two of the pool the part of the shorter one's stems, by rarity, that both have, beyond what is free. */
function overlapCosts(pool: readonly Candidate[], rarity: (stem: string) => number): Float64Array[] {
  const weights = pool.map(({ sentence }) => new Map([...sentence.stems].map((stem) => [stem, rarity(stem)])));
  const sums = weights.map((stems) => [...stems.values()].reduce((sum, weight) => sum + weight, 0));
  const costs = pool.map(() => new Float64Array(pool.length));
  for (const [one, stems] of weights.entries()) {
    for (let other = 0; other < one; other++) {
      const common = sumCommon(stems, weights[other]);
      const share = common / (Math.min(sums[one] ?? 0, sums[other] ?? 0) || 1);
      const cost = OVERLAP_COST * Math.max(0, share - FREE_OVERLAP);
      costs[one]![other] = cost;
      costs[other]![one] = cost;
    }
  }
  return costs;
}

/** Makes the function that values a set of places in the pool. */
function makeValue(pool: readonly Candidate[], rarity: (stem: string) => number): (set: readonly number[]) => number {
  const costs = overlapCosts(pool, rarity);
  const helps = pool.map(({ judgement }) => pool.map(({ index }) => judgement.antecedents.get(index) ?? 0));
  const worths = pool.map(({ judgement }) => worthOf(judgement));
  return (set) => {
    let [value, words] = [0, 0];
    for (const one of set) {
      let missing = 1;
      for (const other of set) {
        missing *= 1 - (helps[one]?.[other] ?? 0);
        if (other < one) value -= costs[one]?.[other] ?? 0;
      }
      const understood = pool[one]?.judgement.understood ?? 0;
      value += (worths[one] ?? 0) * (understood + (1 - understood) * (1 - missing));
      words += pool[one]?.sentence.length ?? 0;
    }
    return value - (LENGTH_COST * Math.max(0, words - WORDS_PER_POINT * set.length)) / WORDS_PER_POINT;
  };
}

interface ValuedSet {
  places: readonly number[];
  value: number;
}

/** Every set with one more place of the pool, by its places. */
function widen(
  beam: readonly ValuedSet[],
  pool: readonly Candidate[],
  valueOf: (places: readonly number[]) => number,
): Map<string, ValuedSet> {
  const wider = new Map<string, ValuedSet>();
  const isFree = (places: readonly number[], place: number): boolean =>
    places.every(
      (other) => other !== place && (pool[other]?.group === undefined || pool[other].group !== pool[place]?.group),
    );
  for (const { places } of beam) {
    for (const place of [...pool.keys()].filter((free) => isFree(places, free))) {
      const more = [...places.filter((other) => other < place), place, ...places.filter((other) => other > place)];
      const key = more.join(' ');
      if (!wider.has(key)) wider.set(key, { places: more, value: valueOf(more) });
    }
  }
  return wider;
}

/** Chooses at most `count` candidates; fewer only where there are fewer. */
export function chooseSet(
  candidates: readonly Candidate[],
  count: number,
  rarity: (stem: string) => number,
): Candidate[] {
  const pool = makePool(candidates, count);
  const valueOf = makeValue(pool, rarity);
  let beam: ValuedSet[] = [{ places: [], value: 0 }];
  for (let size = 0; size < count; size++) {
    const wider = widen(beam, pool, valueOf);
    if (wider.size === 0) break;
    beam = [...wider.values()].toSorted((a, b) => b.value - a.value).slice(0, BEAM_WIDTH);
  }
  return (beam[0]?.places ?? []).flatMap((place) => pool[place] ?? []);
}
