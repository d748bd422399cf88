/** Identifies a post of a live blog, on the page and in what is stored of an earlier visit. */
import { blockText } from './block-text.ts';
import type { PostBlock } from './model.ts';

/**
 * Returns a hash in base 36: FNV-1a, 32 bits, over UTF-16 code units (draft-eastlake-fnv). It is short, and what is
 * stored does not reveal the text.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * Returns the page's own number of a post, which stays when the post is corrected; without one, a hash of its words.
 */
export function postKey(post: PostBlock): string {
  return post.id ?? shortHash(`${post.headline ?? ''}\n${blockText(post)}`);
}
