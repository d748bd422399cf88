/** Reads what other sites embed in a page as a card with a title and a link. Their scripts are not taken over. */
import type { EmbedBlock } from '../model.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { safeImageUrl } from '../safe-url.ts';
import { excerpt, collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** Returns the URL at which a reader can open what a frame shows: the watch page of a YouTube player. */
function openableUrl(src: string): string {
  const video = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(src)?.[1];
  return video === undefined ? src : `https://www.youtube.com/watch?v=${video}`;
}

/** Returns whether a frame only tracks readers, or is too small to show anything. */
function isInvisible(frame: Element, src: string): boolean {
  return /googletagmanager|doubleclick|\/ns\.html/.test(src) || ['0', '1'].includes(frame.getAttribute('height') ?? '');
}

/** Reads a frame; `undefined` for an invisible one and for one without an http(s) URL. */
export function readFrame(frame: Element, context: ExtractionContext): EmbedBlock | undefined {
  const src = safeImageUrl(frame.getAttribute('src'), context.url) ?? safeImageUrl(frame.getAttribute('data-src'), context.url);
  if (src === undefined || isInvisible(frame, src)) return undefined;
  const headline = collapseOrUndefined(frame.getAttribute('title')) ?? collapseOrUndefined(frame.getAttribute('aria-label'));
  return { kind: 'embed', ...(headline !== undefined && { headline }), href: openableUrl(src) };
}

/** Returns the number of a post on X: a value of 15 to 20 digits, or a URL with it, in any attribute. */
function findPostId(element: Element): string | undefined {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const { value } of part.attributes) {
      const id = /^(?:https:\/\/(?:x|twitter)\.com\/\w+\/status\/)?(\d{15,20})(?:[?#]|$)/.exec(value)?.[1];
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** Hosts and attributes under which other networks name a post that their script fills in. */
const POST_ATTRIBUTES = ['data-text-post-permalink', 'data-href', 'data-embed-url', 'data-bluesky-uri', 'cite'];

/** Returns the public page of a post on Bluesky, which embeds name by `at://did/app.bsky.feed.post/id`. */
function blueskyUrl(uri: string | null): string | undefined {
  const [, author, id] = /^at:\/\/([\w:.-]+)\/app\.bsky\.feed\.post\/(\w+)$/.exec(uri ?? '') ?? [];
  return author === undefined ? undefined : `https://bsky.app/profile/${author}/post/${id}`;
}

const SOCIAL_POST = '.mastodon-embed, .bluesky-embed, .text-post-media, .fb-post, .fb-video, [data-text-post-permalink], [data-bluesky-uri]';

/** Returns whether an element is a post of Mastodon, Threads, Bluesky or Facebook, by the names in their own embed codes. */
export function isSocialPost(element: Element): boolean {
  return element.matches(SOCIAL_POST);
}

/**
 * Reads an element that a script of Mastodon, Threads, Bluesky or Facebook fills: the URL of the post stands in an
 * attribute. `undefined` for an element of any other kind.
 */
export function readSocialPost(element: Element, context: ExtractionContext): EmbedBlock | undefined {
  // A post whose words stand there is a quotation with a link.
  if (!isSocialPost(element) || collapseWhitespace(element.querySelector('p')?.textContent) !== '') return undefined;
  const named = blueskyUrl(element.getAttribute('data-bluesky-uri'))
    ?? POST_ATTRIBUTES.map((name) => safeImageUrl(element.getAttribute(name), context.url)).find((url) => url !== undefined)
    ?? safeImageUrl(element.querySelector('a[href]:last-of-type')?.getAttribute('href'), context.url);
  return named === undefined ? undefined : { kind: 'embed', href: named.replace(/\/embed\/?$/, '') };
}

/** Reads a quotation that Instagram, TikTok or X fills by script; `undefined` for any other quotation. */
export function readFramedPost(quote: Element, context: ExtractionContext): EmbedBlock | undefined {
  const social = readSocialPost(quote, context);
  if (social) return social;
  const permalink = safeImageUrl(quote.getAttribute('data-instgrm-permalink'), context.url)
    ?? (quote.matches('[class*="instagram"], [class*="tiktok"]') ? safeImageUrl(quote.getAttribute('cite') ?? quote.querySelector('a')?.getAttribute('href'), context.url) : undefined);
  if (permalink !== undefined) return { kind: 'embed', href: permalink };
  if (quote.querySelector('p') || collapseWhitespace(quote.textContent) !== '') return undefined;
  const id = findPostId(quote);
  return id === undefined ? undefined : { kind: 'embed', href: `https://x.com/i/status/${id}` };
}

/** Adds an element without content to the list of what was left out. */
export function noteEmpty(element: Element, context: ExtractionContext): void {
  context.removals.push({ what: excerpt(element.textContent ?? '') || `<${element.localName}>`, why: 'the page fills it in later and says nothing about it', rule: 'empty-embed' });
}
