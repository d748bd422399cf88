/** Makes one self-contained HTML file of an article: styles and pictures inside, no script. */
import { element } from '../element.ts';
import { renderStatic, appendLinkedPictureCount } from './render-static.ts';
import type { ExportRequest } from './export-request.ts';
import { staticRequest } from './static-article.ts';

/** Styles that only the file needs. */
const FILE_STYLES = `
body { margin: 0; padding: 2rem 1.2rem 4rem }
.article a.key-point { display: block; padding: 0.3em 0.35em; color: inherit; text-decoration: none }
.article .source { margin-block: 2em 0; padding-block-start: 0.8em; border-block-start: 1px solid var(--rule); font: 0.8em/1.5 var(--interface); color: var(--quiet); overflow-wrap: anywhere }
.article .source p { margin: 0 }`;

/** Replaces the URLs of pictures with their `data:` URLs where they were fetched; returns the URLs of the others. */
function embedPictures(rendered: HTMLElement, pictures: ExportRequest['pictures']): string[] {
  return Array.from(rendered.querySelectorAll('img')).flatMap((image) => {
    const url = image.getAttribute('src') ?? '';
    const data = pictures.get(url);
    if (data === undefined) return [url];
    image.setAttribute('src', data);
    return [];
  });
}

/**
 * Returns a Content Security Policy that allows only styles, embedded pictures and the origins of pictures not
 * embedded.
 */
function writePolicy(linked: readonly string[]): string {
  const origins = new Set(linked.filter((url) => URL.canParse(url)).map((url) => new URL(url).origin));
  return `default-src 'none'; style-src 'unsafe-inline'; img-src ${['data:', ...origins].join(' ')}; base-uri 'none'; form-action 'none'`;
}

function fillHead(page: Document, request: ExportRequest, policy: string, styles: string): void {
  const { article } = request;
  // The encoding must be in the file's first 1,024 bytes (HTML standard), the policy before everything it applies to.
  page.head.prepend(
    element(page, 'meta', { charset: 'utf-8' }),
    element(page, 'meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element(page, 'meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
  );
  page.head.append(
    ...article.authors.map((author) => element(page, 'meta', { name: 'author', content: author })),
    element(page, 'link', { rel: 'canonical', href: article.url }),
    element(page, 'style', {}, [styles, FILE_STYLES]),
  );
}

/**
 * Returns the text of the HTML file. `styles` is the style sheet of surface and article; `page` is any document,
 * through which the new one is created.
 */
export function makeHtmlFile(page: Document, original: ExportRequest, styles: string): string {
  const request = staticRequest(original);
  const { article } = request;
  const file = page.implementation.createHTMLDocument(article.headline);
  file.documentElement.lang = article.language;
  file.documentElement.dir = article.direction;
  const rendered = renderStatic(file, request);
  const linked = embedPictures(rendered, request.pictures);
  appendLinkedPictureCount(rendered, request, linked.length);
  fillHead(file, request, writePolicy(linked), styles);
  file.body.className = 'klartext';
  file.body.append(rendered);
  return `<!DOCTYPE html>\n${file.documentElement.outerHTML}\n`;
}
