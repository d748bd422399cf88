/**
 * Cross-validation: every article is measured by weights that were fitted without its story, or without its language.
 */
import { chooseSet } from '../../key-points/selection/choose-set.ts';
import { exclusionOf } from '../../key-points/selection/exclusions.ts';
import { judgeSentences } from '../../key-points/ranking/judgements.ts';
import type { Weights } from '../../key-points/ranking/weights.ts';
import { fitWeights } from './fit-weights.ts';
import type { Lesson } from './fit-weights.ts';
import { storyKey } from './article-labels.ts';
import type { LabelledArticle } from './article-labels.ts';
import { measure } from './measure.ts';
import type { Measures } from './measure.ts';

/** The points of a labelled article by these weights: indexes of its sentences, as many as its panel has. */
export function choosePanel({ labels, contexts }: LabelledArticle, weights: Weights): number[] {
  const judgements = judgeSentences(contexts, weights);
  const candidates = contexts.flatMap((context, index) => {
    const judgement = judgements[index];
    return judgement && exclusionOf(context) === undefined
      ? [{ index, sentence: context.sentence, judgement, group: undefined }]
      : [];
  });
  return chooseSet(candidates, labels.best.length, contexts[0]?.article.rarity ?? (() => 0))
    .map(({ index }) => index)
    .toSorted((a, b) => a - b);
}

/** Stories in an order that looks random and is always the same (FNV-1a of key and seed), dealt to folds in turn. */
function foldsOf(lessons: readonly Lesson[], folds: number, seed: number): number[] {
  const hash = (text: string): number =>
    Array.from(`${seed}:${text}`).reduce(
      (sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 16_777_619) >>> 0,
      2_166_136_261,
    );
  const stories = [...new Set(lessons.map(({ article }) => storyKey(article.labels)))].toSorted(
    (a, b) => hash(a) - hash(b),
  );
  const numbers = new Map(stories.map((story, index) => [story, index % folds]));
  return lessons.map(({ article }) => numbers.get(storyKey(article.labels)) ?? 0);
}

/** The panels of all articles, each chosen by weights fitted to those of other groups. */
function panelsByGroup(lessons: readonly Lesson[], groups: readonly (string | number)[]): number[][] {
  const panels: number[][] = lessons.map(() => []);
  for (const group of new Set(groups)) {
    const weights = fitWeights(lessons.filter((_, index) => groups[index] !== group));
    lessons.forEach((lesson, index) => {
      if (groups[index] === group) panels[index] = choosePanel(lesson.article, weights);
    });
  }
  return panels;
}

/** The panels by cross-validation over stories. */
export function crossValidate(lessons: readonly Lesson[], folds: number, seed: number): number[][] {
  return panelsByGroup(lessons, foldsOf(lessons, folds, seed));
}

/**
 * The panels of each language's articles by weights fitted to the others; languages with fewer articles are put
 * together.
 */
export function leaveLanguagesOut(
  lessons: readonly Lesson[],
  fewest: number,
): { languages: string[]; panels: number[][] } {
  const counts = new Map<string, number>();
  for (const {
    article: { labels },
  } of lessons)
    counts.set(labels.lang, (counts.get(labels.lang) ?? 0) + 1);
  const languages = lessons.map(({ article: { labels } }) =>
    (counts.get(labels.lang) ?? 0) >= fewest ? labels.lang : 'rare',
  );
  return { languages, panels: panelsByGroup(lessons, languages) };
}

export function measureAll(lessons: readonly Lesson[], panels: readonly (readonly number[])[]): Measures[] {
  return lessons.map(({ article }, index) => measure(article.labels, panels[index] ?? []));
}
