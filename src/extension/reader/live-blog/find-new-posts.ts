/** Finds the posts of a live blog that are new since the last visit. */
import type { Block, PostBlock } from '../../../article/model.ts';
import { orderPosts } from '../../../article/order-posts.ts';
import { postKey, shortHash } from '../../../article/post-key.ts';

/** Returns the posts among the blocks. */
export function findPosts(blocks: readonly Block[]): PostBlock[] {
  return blocks.filter((block) => block.kind === 'post');
}

/**
 * Returns the keys of the posts that are newer than the oldest seen one; `seen` holds hashes of keys. Unseen posts that
 * are older than all seen ones are not new: the page had not loaded them before.
 */
export function findNewPosts(blocks: readonly Block[], seen: ReadonlySet<string>): Set<string> {
  const keys = findPosts(orderPosts(blocks, 'newest')).map(postKey);
  const last = keys.findLastIndex((key) => seen.has(shortHash(key)));
  return new Set((last < 0 ? keys : keys.slice(0, last)).filter((key) => !seen.has(shortHash(key))));
}
