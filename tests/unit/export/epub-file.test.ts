import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findPictures } from '../../../src/view/export/render-static.ts';
import { makeEpubFile } from '../../../src/view/export/epub-file.ts';
import type { ExportRequest } from '../../../src/view/export/export-request.ts';
import { arabic, article, lead, makeExportRequest, page, png, second } from './sample-article.ts';

const { DOMParser } = new JSDOM('').window;
const textFiles = ['META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/article.xhtml'] as const;

function open(bytes: Uint8Array): { names: string[]; xml: (name: string) => Document } {
  const files = unzipSync(bytes);
  return {
    names: Object.keys(files),
    xml: (name) => {
      const parsed = new DOMParser().parseFromString(strFromU8(files[name] ?? new Uint8Array()), 'application/xml');
      expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
      return parsed;
    },
  };
}

/** Returns the links of the book's files into the book: names of its files, each with the fragment. */
function listReferences(book: ReturnType<typeof open>): { file: string; id: string }[] {
  return textFiles.slice(1).flatMap((name) => [...book.xml(name).querySelectorAll('[href], [src]')]
    .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
    .filter((href) => !/^https?:/.test(href))
    .map((href) => new URL(href, `book:///${name}`))
    .map((url) => ({ file: url.pathname.slice(1), id: url.hash.slice(1) })));
}

const allPictures: ExportRequest['pictures'] = new Map(findPictures(page, makeExportRequest()).map((url) => [url, png]));

describe('the EPUB file', () => {
  const bytes = makeEpubFile(page, makeExportRequest({ pictures: allPictures }));
  const book = open(bytes);

  test('begins with the file mimetype, not compressed and without extra fields', () => {
    expect(strFromU8(bytes.slice(0, 4), true)).toBe('PK\u0003\u0004');
    expect(bytes[8]).toBe(0);
    expect([bytes[28], bytes[29]]).toEqual([0, 0]);
    expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  });

  test('the manifest names every file, and every link has its target', () => {
    const named = [...book.xml('EPUB/package.opf').querySelectorAll('item')].map((item) => `EPUB/${item.getAttribute('href')}`);
    expect(named.toSorted()).toEqual(book.names.filter((name) => name !== 'mimetype' && name !== 'META-INF/container.xml' && name !== 'EPUB/package.opf').toSorted());
    const references = listReferences(book);
    expect(references.length).toBeGreaterThan(8);
    for (const { file, id } of references) {
      expect(book.names).toContain(file);
      if (id !== '') expect(book.xml(file).getElementById(id)).not.toBeNull();
    }
    expect(book.xml('META-INF/container.xml').querySelector('rootfile')?.getAttribute('full-path')).toBe('EPUB/package.opf');
  });

  test('the package document has the metadata', () => {
    const opf = book.xml('EPUB/package.opf');
    const texts = (name: string): string[] => Array.from(opf.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name), (node) => node.textContent);
    expect(texts('title')).toEqual([article.headline]);
    expect(texts('creator')).toEqual(article.authors);
    expect(texts('language')).toEqual(['en']);
    expect(texts('source')).toEqual([article.url]);
    expect(opf.querySelector('meta[property="dcterms:modified"]')?.textContent).toBe('2026-09-01T10:20:30Z');
    expect(opf.querySelector('item[properties="cover-image"]')?.getAttribute('href')).toBe('pictures/1.png');
  });

  test('the table of contents has the headline and each heading', () => {
    expect(Array.from(book.xml('EPUB/nav.xhtml').querySelectorAll('nav ol a'), (link) => link.textContent))
      .toEqual([article.headline, 'Honey & smoke', 'A year with bees', 'Explained words', 'Swarm on the clock']);
  });

  test('the article is complete, with credits and source, and the book contains each picture once', () => {
    const text = book.xml('EPUB/article.xhtml').documentElement.textContent;
    for (const words of ['They sting <rarely>.', 'It left at noon.', 'M. Imker/Bildhaus', 'Edited by: A. Wabe', 'Source: Deutsche Welle']) expect(text).toContain(words);
    expect(book.names.filter((name) => name.startsWith('EPUB/pictures/'))).toEqual(['EPUB/pictures/1.png', 'EPUB/pictures/2.png', 'EPUB/pictures/3.png']);
    expect(unzipSync(bytes)['EPUB/pictures/1.png']).toEqual(new Uint8Array(Buffer.from(png.split(',')[1] ?? '', 'base64')));
  });

  test('footnotes are linked by noteref and backlink', () => {
    const text = book.xml('EPUB/article.xhtml');
    expect(text.querySelector('a[role="doc-noteref"]')?.getAttribute('href')).toBe('#note-1');
    expect(text.querySelector('#note-1 a[role="doc-backlink"]')?.getAttribute('href')).toBe('#word-1');
  });

  test('a picture that could not be fetched or has no core media type is linked, with its description', () => {
    const file = open(makeEpubFile(page, makeExportRequest({ pictures: new Map([[lead, 'data:image/avif;base64,AAAA']]) }))).xml('EPUB/article.xhtml');
    expect(file.querySelectorAll('img')).toHaveLength(0);
    expect(file.querySelector(`figure a[href="${lead}"]`)?.textContent).toBe('Hives in a row');
    expect(file.querySelectorAll(`a[href="${second}"]`)).toHaveLength(2);
    expect(file.querySelector('.source')?.textContent).toContain('3 pictures could not be put into this file');
  });

  test('the pages of an Arabic book turn from right to left', () => {
    const opf = open(makeEpubFile(page, makeExportRequest({ article: arabic, keyPoints: [] }))).xml('EPUB/package.opf');
    expect(opf.documentElement.getAttribute('dir')).toBe('rtl');
    expect(opf.documentElement.getAttribute('xml:lang')).toBe('ar');
    expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl');
  });

  test('characters that XML forbids are replaced, and marks keep their offsets', () => {
    const text = 'A bee\u0001 with \ud800 half a character.';
    const forbidden = makeExportRequest({ article: { ...article, headline: 'Bell\u0007', blocks: [{ kind: 'paragraph', spans: [{ text: `${text} And more.` }] }] }, keyPoints: [{ text, block: 0, start: 0, end: text.length, origin: 'extract' }] });
    expect(open(makeEpubFile(page, forbidden)).xml('EPUB/article.xhtml').querySelector('#point-0')?.textContent).toBe('A bee\ufffd with \ufffd half a character.');
  });

  test.each([
    ['every kind of block', makeExportRequest({ pictures: allPictures })],
    ['no picture fetched', makeExportRequest()],
    ['Arabic', makeExportRequest({ article: arabic, keyPoints: [], pictures: allPictures })],
    ['nothing but a headline', makeExportRequest({ article: { ...arabic, language: 'zh-Hant', direction: 'ltr', headline: '蜜蜂', blocks: [] }, keyPoints: [] })],
  ])('EPUBCheck finds no fault: %s', async (_name, request) => {
    const { messages } = await EpubCheck.validate(makeEpubFile(page, request));
    expect(messages.filter(({ severity }) => severity !== 'usage' && severity !== 'info')).toEqual([]);
  });

  test('EPUBCheck finds faults in a broken file', async () => {
    const { fatalCount, errorCount } = await EpubCheck.validate(makeEpubFile(page, makeExportRequest({ article: { ...article, language: '' , url: '' } })).slice(0, 500));
    expect(fatalCount + errorCount).toBeGreaterThan(0);
  });
});
