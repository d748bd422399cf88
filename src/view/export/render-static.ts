/** An article drawn for a file: what is a button in the reader is a link here, and nothing is fetched late. */
import { renderArticle } from '../render-article.ts';
import { element } from '../element.ts';
import { renderAttribution } from './render-attribution.ts';
import type { ExportRequest } from './export-request.ts';
import { staticRequest } from './static-article.ts';

/** What a picture needs in a page on screen and not in a file, and sizes no longer true of the one picture kept. */
const SCREEN_ONLY = ['loading', 'decoding', 'referrerpolicy', 'sizes', 'srcset'];

/** Replaces an element, keeping its class and children. */
function linkInstead(page: Document, old: Element, href: string): void {
  const link = element(page, 'a', { class: old.getAttribute('class') ?? undefined, href });
  link.append(...old.childNodes);
  old.replaceWith(link);
}

/** Key points lead to their sentences by fragment. */
function linkPoints(page: Document, article: Element): void {
  for (const mark of article.querySelectorAll('mark.key-sentence')) {
    mark.removeAttribute('tabindex');
    mark.id = `point-${mark.getAttribute('data-point')}`;
  }
  for (const button of article.querySelectorAll('button.key-point')) {
    const id = `point-${button.getAttribute('data-point')}`;
    if (article.querySelector(`#${id}`)) linkInstead(page, button, `#${id}`);
    else button.replaceWith(...button.childNodes);
  }
}

/** Numbers lead to their footnotes by fragment, and those back to the first word they explain. */
function linkNotes(page: Document, article: Element): void {
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

/** Draws the article of a still order with its source below; key points lead to their sentences. */
export function renderStatic(page: Document, { article, keyPoints, labels, retrieved }: ExportRequest): HTMLElement {
  const rendered = renderArticle(page, article, keyPoints, labels);
  linkPoints(page, rendered);
  linkNotes(page, rendered);
  for (const image of rendered.querySelectorAll('img')) for (const name of SCREEN_ONLY) image.removeAttribute(name);
  for (const table of rendered.querySelectorAll('.table')) table.removeAttribute('tabindex');
  rendered.append(renderAttribution(page, article, labels, retrieved));
  return rendered;
}

/** Addresses of the pictures that a file of this order would hold, each once. */
export function findPictures(page: Document, request: ExportRequest): string[] {
  const rendered = renderStatic(page.implementation.createHTMLDocument(''), staticRequest(request));
  return [...new Set(Array.from(rendered.querySelectorAll('img'), (image) => image.getAttribute('src') ?? ''))].filter(Boolean);
}

/** Says how many pictures are not in the file, where there are any. */
export function noteLinked(rendered: HTMLElement, { labels }: ExportRequest, count: number): void {
  const page = rendered.ownerDocument;
  if (count > 0) rendered.querySelector(':scope > .source')?.append(element(page, 'p', {}, [labels.plural('picturesLinked', count)]));
}
