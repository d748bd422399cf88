/**
 * Posts of a live blog as the page's own data know them. The page as shown wins; the data fill what it leaves out, be it a
 * time or whole posts.
 */
import { wordPattern } from '../char-classes.ts';
import { blockText } from '../block-text.ts';
import type { Block, PostBlock } from '../model.ts';
import { isoDate } from '../metadata/head-metadata.ts';
import { objectsIn, textOf } from '../metadata/hydration-state.ts';
import type { Unknown } from '../metadata/hydration-state.ts';
import type { Steps } from '../cooperative.ts';
import { tidyLine, tidyOrNothing } from '../clean-text.ts';

interface KnownPost { post: PostBlock; markup: string | undefined }

function readKnown(entry: Unknown): KnownPost | undefined {
  const id = /^\d+$/.test(String(entry['id'])) ? String(entry['id']) : undefined;
  const time = isoDate(entry['contentDate']) ?? textOf(entry, 'localizedContentDate');
  const headline = textOf(entry, 'title');
  const markup = textOf(entry, 'text');
  const authors = [...new Set(objectsIn(entry, 'persons').flatMap((person) => textOf(person, 'fullName') ?? []))];
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
  const headline = tidyOrNothing(post.headline);
  return [post.id === undefined ? undefined : `number ${post.id}`, headline === undefined ? undefined : `headline ${tidyLine(headline)}`, wordsKey(text)].filter((key) => key !== undefined);
}

/** The posts of the data, each once, by every key. */
function indexKnown(content: Unknown | undefined): { known: KnownPost[]; find: (keys: readonly string[]) => KnownPost | undefined } {
  const index = new Map<string, KnownPost>();
  const known = objectsIn(content, 'posts').flatMap((entry) => {
    const post = readKnown(entry);
    const keys = post ? keysOf(post.post, post.markup ?? '') : [];
    // A headline may come twice in a day; a number may not.
    if (!post || index.has(keys[0] ?? '')) return [];
    for (const key of keys) if (!index.has(key)) index.set(key, post);
    return [post];
  });
  const find = (keys: readonly string[]): KnownPost | undefined => keys.flatMap((key) => index.get(key) ?? [])[0];
  return { known, find };
}

/** What the data add to a post that is shown. */
function fill(shown: PostBlock, { post }: KnownPost, blocks: readonly Block[]): PostBlock {
  const { id, time, headline } = { ...post, ...shown };
  // The data's time is exact where it is a date and a time; the page prints "10:15".
  const when = isoDate(post.time) ?? time;
  return {
    kind: 'post', ...(id !== undefined && { id }), ...(when !== undefined && { time: when }), ...(headline !== undefined && { headline }),
    authors: shown.authors.length > 0 ? shown.authors : post.authors, blocks: shown.blocks.length > 0 ? shown.blocks : [...blocks],
  };
}

/** Where each post of the data stands among the blocks; those that are not shown come behind the one before them. */
function merge(blocks: readonly Block[], known: readonly KnownPost[], places: ReadonlyMap<KnownPost, number>): (Block | KnownPost)[] {
  const shown = known.flatMap((post) => places.get(post) ?? []);
  const inTurn = (shown[0] ?? 0) > (shown.at(-1) ?? 0) ? known.toReversed() : known;
  const first = blocks.findIndex((block) => block.kind === 'post');
  const behind = new Map<number, KnownPost[]>();
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
export function* withStatePosts(blocks: readonly Block[], content: Unknown | undefined, readMarkups: (markups: string[]) => Steps<Block[][]>): Steps<Block[]> {
  const { known, find } = indexKnown(content);
  const places = new Map<KnownPost, number>();
  blocks.forEach((block, index) => {
    const post = block.kind === 'post' ? find(keysOf(block, blockText(block).slice(0, 400))) : undefined;
    if (post && !places.has(post)) places.set(post, index);
  });
  if (known.length === 0 || (places.size === 0 && blocks.some((block) => block.kind === 'post'))) return [...blocks];
  const isWanted = (post: KnownPost): boolean => {
    const shown = blocks[places.get(post) ?? -1];
    return shown?.kind !== 'post' || shown.blocks.length === 0;
  };
  const wanted = known.filter(isWanted);
  const read = yield* readMarkups(wanted.map(({ markup }) => markup ?? ''));
  const texts = new Map(wanted.map((post, index) => [post, read[index] ?? []]));
  const knownAt = new Map([...places].map(([post, index]) => [blocks[index], post]));
  return merge(blocks, known, places).map((part) => {
    if ('post' in part) return { ...part.post, blocks: texts.get(part) ?? [] };
    const post = knownAt.get(part);
    return part.kind === 'post' && post ? fill(part, post, texts.get(post) ?? []) : part;
  });
}
