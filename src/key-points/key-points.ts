/** The key points of an article: its own sentences, as few as tell the story. */
import type { Article } from '../article/model.ts';
import { readBodySentences } from './body-sentences.ts';
import type { BodySentence } from './body-sentences.ts';
import type { KeyPoint } from './model.ts';
import { repeats, standsAlone } from './standing-alone.ts';
import { readStems } from './words.ts';

/** How many points an article of so many sentences deserves. */
function usualCount(sentences: number): number {
  if (sentences < 6) return 0;
  if (sentences < 12) return 3;
  return sentences < 30 ? 4 : 5;
}

function scoreOf(sentence: BodySentence, index: number, topic: ReadonlySet<string>): number {
  const stems = readStems(sentence.text);
  const shared = [...stems].filter((stem) => topic.has(stem)).length;
  return 1 / (1 + index / 2) + shared / (2 + Math.sqrt(stems.size * topic.size));
}

/**
 * The sentences that tell the story, in reading order; without a count as many as the article's length deserves.
 * Fewer where too few can be read by themselves, none where none can.
 */
export function keyPoints(article: Article, count?: number): KeyPoint[] {
  const sentences = readBodySentences(article);
  const known = [article.headline, article.standfirst ?? ''];
  const topic = readStems(known.join(' '));
  return sentences
    .filter((sentence) => standsAlone(sentence.text) && !known.some((text) => repeats(sentence.text, text)))
    .map((sentence, index) => ({ sentence, score: scoreOf(sentence, index, topic) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, count ?? usualCount(sentences.length))
    .map(({ sentence: { text, block, start, end } }) => ({ text, block, start, end, origin: 'extract' as const }))
    .toSorted((a, b) => a.block - b.block || a.start - b.start);
}
