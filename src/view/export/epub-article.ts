/** The article's own file in an EPUB: XHTML, its pictures beside it. */
import { element } from '../element.ts';
import { renderStatic, noteLinked } from './render-static.ts';
import { makeXhtml, type BookItem, type TocEntry } from './epub-package.ts';
import type { ExportRequest } from './export-request.ts';
import { writeXml } from './xml.ts';

/** What every e-book reader can show: the core media types of EPUB 3.3, section 3.2, and their endings. */
const CORE_TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/svg+xml': 'svg',
};

export interface Picture { item: BookItem; bytes: Uint8Array }

/** A `data:` address in base64 as bytes; `undefined` for anything else and for types no e-book must know. */
function readPicture(data: string | undefined, number: number): Picture | undefined {
  const [, type = '', base64 = ''] = /^data:([\w/+.-]+);base64,(.+)$/s.exec(data ?? '') ?? [];
  const ending = CORE_TYPES[type];
  if (ending === undefined) return undefined;
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { item: { id: `picture-${number}`, href: `pictures/${number}.${ending}`, type }, bytes };
}

/** A book may hold no picture that stands elsewhere: what could not be fetched becomes a link with its description. */
function linkPicture(image: HTMLImageElement, url: string): void {
  const page = image.ownerDocument;
  image.replaceWith(element(page, 'p', {}, [element(page, 'a', { href: url }, [image.getAttribute('alt') || url])]));
}

/** Moves the pictures into the book; returns them and how many had to be linked. */
function placePictures(rendered: HTMLElement, request: ExportRequest): { pictures: Picture[]; linked: number } {
  const placed = new Map<string, Picture>();
  let linked = 0;
  for (const image of rendered.querySelectorAll('img')) {
    const url = image.getAttribute('src') ?? '';
    const picture = placed.get(url) ?? readPicture(request.pictures.get(url), placed.size + 1);
    if (picture) {
      placed.set(url, picture);
      image.setAttribute('src', picture.item.href);
    } else if (image.classList.contains('poster')) {
      image.remove();
    } else {
      linked += 1;
      linkPicture(image, url);
    }
  }
  const pictures = [...placed.values()];
  const lead = rendered.querySelector(':scope > figure img')?.getAttribute('src');
  for (const { item } of pictures) if (item.href === lead) item.properties = 'cover-image';
  return { pictures, linked };
}

function markHeadings(rendered: HTMLElement): TocEntry[] {
  return Array.from(rendered.querySelectorAll('.body h2'), (heading, index) => {
    heading.id ||= `part-${index + 1}`;
    return { href: `article.xhtml#${heading.id}`, text: heading.textContent };
  }).filter(({ text }) => text.trim() !== '');
}

/** What browsers forgive and book checkers do not: a time that is none, icons that would make the file one of SVG, windows a book has not. */
function tidy(rendered: HTMLElement): void {
  for (const icon of rendered.querySelectorAll('svg')) icon.remove();
  for (const time of rendered.querySelectorAll('time')) if (!/^\d{4}-\d\d-\d\d/.test(time.dateTime)) time.removeAttribute('datetime');
  for (const link of rendered.querySelectorAll('a')) {
    link.removeAttribute('target');
    link.removeAttribute('rel');
  }
}

/** Draws article.xhtml. */
export function writeArticle(page: Document, request: ExportRequest): { text: string; pictures: Picture[]; headings: TocEntry[] } {
  const { xml, body } = makeXhtml(page, request.article);
  const rendered = renderStatic(xml, request);
  const { pictures, linked } = placePictures(rendered, request);
  noteLinked(rendered, request, linked);
  tidy(rendered);
  const headings = markHeadings(rendered);
  body.append(rendered);
  return { text: writeXml(xml), pictures, headings };
}
