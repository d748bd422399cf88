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

/** Reads a quotation that Instagram, TikTok or X fills by script; `undefined` for any other quotation. */
export function readFramedPost(quote: Element, context: ExtractionContext): EmbedBlock | undefined {
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
