/** What was seen of a live blog before it was opened in reader or popup, asked once until the reader is closed. */
import type { Article } from '../../../article/model.ts';
import { postKey, shortHash } from '../../../article/post-key.ts';
import { noteSeen } from '../../seen-posts.ts';
import { findNewPosts, findPosts } from './find-new-posts.ts';

/** By address. What the popup has shown as new is still new in the reader that is opened from it. */
const before = new Map<string, ReadonlySet<string>>();

/**
 * Notes an article's posts as seen and returns the hashes of those that were seen before; on a first visit and in private
 * windows, of those that stood there when it was opened.
 */
export async function seenBeforeThisVisit(article: Article): Promise<ReadonlySet<string> | undefined> {
  if (article.kind !== 'liveblog') return undefined;
  const keys = findPosts(article.blocks).map(postKey);
  const known = await noteSeen(article.url, keys);
  const seen = before.get(article.url) ?? known ?? new Set(keys.map(shortHash));
  before.set(article.url, seen);
  return seen;
}

/** Keys of the posts that are new since then. */
export async function newThisVisit(article: Article): Promise<string[]> {
  const seen = await seenBeforeThisVisit(article);
  return seen ? [...findNewPosts(article.blocks, seen)] : [];
}

/** Whoever closes the reader has looked. */
export function endVisit(): void {
  before.clear();
}
