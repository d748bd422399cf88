/** The posts of a live blog by time, the newest or the oldest first. */
import type { Block, PostBlock } from './model.ts';

export type PostOrder = 'newest' | 'oldest';

/** Only a full date can be compared: "14:05" says nothing about the day. */
function timeOf({ time }: PostBlock): number | undefined {
  const parsed = time !== undefined && /^\d{4}-\d\d-\d\d/.test(time) ? Date.parse(time) : Number.NaN;
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** Pages tell the newest first, unless their own times say otherwise. */
function tellsOldestFirst(posts: readonly PostBlock[]): boolean {
  const times = posts.flatMap((post) => timeOf(post) ?? []);
  return (times.at(0) ?? 0) < (times.at(-1) ?? 0);
}

/** Newest first. A post without a time that can be compared stays behind the one that the page puts before it. */
function newestFirst(posts: readonly PostBlock[]): PostBlock[] {
  const inTurn = tellsOldestFirst(posts) ? posts.toReversed() : posts;
  let last = Number.POSITIVE_INFINITY;
  return inTurn.map((post) => ({ post, time: last = timeOf(post) ?? last }))
    // Two posts before the first date are equal, but infinity less infinity is no number.
    .toSorted((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ post }) => post);
}

/** The blocks with their posts in that order; what stands before, between or after the posts stays in its place. */
export function orderPosts(blocks: readonly Block[], order: PostOrder): Block[] {
  const posts = newestFirst(blocks.filter((block) => block.kind === 'post'));
  const inOrder = order === 'newest' ? posts : posts.toReversed();
  let next = 0;
  return blocks.map((block) => (block.kind === 'post' ? inOrder[next++] ?? block : block));
}
