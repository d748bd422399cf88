/** Writes the files of an EPUB beside the article: container, package document and navigation (EPUB 3.3, W3C). */
import type { Article } from '../../article/model.ts';
import { localeTag } from '../locale-tag.ts';
import { publisherName } from '../publisher-name.ts';
import type { ExportRequest } from './export-request.ts';
import { makeXml, namespaces, writeXml, xmlElement } from './xml.ts';

/**
 * A file of the book, as an entry of the manifest. `href` is relative to the package file; `type` is its media type.
 */
export interface BookItem { id: string; href: string; type: string; properties?: string }

/** Writes META-INF/container.xml, which names the path of the package file. */
export function writeContainer(page: Document, packagePath: string): string {
  const xml = makeXml(page, namespaces.container, 'container');
  xml.documentElement.setAttribute('version', '1.0');
  xml.documentElement.append(xmlElement(xml, 'rootfiles', {}, [
    xmlElement(xml, 'rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' }),
  ]));
  return writeXml(xml);
}

/** Formats a date as EPUB requires for `dcterms:modified`: UTC, to the second, without fractions. */
function formatInstant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Returns the metadata elements of the package document; those without a value are left out. */
function createMetadata(xml: XMLDocument, article: Article, retrieved: Date): Element[] {
  const entry = (name: string, value: string | undefined, attributes = {}): Element[] => (value ? [xmlElement(xml, name, attributes, [value])] : []);
  return [
    ...entry('dc:identifier', article.url, { id: 'address' }),
    ...entry('dc:title', article.headline),
    ...entry('dc:language', localeTag(article.language)),
    ...article.authors.flatMap((author) => entry('dc:creator', author)),
    ...entry('dc:publisher', publisherName(article)),
    ...entry('dc:date', article.published),
    ...entry('dc:description', article.standfirst),
    ...entry('dc:source', article.url),
    ...entry('meta', formatInstant(retrieved), { property: 'dcterms:modified' }),
  ];
}

/** Writes package.opf: metadata, manifest, and the spine with the direction in which pages turn. */
export function writePackage(page: Document, { article, retrieved }: ExportRequest, items: readonly BookItem[]): string {
  const xml = makeXml(page, namespaces.opf, 'package');
  const root = xml.documentElement;
  root.setAttributeNS(namespaces.xmlns, 'xmlns:dc', namespaces.dc);
  for (const [name, value] of Object.entries({ version: '3.0', 'unique-identifier': 'address', dir: article.direction })) root.setAttribute(name, value);
  root.setAttributeNS(namespaces.xml, 'xml:lang', localeTag(article.language));
  root.append(
    xmlElement(xml, 'metadata', {}, createMetadata(xml, article, retrieved)),
    xmlElement(xml, 'manifest', {}, items.map(({ id, href, type, properties }) => xmlElement(xml, 'item', { id, href, 'media-type': type, properties }))),
    xmlElement(xml, 'spine', { 'page-progression-direction': article.direction }, [xmlElement(xml, 'itemref', { idref: 'article' })]),
  );
  return writeXml(xml);
}

/** An entry of the table of contents: a link to a heading, relative to nav.xhtml. */
export interface TocEntry { href: string; text: string }

/**
 * Creates an XHTML document with a head and an empty body, in the article's language and direction. `page` is any
 * document; the new one is created through it.
 */
export function makeXhtml(page: Document, article: Article): { xml: XMLDocument; body: Element } {
  const xml = makeXml(page, namespaces.xhtml, 'html');
  const root = xml.documentElement;
  const language = localeTag(article.language);
  root.setAttribute('lang', language);
  root.setAttributeNS(namespaces.xml, 'xml:lang', language);
  root.setAttribute('dir', article.direction);
  const body = xmlElement(xml, 'body');
  root.append(xmlElement(xml, 'head', {}, [
    xmlElement(xml, 'title', {}, [article.headline]),
    xmlElement(xml, 'link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
  ]), body);
  return { xml, body };
}

/** Writes nav.xhtml, the table of contents: the headline, and below it the headings. */
export function writeContents(page: Document, { article, labels }: ExportRequest, headings: readonly TocEntry[]): string {
  const { xml, body } = makeXhtml(page, article);
  const item = ({ href, text }: TocEntry, inner: readonly Node[] = []): Element => xmlElement(xml, 'li', {}, [xmlElement(xml, 'a', { href }, [text]), ...inner]);
  const sublist = headings.length === 0 ? [] : [xmlElement(xml, 'ol', {}, headings.map((heading) => item(heading)))];
  const nav = xmlElement(xml, 'nav', {}, [
    xmlElement(xml, 'h1', { lang: labels.language, dir: labels.direction }, [labels.text('contents')]),
    xmlElement(xml, 'ol', {}, [item({ href: 'article.xhtml', text: article.headline }, sublist)]),
  ]);
  // Declared explicitly: serialisers choose other prefixes, and some e-book readers look for the prefix "epub".
  xml.documentElement.setAttributeNS(namespaces.xmlns, 'xmlns:epub', namespaces.ops);
  nav.setAttributeNS(namespaces.ops, 'epub:type', 'toc');
  body.append(nav);
  return writeXml(xml);
}
