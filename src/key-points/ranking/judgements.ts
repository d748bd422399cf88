/** What the learnt models say of every sentence of an article. */
import type { Context } from '../features/context.ts';
import { FEATURES } from '../features/feature-table.ts';
import { makePairScore, readPairs } from '../features/pairs.ts';
import { sumTrees } from './decision-trees.ts';
import { logistic, scoreLinear } from './linear-model.ts';
import type { Weights } from './weights.ts';

export interface Judgement {
  /** Expected importance by the labels' scale, 0 to 3. */
  importance: number;
  /** Probabilities: understood by itself; a repetition of headline or standfirst. */
  understood: number;
  repeats: number;
  /**
   * By index of earlier sentences, the probability that this one, not understood by itself, is understood beside it;
   * together at most 1.
   */
  antecedents: ReadonlyMap<number, number>;
}

/** Bring the trees' scores, which only rank, onto the scale of the labels: their spread, and the mean importance. */
const RANKING_SCALE = 0.6;
const MEAN_IMPORTANCE = 1.4;

const TABLE = Object.values(FEATURES);

/** The features of a sentence in the order of the table. */
export function featuresOf(context: Context): number[] {
  return TABLE.map((feature) => feature(context));
}

/** Expected importance: half by linear models of three thresholds, half by trees. */
function importanceOf({ importance, ranking }: Weights, features: readonly number[]): number {
  const linear = importance.reduce((sum, model) => sum + logistic(scoreLinear(model, features)), 0);
  return (linear + RANKING_SCALE * sumTrees(ranking, features) + MEAN_IMPORTANCE) / 2;
}

function readAntecedents(contexts: readonly Context[], { antecedent }: Weights): Map<number, number>[] {
  const found = contexts.map(() => new Map<number, number>());
  const score = makePairScore(antecedent, contexts);
  for (const pair of readPairs(contexts)) found[pair.later]?.set(pair.earlier, logistic(score(pair)));
  for (const antecedents of found) {
    const sum = [...antecedents.values()].reduce((all, probability) => all + probability, 0);
    if (sum > 1) for (const [earlier, probability] of antecedents) antecedents.set(earlier, probability / sum);
  }
  return found;
}

/** Judges all sentences. */
export function judgeSentences(contexts: readonly Context[], weights: Weights): Judgement[] {
  const antecedents = readAntecedents(contexts, weights);
  return contexts.map((context, index) => {
    const features = featuresOf(context);
    return {
      importance: importanceOf(weights, features),
      understood: logistic(scoreLinear(weights.understood, features)),
      repeats: logistic(scoreLinear(weights.repeats, features)),
      antecedents: antecedents[index] ?? new Map<number, number>(),
    };
  });
}
