/** The key points of an article: its own sentences, as few as tell the story. */
import { blockText } from '../article/block-text.ts';
import type { Article } from '../article/model.ts';
import { runToEnd } from '../article/resumable.ts';
import type { Resumable } from '../article/resumable.ts';
import { analyseArticle } from './analysis/article-analysis.ts';
import type { ArticleAnalysis } from './analysis/article-analysis.ts';
import { readBodySentences } from './body-sentences.ts';
import type { BodySentence } from './body-sentences.ts';
import { findEditorPoints } from './editor-points.ts';
import { readContexts } from './features/context.ts';
import type { Context } from './features/context.ts';
import { newsFirst } from './live-blog-order.ts';
import type { KeyPoint } from './key-point.ts';
import { judgeSentences } from './ranking/judgements.ts';
import type { Judgement } from './ranking/judgements.ts';
import { WEIGHTS } from './ranking/weights.ts';
import type { Weights } from './ranking/weights.ts';
import { chooseSet } from './selection/choose-set.ts';
import { exclusionOf } from './selection/exclusions.ts';

/** How many points an article of so many sentences deserves. */
function usualCount(sentences: number): number {
  if (sentences < 6) return 0;
  if (sentences < 12) return 3;
  return sentences < 30 ? 4 : 5;
}

/**
 * Beyond so many sentences the first half of them is read whole and the rest by every so-manieth: what a text is
 * about is said early, and a book would otherwise stop the popup.
 */
const MAX_SENTENCES = 400;

function thinned(sentences: BodySentence[]): BodySentence[] {
  if (sentences.length <= MAX_SENTENCES) return sentences;
  const rest = sentences.slice(MAX_SENTENCES / 2);
  const step = Math.ceil(rest.length / (MAX_SENTENCES / 2));
  return [...sentences.slice(0, MAX_SENTENCES / 2), ...rest.filter((_, index) => index % step === 0)];
}

/** The last heading before a sentence, by the sentence's section. */
function headingsOf({ blocks }: Article, sentences: readonly BodySentence[]): Map<number, string> {
  const headings = new Map<number, string>();
  for (const { block, section } of sentences) {
    if (headings.has(section)) continue;
    const heading = blocks.slice(0, block).findLast(({ kind }) => kind === 'heading');
    if (heading && section > 0) headings.set(section, blockText(heading));
  }
  return headings;
}

/** One sentence with everything that decided about it. */
export interface RankedSentence {
  sentence: BodySentence;
  context: Context;
  judgement: Judgement;
  exclusion: string | undefined;
  isChosen: boolean;
}

interface Ranking {
  article: ArticleAnalysis;
  ranked: RankedSentence[];
}

function rank(article: Article, sentences: BodySentence[], weights: Weights): Ranking {
  const analysis = analyseArticle({
    language: article.language,
    headline: article.headline,
    standfirst: article.standfirst ?? '',
    sentences,
    headings: headingsOf(article, sentences),
  });
  const contexts = readContexts(analysis);
  const judgements = judgeSentences(contexts, weights);
  const ranked = sentences.flatMap((sentence, index): RankedSentence[] => {
    const [context, judgement] = [contexts[index], judgements[index]];
    return context && judgement
      ? [{ sentence, context, judgement, exclusion: exclusionOf(context), isChosen: false }]
      : [];
  });
  return { article: analysis, ranked };
}

/** Marks the chosen sentences. */
function choose({ article, ranked }: Ranking, blocks: Article['blocks'], count: number): void {
  const candidates = ranked.flatMap(({ sentence: { block }, context, judgement, exclusion }, index) =>
    exclusion === undefined
      ? [{ index, sentence: context.sentence, judgement, group: blocks[block]?.kind === 'post' ? block : undefined }]
      : [],
  );
  for (const { index } of chooseSet(candidates, count, article.rarity)) {
    const chosen = ranked[index];
    if (chosen) chosen.isChosen = true;
  }
}

/** `rankSentences` in steps. */
function* rankingSteps(article: Article, count: number | undefined, weights: Weights): Resumable<RankedSentence[]> {
  const sentences = thinned(newsFirst(article, yield* readBodySentences(article)));
  const wanted = count ?? usualCount(sentences.length);
  yield;
  const first = sentences[0];
  const isUntold = article.headline.trim() === '' && (article.standfirst ?? '').trim() === '' && first !== undefined;
  const ranking = rank(article, sentences, weights);
  yield;
  if (!isUntold || ranking.ranked[0]?.exclusion !== undefined || wanted === 0) {
    choose(ranking, article.blocks, wanted);
    return ranking.ranked;
  }
  // Without headline and standfirst the first sentence is what a reader is told first: a point, and the rest is
  // judged beside it.
  const rest = rank({ ...article, headline: first.text }, sentences.slice(1), weights);
  choose(rest, article.blocks, wanted - 1);
  return [{ ...ranking.ranked[0]!, isChosen: true }, ...rest.ranked];
}

/** Ranks the sentences of an article's running text and marks those that become key points. */
export function rankSentences(article: Article, count?: number, weights = WEIGHTS): RankedSentence[] {
  return runToEnd(rankingSteps(article, count, weights));
}

/** `keyPoints` in steps. */
export function* keyPointsResumable(article: Article, count?: number): Resumable<KeyPoint[]> {
  const written = findEditorPoints(article);
  if (written.length > 0) return written.slice(0, count);
  const ranked = yield* rankingSteps(article, count, WEIGHTS);
  return ranked
    .filter(({ isChosen }) => isChosen)
    .map(({ sentence }) => sentence)
    .toSorted((a, b) => a.block - b.block || a.start - b.start)
    .map(({ text, block, start, end }) => ({ text, block, start, end, origin: 'extract' }));
}

/**
 * The editors' own points where they wrote some, otherwise the sentences that tell the story; in reading order, without
 * a count as many as the article's length deserves. Fewer where fewer sentences can become points at all.
 */
export function keyPoints(article: Article, count?: number): KeyPoint[] {
  return runToEnd(keyPointsResumable(article, count));
}
