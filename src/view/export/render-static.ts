/** Renders an article for a file: with links in place of the reader's buttons, and without lazy loading. */
import { renderArticle } from '../render-article.ts';
import { element } from '../element.ts';
import { renderAttribution } from './render-attribution.ts';
import type { ExportRequest } from './export-request.ts';
import { staticRequest } from './static-article.ts';

/** Attributes of images that files do not need. `sizes` and `srcset` are wrong there, since only `src` is kept. */
const SCREEN_ONLY_ATTRIBUTES = ['loading', 'decoding', 'referrerpolicy', 'sizes', 'srcset'];

/** Replaces an element with a link that takes over its class and children. */
function replaceWithLink(page: Document, old: Element, href: string): void {
  const link = element(page, 'a', { class: old.getAttribute('class') ?? undefined, href });
  link.append(...old.childNodes);
  old.replaceWith(link);
}

/** Turns the buttons of key points into links to their sentences; one whose sentence is not marked becomes text. */
function linkKeyPoints(page: Document, article: Element): void {
  for (const mark of article.querySelectorAll('mark.key-sentence')) {
    mark.removeAttribute('tabindex');
    mark.id = `point-${mark.getAttribute('data-point')}`;
  }
  for (const button of article.querySelectorAll('button.key-point')) {
    const id = `point-${button.getAttribute('data-point')}`;
    if (article.querySelector(`#${id}`)) replaceWithLink(page, button, `#${id}`);
    else button.replaceWith(...button.childNodes);
  }
}

/**
 * Turns the buttons of footnotes into links: from number to explanation, and back to the first word with that number.
 */
function linkFootnotes(page: Document, article: Element): void {
  const explained = new Set<string>();
  for (const button of article.querySelectorAll('.note-number')) {
    const note = button.getAttribute('data-note') ?? '';
    const id = explained.has(note) ? undefined : `word-${note}`;
    explained.add(note);
    button.replaceWith(element(page, 'a', { class: 'note-number', role: 'doc-noteref', id, href: `#note-${note}` }, [button.getAttribute('data-number') ?? note]));
  }
  for (const item of article.querySelectorAll('.footnotes li')) {
    const note = item.getAttribute('data-note') ?? '';
    const back = item.querySelector('.note-back');
    item.id = `note-${note}`;
    item.removeAttribute('tabindex');
    if (explained.has(note)) back?.replaceWith(element(page, 'a', { role: 'doc-backlink', href: `#word-${note}`, 'aria-label': back.getAttribute('aria-label') ?? undefined }, ['\u21a9']));
    else back?.remove();
  }
}

/** Renders the article of a request made by `staticRequest`, with links between its parts and its source at the end. */
export function renderStatic(page: Document, { article, keyPoints, labels, retrieved }: ExportRequest): HTMLElement {
  const rendered = renderArticle(page, article, keyPoints, labels);
  linkKeyPoints(page, rendered);
  linkFootnotes(page, rendered);
  for (const image of rendered.querySelectorAll('img')) for (const name of SCREEN_ONLY_ATTRIBUTES) image.removeAttribute(name);
  for (const table of rendered.querySelectorAll('.table')) table.removeAttribute('tabindex');
  rendered.append(renderAttribution(page, article, labels, retrieved));
  return rendered;
}

/** Returns the URLs of the pictures that a file of this request would contain, each once. */
export function findPictures(page: Document, request: ExportRequest): string[] {
  const rendered = renderStatic(page.implementation.createHTMLDocument(''), staticRequest(request));
  return [...new Set(Array.from(rendered.querySelectorAll('img'), (image) => image.getAttribute('src') ?? ''))].filter(Boolean);
}

/** Adds to the source how many pictures are linked instead of being in the file; nothing where there are none. */
export function appendLinkedPictureCount(rendered: HTMLElement, { labels }: ExportRequest, count: number): void {
  const page = rendered.ownerDocument;
  if (count > 0) rendered.querySelector(':scope > .source')?.append(element(page, 'p', {}, [labels.plural('picturesLinked', count)]));
}
