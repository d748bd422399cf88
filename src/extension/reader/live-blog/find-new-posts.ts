/** Which posts are new to somebody who has seen others. */
import type { Block, PostBlock } from '../../../article/model.ts';
import { orderPosts } from '../../../article/order-posts.ts';
import { postKey, shortHash } from '../../../article/post-key.ts';

/** The posts among the blocks. */
export function findPosts(blocks: readonly Block[]): PostBlock[] {
  return blocks.filter((block) => block.kind === 'post');
}

/**
 * Keys of the posts that are newer than one that was seen, by its hash. What comes after the last seen one is older: the
 * page had not shown it yet, and brings it when it is asked for more.
 */
export function findNewPosts(blocks: readonly Block[], seen: ReadonlySet<string>): Set<string> {
  const keys = findPosts(orderPosts(blocks, 'newest')).map(postKey);
  const last = keys.findLastIndex((key) => seen.has(shortHash(key)));
  return new Set((last < 0 ? keys : keys.slice(0, last)).filter((key) => !seen.has(shortHash(key))));
}
