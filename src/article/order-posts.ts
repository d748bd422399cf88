/** Orders the posts of a live blog by time. */
import type { Block, PostBlock } from './model.ts';

export type PostOrder = 'newest' | 'oldest';

/** Returns a post's time in ms since 1970; `undefined` without a full date: "14:05" does not say on which day. */
function timeOf({ time }: PostBlock): number | undefined {
  const parsed = time !== undefined && /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

/**
 * Returns whether the page shows the oldest post first, by its first and last time. Without times it shows the newest
 * first.
 */
function isOldestFirst(posts: readonly PostBlock[]): boolean {
  const times = posts.flatMap((post) => timeOf(post) ?? []);
  return (times.at(0) ?? 0) < (times.at(-1) ?? 0);
}

/**
 * Sorts posts, the newest first. A post without a comparable time stays behind the one that the page shows before it.
 */
function newestFirst(posts: readonly PostBlock[]): PostBlock[] {
  const pageOrder = isOldestFirst(posts) ? posts.toReversed() : posts;
  let previous = Number.POSITIVE_INFINITY;
  return pageOrder.map((post) => ({ post, time: previous = timeOf(post) ?? previous }))
    // Two posts before the first date are equal, but infinity less infinity is no number.
    .toSorted((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ post }) => post);
}

/** Returns the blocks with their posts in an order. Blocks before, between and behind the posts keep their places. */
export function orderPosts(blocks: readonly Block[], order: PostOrder): Block[] {
  const newest = newestFirst(blocks.filter((block) => block.kind === 'post'));
  const posts = order === 'newest' ? newest : newest.toReversed();
  let next = 0;
  return blocks.map((block) => (block.kind === 'post' ? posts[next++] ?? block : block));
}
