/** Remembers which posts of a live blog were seen before the current visit. */
import type { Article } from '../../../article/model.ts';
import { postKey, shortHash } from '../../../article/post-key.ts';
import { noteSeen } from '../../seen-posts.ts';
import { findNewPosts, findPosts } from './find-new-posts.ts';

/** Lasts from the first opening of a live blog in popup or reader until the reader closes. */
export interface Visit {
  /**
   * Stores an article's posts as seen and returns the hashes of those that were seen before this visit. On a first
   * visit and in private windows these are the posts that were there at its beginning. `undefined` for other kinds of
   * article.
   */
  seenBefore: (article: Article) => Promise<ReadonlySet<string> | undefined>;
  /** Returns the keys of the posts that are new in this visit. */
  findNew: (article: Article) => Promise<string[]>;
  end: () => void;
}

/** Makes a visit; its memory is per URL, so that a post that the popup showed as new is still new in the reader. */
export function makeVisit(): Visit {
  const seenByUrl = new Map<string, ReadonlySet<string>>();
  const seenBefore = async (article: Article): Promise<ReadonlySet<string> | undefined> => {
    if (article.kind !== 'liveblog') return undefined;
    const keys = findPosts(article.blocks).map(postKey);
    const stored = await noteSeen(article.url, keys);
    const seen = seenByUrl.get(article.url) ?? stored ?? new Set(keys.map(shortHash));
    seenByUrl.set(article.url, seen);
    return seen;
  };
  const findNew = async (article: Article): Promise<string[]> => {
    const seen = await seenBefore(article);
    return seen ? [...findNewPosts(article.blocks, seen)] : [];
  };
  return { seenBefore, findNew, end: () => seenByUrl.clear() };
}
