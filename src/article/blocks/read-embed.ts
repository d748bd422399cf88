/** What other sites put into a page: a card with a title and a link, never their script. */
import type { EmbedBlock } from '../model.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { safeImageUrl } from '../safe-url.ts';
import { excerpt, collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** Where a person would open what is framed. */
function openableUrl(src: string): string {
  const video = /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/([\w-]{6,})/.exec(src)?.[1];
  return video === undefined ? src : `https://www.youtube.com/watch?v=${video}`;
}

/** Frames that measure readers or are too small to show anything. */
function isInvisible(frame: Element, src: string): boolean {
  return /googletagmanager|doubleclick|\/ns\.html/.test(src) || ['0', '1'].includes(frame.getAttribute('height') ?? '');
}

/** The card of a frame. */
export function readFrame(frame: Element, context: ExtractionContext): EmbedBlock | undefined {
  const src = safeImageUrl(frame.getAttribute('src'), context.url) ?? safeImageUrl(frame.getAttribute('data-src'), context.url);
  if (src === undefined || isInvisible(frame, src)) return undefined;
  const headline = collapseOrUndefined(frame.getAttribute('title')) ?? collapseOrUndefined(frame.getAttribute('aria-label'));
  return { kind: 'embed', ...(headline !== undefined && { headline }), href: openableUrl(src) };
}

/** A post's number is the one attribute of 15 to 20 digits, whatever it is called. */
function findPostId(element: Element): string | undefined {
  for (const part of [element, ...element.querySelectorAll('*')]) {
    for (const { value } of part.attributes) {
      const id = /^(?:https:\/\/(?:x|twitter)\.com\/\w+\/status\/)?(\d{15,20})(?:[?#]|$)/.exec(value)?.[1];
      if (id !== undefined) return id;
    }
  }
  return undefined;
}

/** The card of a quotation that another site fills by script: empty, or with that site's own words in it. */
export function readFramedPost(quote: Element, context: ExtractionContext): EmbedBlock | undefined {
  const permalink = safeImageUrl(quote.getAttribute('data-instgrm-permalink'), context.url)
    ?? (quote.matches('[class*="instagram"], [class*="tiktok"]') ? safeImageUrl(quote.getAttribute('cite') ?? quote.querySelector('a')?.getAttribute('href'), context.url) : undefined);
  if (permalink !== undefined) return { kind: 'embed', href: permalink };
  if (quote.querySelector('p') || collapseWhitespace(quote.textContent) !== '') return undefined;
  const id = findPostId(quote);
  return id === undefined ? undefined : { kind: 'embed', href: `https://x.com/i/status/${id}` };
}

/** Says that something empty was passed over. */
export function noteEmpty(element: Element, context: ExtractionContext): void {
  context.removals.push({ what: excerpt(element.textContent ?? '') || `<${element.localName}>`, why: 'the page fills it in later and says nothing about it', rule: 'empty-embed' });
}
