/** How well a set of sentences tells an article's story, by its labels. */
import type { ArticleLabels } from './article-labels.ts';

export interface Measures {
  /** The importance of the points that are understood, over that of the labelled panel; at most 1.2. */
  value: number;
  /** The part of the points that stand in the panel or its alternatives. */
  agreed: number;
  /** The part of the points that are of no importance, not understood, repeat headline or standfirst, or are junk. */
  faults: number;
  /** The sentences of importance 3 among the points, over as many as the panel could hold. */
  essential: number;
  /** Words of all points, by `Intl.Segmenter`. */
  words: number;
}

export const MEASURES = ['value', 'agreed', 'faults', 'essential', 'words'] as const satisfies (keyof Measures)[];
const MAX_VALUE = 1.2;
const ESSENTIAL = 3;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

export function countWords(text: string): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

function isUnderstood({ sentences }: ArticleLabels, index: number, set: readonly number[]): boolean {
  const alone = sentences[index]?.alone;
  return typeof alone === 'boolean' ? alone : (alone?.every((other) => set.includes(other)) ?? false);
}

function hasFlag({ sentences }: ArticleLabels, index: number, flag: string): boolean {
  return sentences[index]?.flags.includes(flag) ?? false;
}

function worthOf(labels: ArticleLabels, set: readonly number[]): number {
  return set.reduce(
    (sum, index) =>
      sum +
      (isUnderstood(labels, index, set) && !hasFlag(labels, index, 'J')
        ? (labels.sentences[index]?.importance ?? 0)
        : 0),
    0,
  );
}

/** Whether a point is a fault. */
export function isFault(labels: ArticleLabels, index: number, set: readonly number[]): boolean {
  return (
    (labels.sentences[index]?.importance ?? 0) === 0 ||
    !isUnderstood(labels, index, set) ||
    hasFlag(labels, index, 'R') ||
    hasFlag(labels, index, 'J')
  );
}

/** Measures a set of sentences, by index; `broken` counts points that are no whole labelled sentence. */
export function measure(labels: ArticleLabels, set: readonly number[], broken = 0): Measures {
  const share = (count: number): number => (set.length > 0 ? count / set.length : 0);
  const essential = labels.sentences.filter(({ importance }) => importance === ESSENTIAL).length;
  return {
    value: Math.min(MAX_VALUE, worthOf(labels, set) / (worthOf(labels, labels.best) || 1)),
    agreed: share(set.filter((index) => labels.best.includes(index) || labels.alt.includes(index)).length),
    faults: share(set.filter((index) => isFault(labels, index, set)).length + broken),
    essential:
      essential > 0
        ? set.filter((index) => labels.sentences[index]?.importance === ESSENTIAL).length /
          Math.min(essential, labels.best.length)
        : 1,
    words: set.reduce((sum, index) => sum + countWords(labels.sentences[index]?.text ?? ''), 0),
  };
}

/** The groups of the reports: English, German, all others together, and all. */
export const GROUPS = ['en', 'de', 'others', 'all'] as const;
export type LanguageGroup = (typeof GROUPS)[number];

export function isInGroup({ lang }: ArticleLabels, group: LanguageGroup): boolean {
  return group === 'all' || group === lang || (group === 'others' && lang !== 'en' && lang !== 'de');
}

/** The means of the measures. */
export function meanOf(all: readonly Measures[]): Measures {
  const mean = (name: keyof Measures): number =>
    all.reduce((sum, measures) => sum + measures[name], 0) / Math.max(1, all.length);
  return {
    value: mean('value'),
    agreed: mean('agreed'),
    faults: mean('faults'),
    essential: mean('essential'),
    words: mean('words'),
  };
}

/** A row of a Markdown table. */
export function formatRow(name: string, { words, ...shares }: Measures): string {
  return `| ${[name, shares.value.toFixed(3), shares.agreed.toFixed(3), shares.faults.toFixed(3), shares.essential.toFixed(3), words.toFixed(0)].join(' | ')} |`;
}
