/** Live blogs: which posts are asked for key points, and the order in which their sentences count as early. */
import type { Article, Block, PostBlock } from '../article/model.ts';

/** When a post was written, in milliseconds; 0 where its time cannot be compared, which leaves the page's order. */
function timeOf(post: Block | undefined): number {
  const time = post?.kind === 'post' && post.time !== undefined ? Date.parse(post.time) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/** The last hours of a busy day, or a quiet day: older posts have been overtaken by these. */
const NEWEST_POSTS = 10;

/** The indexes of the newest posts among those that hold sentences. */
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
 * What stands before the posts, then the first sentences of all posts, the newest first, then their second ones …: so
 * that being early means being news. An article without posts stays as it is.
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
