/**
 * Completes the posts of a live blog from the hydration data. The page as shown goes before the data, which add what it
 * leaves out: a time, a number, or whole posts.
 */
import { blockText } from '../block-text.ts';
import { wordPattern } from '../char-classes.ts';
import { collapseOrUndefined, collapseWhitespace } from '../clean-text.ts';
import type { Resumable } from '../resumable.ts';
import { isoDate } from '../metadata/head-metadata.ts';
import { stringOr, walkObjects } from '../metadata/hydration-state.ts';
import type { JsonObject } from '../metadata/hydration-state.ts';
import type { Block, PostBlock } from '../model.ts';

/** A post of the data: without blocks, which are read from `markup`. */
interface HydratedPost { post: PostBlock; markup: string | undefined }

/** UTF-16 code units of letters by which the text of a post is recognised, at most and at least. */
const MAX_WORDS_KEY_LENGTH = 60;
const MIN_WORDS_KEY_LENGTH = 20;
/** UTF-16 code units at the start of a shown post that hold such a key. */
const KEY_SAMPLE_LENGTH = 400;

function readHydratedPost(entry: JsonObject): HydratedPost | undefined {
  const id = /^\d+$/.test(String(entry['id'])) ? String(entry['id']) : undefined;
  const time = isoDate(entry['contentDate']) ?? stringOr(entry, 'localizedContentDate');
  const headline = stringOr(entry, 'title');
  const markup = stringOr(entry, 'text');
  const authors = [...new Set(walkObjects(entry, 'persons').flatMap((person) => stringOr(person, 'fullName') ?? []))];
  const post: PostBlock = { kind: 'post', ...(id !== undefined && { id }), ...(time !== undefined && { time }), ...(headline !== undefined && { headline }), authors, blocks: [] };
  return headline === undefined && markup === undefined ? undefined : { post, markup };
}

/** Returns a key of the words that a text starts with, without their markup; `undefined` for a text of few words. */
function wordsKey(text: string): string | undefined {
  const plain = text.replace(/<[^>]*>|&\w+;/g, '');
  const key = (plain.match(wordPattern(plain)) ?? []).join('').slice(0, MAX_WORDS_KEY_LENGTH);
  return key.length < MIN_WORDS_KEY_LENGTH ? undefined : `words ${key}`;
}

/** Returns the keys of a post, the most reliable first: by its number, its headline, the words it starts with. */
function keysOf(post: PostBlock, text: string): string[] {
  const headline = collapseOrUndefined(post.headline);
  return [post.id === undefined ? undefined : `number ${post.id}`, headline === undefined ? undefined : `headline ${collapseWhitespace(headline)}`, wordsKey(text)].filter((key) => key !== undefined);
}

/** Reads the posts of the data, each once. `find` returns the post of the first key that one has. */
function indexHydratedPosts(content: JsonObject | undefined): { hydrated: HydratedPost[]; find: (keys: readonly string[]) => HydratedPost | undefined } {
  const index = new Map<string, HydratedPost>();
  const hydrated = walkObjects(content, 'posts').flatMap((entry) => {
    const post = readHydratedPost(entry);
    const keys = post ? keysOf(post.post, post.markup ?? '') : [];
    // Two posts of a day can have one headline, but not one number.
    if (!post || index.has(keys[0] ?? '')) return [];
    for (const key of keys) if (!index.has(key)) index.set(key, post);
    return [post];
  });
  const find = (keys: readonly string[]): HydratedPost | undefined => keys.flatMap((key) => index.get(key) ?? [])[0];
  return { hydrated, find };
}

/** Adds to a post on the page what the data have beyond it. */
function fillPost(shown: PostBlock, { post }: HydratedPost, blocks: readonly Block[]): PostBlock {
  const { id, time: shownTime, headline } = { ...post, ...shown };
  // A date and time of the data goes before the time of the page, which prints "10:15".
  const time = isoDate(post.time) ?? shownTime;
  return {
    kind: 'post', ...(id !== undefined && { id }), ...(time !== undefined && { time }), ...(headline !== undefined && { headline }),
    authors: shown.authors.length > 0 ? shown.authors : post.authors, blocks: shown.blocks.length > 0 ? shown.blocks : [...blocks],
  };
}

/**
 * Inserts the posts that only the data have among the blocks, each behind the post before it in the data. `shownAt` is
 * the index of the block that shows a post.
 */
function insertPosts(blocks: readonly Block[], hydrated: readonly HydratedPost[], shownAt: ReadonlyMap<HydratedPost, number>): (Block | HydratedPost)[] {
  const indexes = hydrated.flatMap((post) => shownAt.get(post) ?? []);
  const pageOrder = (indexes[0] ?? 0) > (indexes.at(-1) ?? 0) ? hydrated.toReversed() : hydrated;
  const firstPost = blocks.findIndex((block) => block.kind === 'post');
  const insertedBehind = new Map<number, HydratedPost[]>();
  let previous = firstPost < 0 ? blocks.length - 1 : firstPost - 1;
  for (const post of pageOrder) {
    const index = shownAt.get(post);
    if (index !== undefined) previous = index;
    else insertedBehind.set(previous, [...insertedBehind.get(previous) ?? [], post]);
  }
  return [...insertedBehind.get(-1) ?? [], ...blocks.flatMap((block, index) => [block, ...insertedBehind.get(index) ?? []])];
}

/**
 * Returns the blocks with what the data add to their posts, and with the posts that only the data have. `readMarkups`
 * reads the markup of several posts into blocks. Data that have none of the posts on the page are of another live blog
 * and are not used.
 */
export function* withHydratedPosts(
  blocks: readonly Block[], content: JsonObject | undefined, readMarkups: (markups: string[]) => Resumable<Block[][]>,
): Resumable<Block[]> {
  const { hydrated, find } = indexHydratedPosts(content);
  const shownAt = new Map<HydratedPost, number>();
  blocks.forEach((block, index) => {
    const post = block.kind === 'post' ? find(keysOf(block, blockText(block).slice(0, KEY_SAMPLE_LENGTH))) : undefined;
    if (post && !shownAt.has(post)) shownAt.set(post, index);
  });
  if (hydrated.length === 0 || (shownAt.size === 0 && blocks.some((block) => block.kind === 'post'))) return [...blocks];
  const lacksText = (post: HydratedPost): boolean => {
    const shown = blocks[shownAt.get(post) ?? -1];
    return shown?.kind !== 'post' || shown.blocks.length === 0;
  };
  const incomplete = hydrated.filter(lacksText);
  const read = yield* readMarkups(incomplete.map(({ markup }) => markup ?? ''));
  const texts = new Map(incomplete.map((post, index) => [post, read[index] ?? []]));
  const hydratedOf = new Map([...shownAt].map(([post, index]) => [blocks[index], post]));
  return insertPosts(blocks, hydrated, shownAt).map((part) => {
    if ('post' in part) return { ...part.post, blocks: texts.get(part) ?? [] };
    const post = hydratedOf.get(part);
    return part.kind === 'post' && post ? fillPost(part, post, texts.get(post) ?? []) : part;
  });
}
