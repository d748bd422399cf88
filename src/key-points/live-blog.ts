/** Live blogs tell the newest first: their key points are those of the last hours. */
import type { Article } from '../article/model.ts';
import type { BodySentence } from './body-sentences.ts';
import { timeOf } from './newest-posts.ts';

/**
 * What stands before the posts, then the first sentences of all posts, the newest first, then their second ones …: so
 * that being early means being news. An article without posts stays as it is.
 */
export function newsFirst(article: Article, sentences: BodySentence[]): BodySentence[] {
  if (!article.blocks.some((block) => block.kind === 'post')) return sentences;
  const turns = new Map<number, number>();
  const ranked = sentences.map((sentence) => {
    const isPost = article.blocks[sentence.block]?.kind === 'post';
    const turn = turns.get(sentence.block) ?? 0;
    turns.set(sentence.block, turn + 1);
    return { sentence, turn: isPost ? turn : -1, time: isPost ? timeOf(article.blocks[sentence.block]) : 0 };
  });
  return ranked.toSorted((a, b) => a.turn - b.turn || b.time - a.time).map(({ sentence }) => sentence);
}
