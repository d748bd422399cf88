/** Live blogs tell the newest first: their key points are those of the last hours. */
import type { Article } from '../article/model.ts';
import type { BodySentence } from './body-sentences.ts';

/** When a post was written; the page's own order decides where it does not say so in a way that can be compared. */
function timeOf(article: Article, block: number): number {
  const post = article.blocks[block];
  const time = post?.kind === 'post' && post.time !== undefined ? Date.parse(post.time) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/** The last hours of a busy day, or a quiet day: older posts have been overtaken by these. */
const NEWEST_POSTS = 10;

/**
 * What stands before the posts, then the first sentences of all posts, the newest first, then their second ones …: so
 * that being early means being news. Only the newest posts are asked. An article without posts stays as it is.
 */
export function newsFirst(article: Article, sentences: BodySentence[]): BodySentence[] {
  if (!article.blocks.some((block) => block.kind === 'post')) return sentences;
  const turns = new Map<number, number>();
  const ranked = sentences.map((sentence) => {
    const isPost = article.blocks[sentence.block]?.kind === 'post';
    const turn = turns.get(sentence.block) ?? 0;
    turns.set(sentence.block, turn + 1);
    return { sentence, turn: isPost ? turn : -1, time: isPost ? timeOf(article, sentence.block) : 0 };
  });
  const newest = new Set(ranked.filter(({ turn }) => turn === 0).toSorted((a, b) => b.time - a.time)
    .slice(0, NEWEST_POSTS).map(({ sentence }) => sentence.block));
  return ranked.filter(({ sentence, turn }) => turn < 0 || newest.has(sentence.block)).toSorted((a, b) => a.turn - b.turn || b.time - a.time).map(({ sentence }) => sentence);
}
