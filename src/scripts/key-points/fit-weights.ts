/** Fits all models to labelled articles. */
import { FEATURE_NAMES, TREE_FEATURES } from '../../key-points/features/feature-table.ts';
import { PAIR_FEATURE_NAMES, pairFeatures, readPairs } from '../../key-points/features/pairs.ts';
import { featuresOf } from '../../key-points/ranking/judgements.ts';
import type { LinearModel } from '../../key-points/ranking/linear-model.ts';
import type { Weights } from '../../key-points/ranking/weights.ts';
import { fitLogistic } from './fit-linear.ts';
import { fitRanking } from './fit-trees.ts';
import type { LabelledArticle, LabelledSentence } from './article-labels.ts';

/** One article's numbers: rows of features with what is wanted of them. */
export interface Lesson {
  article: LabelledArticle;
  sentences: readonly { features: readonly number[]; labels: LabelledSentence }[];
  /** Pairs whose later sentence needs others. */
  pairs: readonly { features: readonly number[]; isNeeded: boolean }[];
}

/** Junk is of no importance, however it was labelled. */
const importanceOf = ({ importance, flags }: LabelledSentence): number => (flags.includes('J') ? 0 : importance);

export function readLesson(article: LabelledArticle): Lesson {
  const { sentences } = article.labels;
  return {
    article,
    sentences: article.contexts.flatMap((context, index) =>
      sentences[index] ? [{ features: featuresOf(context), labels: sentences[index] }] : [],
    ),
    pairs: readPairs(article.contexts).flatMap((pair) => {
      const alone = sentences[pair.later]?.alone;
      return typeof alone === 'object'
        ? [{ features: pairFeatures(pair, article.contexts), isNeeded: alone.includes(pair.earlier) }]
        : [];
    }),
  };
}

/** Rounded to what the weights file keeps. */
const rounded = (model: LinearModel): LinearModel => model.map((weight) => Number(weight.toPrecision(4)));

/** Fits the weights to lessons. */
export function fitWeights(lessons: readonly Lesson[]): Weights {
  const sentences = lessons.flatMap((lesson) => lesson.sentences);
  const pairs = lessons.flatMap((lesson) => lesson.pairs);
  const rows = sentences.map(({ features }) => features);
  const fit = (wanted: (labels: LabelledSentence) => boolean): LinearModel =>
    rounded(
      fitLogistic(
        rows,
        sentences.map(({ labels }) => wanted(labels)),
      ),
    );
  return {
    features: FEATURE_NAMES,
    pairFeatures: PAIR_FEATURE_NAMES,
    importance: [1, 2, 3].map((least) => fit((labels) => importanceOf(labels) >= least)),
    ranking: fitRanking(
      rows.map((row) => row.slice(0, TREE_FEATURES)),
      sentences.map(({ labels }) => importanceOf(labels)),
      lessons.map((lesson) => lesson.sentences.length),
    ),
    understood: fit(({ alone }) => alone === true),
    repeats: fit(({ flags }) => flags.includes('R')),
    antecedent: rounded(
      fitLogistic(
        pairs.map(({ features }) => features),
        pairs.map(({ isNeeded }) => isNeeded),
      ),
    ),
  };
}
