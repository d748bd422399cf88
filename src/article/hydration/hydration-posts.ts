/**
 * Posts of a live blog as the page's own data know them. The page as shown wins; the data fill what it leaves out, be it a
 * time or whole posts.
 */
import { wordPattern } from '../char-classes.ts';
import { blockText } from '../block-text.ts';
import type { Block, PostBlock } from '../model.ts';
import { isoDate } from '../metadata/head-metadata.ts';
import { walkObjects, stringOr } from '../metadata/hydration-state.ts';
import type { JsonObject } from '../metadata/hydration-state.ts';
import type { Resumable } from '../cooperative.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

interface HydratedPost { post: PostBlock; markup: string | undefined }

function readHydratedPost(entry: JsonObject): HydratedPost | undefined {
  const id = /^\d+$/.test(String(entry['id'])) ? String(entry['id']) : undefined;
  const time = isoDate(entry['contentDate']) ?? stringOr(entry, 'localizedContentDate');
  const headline = stringOr(entry, 'title');
  const markup = stringOr(entry, 'text');
  const authors = [...new Set(walkObjects(entry, 'persons').flatMap((person) => stringOr(person, 'fullName') ?? []))];
  const post: PostBlock = { kind: 'post', ...(id !== undefined && { id }), ...(time !== undefined && { time }), ...(headline !== undefined && { headline }), authors, blocks: [] };
  return headline === undefined && markup === undefined ? undefined : { post, markup };
}

/** Letters alone, without tags: the same words, however they are marked up. */
function wordsKey(text: string): string | undefined {
  const plain = text.replace(/<[^>]*>|&\w+;/g, '');
  const key = (plain.match(wordPattern(plain)) ?? []).join('').slice(0, 60);
  return key.length < 20 ? undefined : `words ${key}`;
}

/** What a post may be known by, the surest first: its number, its headline, how it begins. */
function keysOf(post: PostBlock, text: string): string[] {
  const headline = collapseOrUndefined(post.headline);
  return [post.id === undefined ? undefined : `number ${post.id}`, headline === undefined ? undefined : `headline ${collapseWhitespace(headline)}`, wordsKey(text)].filter((key) => key !== undefined);
}

/** The posts of the data, each once, by every key. */
function indexHydratedPosts(content: JsonObject | undefined): { hydrated: HydratedPost[]; find: (keys: readonly string[]) => HydratedPost | undefined } {
  const index = new Map<string, HydratedPost>();
  const hydrated = walkObjects(content, 'posts').flatMap((entry) => {
    const post = readHydratedPost(entry);
    const keys = post ? keysOf(post.post, post.markup ?? '') : [];
    // A headline may come twice in a day; a number may not.
    if (!post || index.has(keys[0] ?? '')) return [];
    for (const key of keys) if (!index.has(key)) index.set(key, post);
    return [post];
  });
  const find = (keys: readonly string[]): HydratedPost | undefined => keys.flatMap((key) => index.get(key) ?? [])[0];
  return { hydrated, find };
}

/** What the data add to a post that is shown. */
function fill(shown: PostBlock, { post }: HydratedPost, blocks: readonly Block[]): PostBlock {
  const { id, time, headline } = { ...post, ...shown };
  // The data's time is exact where it is a date and a time; the page prints "10:15".
  const when = isoDate(post.time) ?? time;
  return {
    kind: 'post', ...(id !== undefined && { id }), ...(when !== undefined && { time: when }), ...(headline !== undefined && { headline }),
    authors: shown.authors.length > 0 ? shown.authors : post.authors, blocks: shown.blocks.length > 0 ? shown.blocks : [...blocks],
  };
}

/** Where each post of the data stands among the blocks; those that are not shown come behind the one before them. */
function merge(blocks: readonly Block[], hydrated: readonly HydratedPost[], places: ReadonlyMap<HydratedPost, number>): (Block | HydratedPost)[] {
  const shown = hydrated.flatMap((post) => places.get(post) ?? []);
  const inTurn = (shown[0] ?? 0) > (shown.at(-1) ?? 0) ? hydrated.toReversed() : hydrated;
  const first = blocks.findIndex((block) => block.kind === 'post');
  const behind = new Map<number, HydratedPost[]>();
  let last = first < 0 ? blocks.length - 1 : first - 1;
  for (const post of inTurn) {
    const place = places.get(post);
    if (place !== undefined) last = place;
    else behind.set(last, [...behind.get(last) ?? [], post]);
  }
  return [...behind.get(-1) ?? [], ...blocks.flatMap((block, index) => [block, ...behind.get(index) ?? []])];
}

/**
 * The blocks with what the data know of their posts, and with those posts that only the data know. `readMarkups` reads the
 * texts of posts, all at once. Data that know none of the posts that are shown tell of something else.
 */
export function* withHydratedPosts(blocks: readonly Block[], content: JsonObject | undefined, readMarkups: (markups: string[]) => Resumable<Block[][]>): Resumable<Block[]> {
  const { hydrated, find } = indexHydratedPosts(content);
  const places = new Map<HydratedPost, number>();
  blocks.forEach((block, index) => {
    const post = block.kind === 'post' ? find(keysOf(block, blockText(block).slice(0, 400))) : undefined;
    if (post && !places.has(post)) places.set(post, index);
  });
  if (hydrated.length === 0 || (places.size === 0 && blocks.some((block) => block.kind === 'post'))) return [...blocks];
  const isWanted = (post: HydratedPost): boolean => {
    const shown = blocks[places.get(post) ?? -1];
    return shown?.kind !== 'post' || shown.blocks.length === 0;
  };
  const wanted = hydrated.filter(isWanted);
  const read = yield* readMarkups(wanted.map(({ markup }) => markup ?? ''));
  const texts = new Map(wanted.map((post, index) => [post, read[index] ?? []]));
  const hydratedAt = new Map([...places].map(([post, index]) => [blocks[index], post]));
  return merge(blocks, hydrated, places).map((part) => {
    if ('post' in part) return { ...part.post, blocks: texts.get(part) ?? [] };
    const post = hydratedAt.get(part);
    return part.kind === 'post' && post ? fill(part, post, texts.get(post) ?? []) : part;
  });
}
