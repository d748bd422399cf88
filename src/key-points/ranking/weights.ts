/** The learnt weights, as `npm run fit:key-points` writes them into `weights.json`. */
import type { Tree } from './decision-trees.ts';
import type { LinearModel } from './linear-model.ts';
import data from './weights.json' with { type: 'json' };

export interface Weights {
  /** Names of the features in the order of the models' weights. */
  features: readonly string[];
  pairFeatures: readonly string[];
  /** Logits of an importance of at least 1, 2 and 3 by the labels' scale. */
  importance: readonly LinearModel[];
  /** Boosted trees that rank the sentences of an article by importance. */
  ranking: readonly Tree[];
  /** Logit of being understood by who knows headline and standfirst only. */
  understood: LinearModel;
  /** Logit of repeating headline or standfirst. */
  repeats: LinearModel;
  /** Logit of a pair: that the later sentence, if not understood, is understood beside the earlier. */
  antecedent: LinearModel;
}

export const WEIGHTS: Weights = data;
