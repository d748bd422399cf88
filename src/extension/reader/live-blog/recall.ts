/** What was seen of a live blog before this reader was opened, asked once a showing. */
import type { Article } from '../../../article/model.ts';
import { postKey, shortHash } from '../../../article/post-key.ts';
import { noteSeen } from '../../seen-posts.ts';
import { findPosts } from './find-new-posts.ts';

/**
 * Makes the function that notes an article's posts as seen and returns the hashes of those that were seen before; on a
 * first visit and in private windows, of those that stood there when the reader was opened.
 */
export function makeRecall(): (article: Article) => Promise<ReadonlySet<string> | undefined> {
  const before = new Map<string, ReadonlySet<string>>();
  return async (article) => {
    if (article.kind !== 'liveblog') return undefined;
    const keys = findPosts(article.blocks).map(postKey);
    const known = await noteSeen(article.url, keys);
    const seen = before.get(article.url) ?? known ?? new Set(keys.map(shortHash));
    before.set(article.url, seen);
    return seen;
  };
}
