/** Makes an EPUB 3 file of an article. */
import { strToU8, zipSync, type Zippable } from 'fflate';
import { writeArticle } from './epub-article.ts';
import { writeContainer, writeContents, writePackage, type BookItem } from './epub-package.ts';
import { epubStyle } from './epub-style.ts';
import type { ExportRequest } from './export-request.ts';
import { staticRequest } from './static-article.ts';

/** The files of every book that the manifest names, by their name beside the package file. */
const FILES: readonly BookItem[] = [
  { id: 'article', href: 'article.xhtml', type: 'application/xhtml+xml' },
  { id: 'contents', href: 'nav.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
  { id: 'style', href: 'style.css', type: 'text/css' },
];

/** Returns the bytes of the EPUB file. `page` is any document; new documents are created through it. */
export function makeEpubFile(page: Document, original: ExportRequest): Uint8Array<ArrayBuffer> {
  const request = staticRequest(original);
  const { text, pictures, headings } = writeArticle(page, request);
  const files: Zippable = {
    // First and not compressed, so that its first bytes identify the file as an EPUB (EPUB 3.3, section 4.2.2).
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(writeContainer(page, 'EPUB/package.opf')),
    'EPUB/package.opf': strToU8(writePackage(page, request, [...FILES, ...pictures.map(({ item }) => item)])),
    'EPUB/nav.xhtml': strToU8(writeContents(page, request, headings)),
    'EPUB/article.xhtml': strToU8(text),
    'EPUB/style.css': strToU8(epubStyle),
  };
  // Picture formats are compressed already.
  for (const { item, bytes } of pictures) files[`EPUB/${item.href}`] = [bytes, { level: 0 }];
  return zipSync(files, { mtime: request.retrieved });
}
