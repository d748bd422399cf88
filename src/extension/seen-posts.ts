/** Stores which posts of live blogs were seen: as short hashes, on this device only. */
import browser from 'webextension-polyfill';
import { shortHash } from '../article/post-key.ts';

const KEY = 'seenPosts';
/** Far more live blogs than one person follows at a time. */
const MAX_BLOGS = 50;
/** More posts than a live blog has after a long day. */
const MAX_POSTS = 600;

/** One live blog: the hash of its URL and the hashes of its posts' keys, the latest posts first. */
export interface SeenBlog { blog: string; posts: string[] }

function isSeenBlog(value: unknown): value is SeenBlog {
  const { blog, posts } = value !== null && typeof value === 'object' ? value as Partial<SeenBlog> : {};
  return typeof blog === 'string' && Array.isArray(posts) && posts.every((post) => typeof post === 'string');
}

/** Parses the stored value; entries of another shape are left out. */
export function parseSeen(stored: unknown): SeenBlog[] {
  return Array.isArray(stored) ? stored.filter(isSeenBlog).slice(0, MAX_BLOGS) : [];
}

/**
 * Returns the list with these posts added: the live blog opened last comes first, and the oldest entries are dropped.
 */
export function addSeen(blogs: readonly SeenBlog[], blog: string, posts: readonly string[]): SeenBlog[] {
  const earlier = blogs.find((seen) => seen.blog === blog)?.posts ?? [];
  const all = [...new Set([...posts, ...earlier])].slice(0, MAX_POSTS);
  return [{ blog, posts: all }, ...blogs.filter((seen) => seen.blog !== blog)].slice(0, MAX_BLOGS);
}

async function load(): Promise<SeenBlog[]> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return parseSeen(stored[KEY]);
}

/**
 * Stores the posts of the live blog at `url` as seen and returns the hashes that were stored before; `undefined` on a
 * first visit. In private windows nothing is stored and the result is `undefined`.
 */
export async function noteSeen(url: string, keys: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  if (browser.extension.inIncognitoContext) return undefined;
  const blogs = await load();
  const blog = shortHash(url);
  // Where the storage is full or forbidden, posts are new again at the next visit.
  await browser.storage.local.set({ [KEY]: addSeen(blogs, blog, keys.map(shortHash)) }).catch(() => undefined);
  const stored = blogs.find((seen) => seen.blog === blog);
  return stored && new Set(stored.posts);
}

/** Deletes what is stored of all live blogs. */
export async function forgetSeen(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
