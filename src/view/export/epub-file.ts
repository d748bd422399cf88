/** The article as an EPUB 3: its few files, and the zip around them. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeArticle } from './epub-article.ts';
import { writeContainer, writeContents, writePackage, type BookItem } from './epub-package.ts';
import { epubStyle } from './epub-style.ts';
import type { ExportRequest } from './export-request.ts';
import { staticRequest } from './static-article.ts';

const FILES: readonly BookItem[] = [
  { id: 'article', href: 'article.xhtml', type: 'application/xhtml+xml' },
  { id: 'contents', href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
  { id: 'style', href: 'style.css', type: 'text/css' },
];

/** Makes the book's bytes; `page` only lends its factory. */
export function makeEpubFile(page: Document, given: ExportRequest): Uint8Array<ArrayBuffer> {
  const request = staticRequest(given);
  const { text, pictures, headings } = writeArticle(page, request);
  const files: Zippable = {
    // First and not compressed: so readers know the book by its first bytes (EPUB 3.3, section 4.2.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(writeContainer(page, 'EPUB/package.opf')),
    'EPUB/package.opf': strToU8(writePackage(page, request, [...FILES, ...pictures.map(({ item }) => item)])),
    'EPUB/nav.xhtml': strToU8(writeContents(page, request, headings)),
    'EPUB/article.xhtml': strToU8(text),
    'EPUB/style.css': strToU8(epubStyle),
  };
  // Pictures are compressed by their own formats already.
  for (const { item, bytes } of pictures) files[`EPUB/${item.href}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: request.retrieved });
}
