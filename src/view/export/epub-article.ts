/** Writes the article's file in an EPUB (XHTML) and collects its pictures. */
import { element } from '../element.ts';
import { renderStatic, appendLinkedPictureCount } from './render-static.ts';
import { makeXhtml, type BookItem, type TocEntry } from './epub-package.ts';
import type { ExportRequest } from './export-request.ts';
import { writeXml } from './xml.ts';

/**
 * File name extensions of the image types that every e-book reader can show: the core media types of EPUB 3.3, section
 * 3.2.
 */
const CORE_TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/svg+xml': 'svg',
};

/** A picture in the book: its entry in the manifest and its file's content. */
export interface Picture { item: BookItem; bytes: Uint8Array }

/**
 * Decodes a base64 `data:` URL. Returns `undefined` for any other text and for types that e-book readers need not
 * support. `number` (from 1) becomes the name of the picture's file.
 */
function readPicture(data: string | undefined, number: number): Picture | undefined {
  const [, type = '', base64 = ''] = /^data:([\w/+.-]+);base64,(.+)$/s.exec(data ?? '') ?? [];
  const extension = CORE_TYPES[type];
  if (extension === undefined) return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { item: { id: `picture-${number}`, href: `pictures/${number}.${extension}`, type }, bytes };
}

/**
 * Replaces a picture with a link to it, with its description as text. EPUB 3.3 allows no images outside the book, so
 * this is for those that could not be fetched.
 */
function linkPicture(image: HTMLImageElement, url: string): void {
  const page = image.ownerDocument;
  image.replaceWith(element(page, 'p', {}, [element(page, 'a', { href: url }, [image.getAttribute('alt') || url])]));
}

/**
 * Points the images of `rendered` to files of the book. Returns these files, each picture once, and the number of
 * images that became links. Posters that are not available are removed. The picture of the lead becomes the book's
 * cover.
 */
function bundlePictures(rendered: HTMLElement, request: ExportRequest): { pictures: Picture[]; linked: number } {
  const embedded = new Map<string, Picture>();
  let linked = 0;
  for (const image of rendered.querySelectorAll('img')) {
    const url = image.getAttribute('src') ?? '';
    const picture = embedded.get(url) ?? readPicture(request.pictures.get(url), embedded.size + 1);
    if (picture) {
      embedded.set(url, picture);
      image.setAttribute('src', picture.item.href);
    } else if (image.classList.contains('poster')) {
      image.remove();
    } else {
      linked += 1;
      linkPicture(image, url);
    }
  }
  const pictures = [...embedded.values()];
  const lead = rendered.querySelector(':scope > figure img')?.getAttribute('src');
  for (const { item } of pictures) if (item.href === lead) item.properties = 'cover-image';
  return { pictures, linked };
}

/** Gives each heading of level 2 in the body an id and returns the headings as entries of the table of contents. */
function listHeadings(rendered: HTMLElement): TocEntry[] {
  return Array.from(rendered.querySelectorAll('.body h2'), (heading, index) => {
    heading.id ||= `part-${index + 1}`;
    return { href: `article.xhtml#${heading.id}`, text: heading.textContent };
  }).filter(({ text }) => text.trim() !== '');
}

/**
 * Removes what EPUB validators reject or e-books do not have: icons (a file with SVG must be declared as such in the
 * manifest), `datetime` attributes that are no date, and link targets, since an e-book reader has no windows.
 */
function removeInvalid(rendered: HTMLElement): void {
  for (const icon of rendered.querySelectorAll('svg')) icon.remove();
  for (const time of rendered.querySelectorAll('time')) if (!/^\d{4}-\d\d-\d\d/.test(time.dateTime)) time.removeAttribute('datetime');
  for (const link of rendered.querySelectorAll('a')) {
    link.removeAttribute('target');
    link.removeAttribute('rel');
  }
}

/** Writes article.xhtml. `page` is any document; new documents are created through it. */
export function writeArticle(page: Document, request: ExportRequest): { text: string; pictures: Picture[]; headings: TocEntry[] } {
  const { xml, body } = makeXhtml(page, request.article);
  const rendered = renderStatic(xml, request);
  const { pictures, linked } = bundlePictures(rendered, request);
  appendLinkedPictureCount(rendered, request, linked);
  removeInvalid(rendered);
  const headings = listHeadings(rendered);
  body.append(rendered);
  return { text: writeXml(xml), pictures, headings };
}
