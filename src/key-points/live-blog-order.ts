/** Chooses the posts of a live blog that key points are taken from, and orders their sentences by news. */
import type { Article, Block, PostBlock } from '../article/model.ts';

/** Returns the time of a post in milliseconds since 1970; 0 for a time without a date, which keeps the page's order. */
function timeOf(post: Block | undefined): number {
  const time = post?.kind === 'post' && post.time !== undefined ? Date.parse(post.time) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/** Number of posts: the last hours of a busy day or a whole quiet day. Older posts are out of date. */
const NEWEST_POSTS = 10;

/** Returns the indexes in `blocks` of the newest posts among those that hold sentences. */
export function findNewest({ blocks }: Article, holdsSentences: (post: PostBlock) => boolean): ReadonlySet<number> {
  const posts = blocks.flatMap((block, index) =>
    block.kind === 'post' && holdsSentences(block) ? [{ index, time: timeOf(block) }] : [],
  );
  return new Set(
    posts
      .toSorted((a, b) => b.time - a.time)
      .slice(0, NEWEST_POSTS)
      .map(({ index }) => index),
  );
}

/**
 * Orders sentences so that an early place means news: those before the posts, then the first sentence of each post from
 * the newest to the oldest, then the second ones, and so on. An article without posts keeps its order.
 */
export function newsFirst<Sentence extends { block: number }>({ blocks }: Article, sentences: Sentence[]): Sentence[] {
  if (!blocks.some((block) => block.kind === 'post')) return sentences;
  const turns = new Map<number, number>();
  const ranked = sentences.map((sentence) => {
    const isPost = blocks[sentence.block]?.kind === 'post';
    const turn = turns.get(sentence.block) ?? 0;
    turns.set(sentence.block, turn + 1);
    return { sentence, turn: isPost ? turn : -1, time: isPost ? timeOf(blocks[sentence.block]) : 0 };
  });
  return ranked.toSorted((a, b) => a.turn - b.turn || b.time - a.time).map(({ sentence }) => sentence);
}
