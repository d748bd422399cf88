/** Which posts of which live blogs were seen: short hashes, on this device only, never synced. */
import browser from 'webextension-polyfill';
import { shortHash } from '../article/post-key.ts';

const KEY = 'seenPosts';
/** Far more live blogs than anyone follows at a time … */
const MAX_BLOGS = 50;
/** … and more posts than a long day has. */
const MAX_POSTS = 600;

/** One live blog, both its address and its posts as hashes. */
export interface SeenBlog { blog: string; posts: string[] }

function isSeenBlog(value: unknown): value is SeenBlog {
  const { blog, posts } = value !== null && typeof value === 'object' ? value as Partial<SeenBlog> : {};
  return typeof blog === 'string' && Array.isArray(posts) && posts.every((post) => typeof post === 'string');
}

/** The memory from anything: what is none of ours is left out. */
export function parseSeen(stored: unknown): SeenBlog[] {
  return Array.isArray(stored) ? stored.filter(isSeenBlog).slice(0, MAX_BLOGS) : [];
}

/** The memory with these posts in it: the live blog looked at last stands first, the oldest ones fall out. */
export function addSeen(memory: readonly SeenBlog[], blog: string, posts: readonly string[]): SeenBlog[] {
  const before = memory.find((seen) => seen.blog === blog)?.posts ?? [];
  const all = [...new Set([...posts, ...before])].slice(0, MAX_POSTS);
  return [{ blog, posts: all }, ...memory.filter((seen) => seen.blog !== blog)].slice(0, MAX_BLOGS);
}

async function load(): Promise<SeenBlog[]> {
  const stored = await browser.storage.local.get(KEY).catch((): Record<string, unknown> => ({}));
  return parseSeen(stored[KEY]);
}

/**
 * Notes the posts of the live blog at `url` as seen; returns what was known of it before, as hashes, or `undefined` on a
 * first visit. In private windows nothing is noted and nothing is known.
 */
export async function noteSeen(url: string, keys: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  if (browser.extension.inIncognitoContext) return undefined;
  const memory = await load();
  const blog = shortHash(url);
  // Storage that is full or forbidden costs nothing but the memory.
  await browser.storage.local.set({ [KEY]: addSeen(memory, blog, keys.map(shortHash)) }).catch(() => undefined);
  const before = memory.find((seen) => seen.blog === blog);
  return before && new Set(before.posts);
}

/** Forgets all of it. */
export async function forgetSeen(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
