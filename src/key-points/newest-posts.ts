/** Which posts of a live blog are asked for key points. */
import type { Article, Block, PostBlock } from '../article/model.ts';

/** When a post was written; the page's own order decides where it does not say so in a way that can be compared. */
export function timeOf(post: Block | undefined): number {
  const time = post?.kind === 'post' && post.time !== undefined ? Date.parse(post.time) : Number.NaN;
  return Number.isNaN(time) ? 0 : time;
}

/** The last hours of a busy day, or a quiet day: older posts have been overtaken by these. */
const NEWEST_POSTS = 10;

/** The newest posts among those that hold sentences. */
export function findNewest({ blocks }: Article, holdsSentences: (post: PostBlock) => boolean): ReadonlySet<number> {
  const posts = blocks.flatMap((block, index) => (block.kind === 'post' && holdsSentences(block) ? [{ index, time: timeOf(block) }] : []));
  return new Set(posts.toSorted((a, b) => b.time - a.time).slice(0, NEWEST_POSTS).map(({ index }) => index));
}
