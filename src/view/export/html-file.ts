/** The article as one HTML file that needs nothing else: styles inside, pictures inside, no script. */
import { element } from '../element.ts';
import { renderStatic, noteLinked } from './render-static.ts';
import type { ExportRequest } from './export-request.ts';
import { staticRequest } from './static-article.ts';

/** What only a page of its own needs. */
const PAGE = `
body { margin: 0; padding: 2rem 1.2rem 4rem }
.article a.key-point { display: block; padding: 0.3em 0.35em; color: inherit; text-decoration: none }
.article .source { margin-block: 2em 0; padding-block-start: 0.8em; border-block-start: 1px solid var(--rule); font: 0.8em/1.5 var(--interface); color: var(--quiet); overflow-wrap: anywhere }
.article .source p { margin: 0 }`;

/** Puts pictures in where they could be fetched; returns the addresses of the others. */
function embedPictures(rendered: HTMLElement, pictures: ExportRequest['pictures']): string[] {
  return Array.from(rendered.querySelectorAll('img')).flatMap((image) => {
    const url = image.getAttribute('src') ?? '';
    const data = pictures.get(url);
    if (data === undefined) return [url];
    image.setAttribute('src', data);
    return [];
  });
}

/** Nothing may be loaded but the pictures, and of those from elsewhere only such as could not be put in. */
function writePolicy(linked: readonly string[]): string {
  const origins = new Set(linked.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
  return `default-src 'none'; style-src 'unsafe-inline'; img-src ${['data:', ...origins].join(' ')}; base-uri 'none'; form-action 'none'`;
}

function fillHead(page: Document, request: ExportRequest, policy: string, styles: string): void {
  const { article } = request;
  // The encoding must stand in the file's first kilobyte, the policy before anything it governs.
  page.head.prepend(
    element(page, 'meta', { charset: 'utf-8' }),
    element(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element(page, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  page.head.append(
    ...article.authors.map((author) => element(page, 'meta', { name: 'author', content: author })),
    element(page, 'link', { rel: 'canonical', href: article.url }),
    element(page, 'style', {}, [styles, PAGE]),
  );
}

/** Makes the file's text. `styles` is the style sheet of surface and article; `page` only lends its factory. */
export function makeHtmlFile(page: Document, given: ExportRequest, styles: string): string {
  const request = staticRequest(given);
  const { article } = request;
  const file = page.implementation.createHTMLDocument(article.headline);
  file.documentElement.lang = article.language;
  file.documentElement.dir = article.direction;
  const rendered = renderStatic(file, request);
  const linked = embedPictures(rendered, request.pictures);
  noteLinked(rendered, request, linked.length);
  fillHead(file, request, writePolicy(linked), styles);
  file.body.className = 'klartext';
  file.body.append(rendered);
  return `<!DOCTYPE html>\n${file.documentElement.outerHTML}\n`;
}
