/** What a post of a live blog is known by, on the page today and in the memory of an earlier visit. */
import { blockText } from './block-text.ts';
import type { PostBlock } from './model.ts';

/** FNV-1a, 32 bits, in base 36. Source: draft-eastlake-fnv. Short, and nobody can read the text from it. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The page's own number, which outlives corrections; without one, a hash of the post's words. */
export function postKey(post: PostBlock): string {
  return post.id ?? shortHash(`${post.headline ?? ''}\n${blockText(post)}`);
}
