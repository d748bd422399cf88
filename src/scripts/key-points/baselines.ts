/** What everyone uses, to stand beside Klartext: each ranks an article's sentences, the best first. */
import type { Candidates } from '../../key-points/choosing/candidates.ts';
import { FEATURE_NAMES } from '../../key-points/choosing/features.ts';
import type { FeatureName } from '../../key-points/choosing/features.ts';
import type { Lesson } from './lessons.ts';

export type Ranking = number[];

const MOST_RANKED = 12;

function rankBy(candidates: Candidates, feature: FeatureName): Ranking {
  const column = FEATURE_NAMES.indexOf(feature);
  const value = (index: number): number => candidates.features[index]?.[column] ?? 0;
  return [...candidates.sentences.keys()].toSorted((a, b) => value(b) - value(a) || a - b);
}

/** The best that choosing sentences can do: one by one, whatever raises ROUGE most, with the references in hand. */
export function rankByOracle(candidates: Candidates, reward: Lesson['reward'], count: number): Ranking {
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < count) {
    const tries = [...candidates.sentences.keys()].filter((index) => !chosen.includes(index))
      .map((index) => ({ index, value: reward([...chosen, index]) }))
      .toSorted((a, b) => b.value - a.value);
    const next = tries[0];
    if (!next || next.value <= best) return chosen;
    chosen.push(next.index);
    best = next.value;
  }
  return chosen;
}

/** Lead, TextRank, LexRank and the centroid, on the same sentences as Klartext: without bylines and datelines. */
export const BASELINES: Record<string, (candidates: Candidates) => Ranking> = {
  Lead: (candidates) => [...candidates.sentences.keys()].slice(0, MOST_RANKED),
  TextRank: (candidates) => rankBy(candidates, 'textRank').slice(0, MOST_RANKED),
  LexRank: (candidates) => rankBy(candidates, 'lexRank').slice(0, MOST_RANKED),
  Centroid: (candidates) => rankBy(candidates, 'central').slice(0, MOST_RANKED),
};
