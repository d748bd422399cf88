/** The key points of an article: its own sentences, as few as tell the story. */
import type { Article } from '../article/model.ts';
import { runToEnd } from '../article/cooperative.ts';
import type { Resumable } from '../article/cooperative.ts';
import { candidateSteps } from './choosing/candidates.ts';
import { choose } from './choosing/choose.ts';
import { findEditorPoints } from './editor-points.ts';
import type { KeyPoint } from './model.ts';
import { WEIGHTS } from './choosing/weights.ts';
import { forgetWords } from './words/words.ts';

/** How many points an article of so many sentences deserves. */
function usualCount(sentences: number): number {
  if (sentences < 6) return 0;
  if (sentences < 12) return 3;
  return sentences < 30 ? 4 : 5;
}

/** `keyPoints` in steps. */
export function* keyPointsResumable(article: Article, count?: number): Resumable<KeyPoint[]> {
  const written = findEditorPoints(article);
  if (written.length > 0) return written.slice(0, count);
  const candidates = yield* candidateSteps(article);
  forgetWords();
  return choose(candidates, WEIGHTS, count ?? usualCount(candidates.sentences.length))
    .flatMap((index) => candidates.sentences[index] ?? [])
    .toSorted((a, b) => a.block - b.block || a.start - b.start)
    .map(({ text, block, start, end }) => ({ text, block, start, end, origin: 'extract' }));
}

/**
 * The editors' own points where they wrote some, otherwise the sentences that tell the story; in reading order, without
 * a count as many as the article's length deserves. Fewer where too few can be read by themselves, none where none can.
 */
export function keyPoints(article: Article, count?: number): KeyPoint[] {
  return runToEnd(keyPointsResumable(article, count));
}
