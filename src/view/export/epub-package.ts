/** The files of an EPUB that are not the article: where it begins, what belongs to it, and its contents. EPUB 3.3, W3C. */
import type { Article } from '../../article/model.ts';
import { localeTag } from '../locale-tag.ts';
import { publisherName } from '../publisher-name.ts';
import type { ExportRequest } from './export-request.ts';
import { makeXml, namespaces, writeXml, xmlElement } from './xml.ts';

/** One file of the book, by its name beside the package file. */
export interface BookItem { id: string; href: string; type: string; properties?: string }

/** META-INF/container.xml: where the package file stands. */
export function writeContainer(page: Document, packagePath: string): string {
  const xml = makeXml(page, namespaces.container, 'container');
  xml.documentElement.setAttribute('version', '1.0');
  xml.documentElement.append(xmlElement(xml, 'rootfiles', {}, [
    xmlElement(xml, 'rootfile', { 'full-path': packagePath, 'media-type': 'application/oebps-package+xml' }),
  ]));
  return writeXml(xml);
}

/** EPUB wants UTC to the second, without fractions. */
function formatInstant(date: Date): string {
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
}

function describe(xml: XMLDocument, article: Article, retrieved: Date): Element[] {
  const one = (name: string, value: string | undefined, attributes = {}): Element[] => (value ? [xmlElement(xml, name, attributes, [value])] : []);
  return [
    ...one('dc:identifier', article.url, { id: 'address' }),
    ...one('dc:title', article.headline),
    ...one('dc:language', localeTag(article.language)),
    ...article.authors.flatMap((author) => one('dc:creator', author)),
    ...one('dc:publisher', publisherName(article)),
    ...one('dc:date', article.published),
    ...one('dc:description', article.standfirst),
    ...one('dc:source', article.url),
    ...one('meta', formatInstant(retrieved), { property: 'dcterms:modified' }),
  ];
}

/** package.opf: what the book is, which files it has, in which direction its pages turn. */
export function writePackage(page: Document, { article, retrieved }: ExportRequest, items: readonly BookItem[]): string {
  const xml = makeXml(page, namespaces.opf, 'package');
  const root = xml.documentElement;
  root.setAttributeNS(namespaces.xmlns, 'xmlns:dc', namespaces.dc);
  for (const [name, value] of Object.entries({ version: '3.0', 'unique-identifier': 'address', dir: article.direction })) root.setAttribute(name, value);
  root.setAttributeNS(namespaces.xml, 'xml:lang', localeTag(article.language));
  root.append(
    xmlElement(xml, 'metadata', {}, describe(xml, article, retrieved)),
    xmlElement(xml, 'manifest', {}, items.map(({ id, href, type, properties }) => xmlElement(xml, 'item', { id, href, 'media-type': type, properties }))),
    xmlElement(xml, 'spine', { 'page-progression-direction': article.direction }, [xmlElement(xml, 'itemref', { idref: 'article' })]),
  );
  return writeXml(xml);
}

/** A heading that the contents lead to. */
export interface TocEntry { href: string; text: string }

/** An XHTML document with its head, in the article's language and direction. */
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

/** nav.xhtml: the headline, and below it the headings. */
export function writeContents(page: Document, { article, labels }: ExportRequest, headings: readonly TocEntry[]): string {
  const { xml, body } = makeXhtml(page, article);
  const item = ({ href, text }: TocEntry, inner: readonly Node[] = []): Element => xmlElement(xml, 'li', {}, [xmlElement(xml, 'a', { href }, [text]), ...inner]);
  const below = headings.length === 0 ? [] : [xmlElement(xml, 'ol', {}, headings.map((heading) => item(heading)))];
  const nav = xmlElement(xml, 'nav', {}, [
    xmlElement(xml, 'h1', { lang: labels.language, dir: labels.direction }, [labels.text('contents')]),
    xmlElement(xml, 'ol', {}, [item({ href: 'article.xhtml', text: article.headline }, below)]),
  ]);
  // Declared by hand: serialisers choose prefixes of their own, and there are readers that look for this one.
  xml.documentElement.setAttributeNS(namespaces.xmlns, 'xmlns:epub', namespaces.ops);
  nav.setAttributeNS(namespaces.ops, 'epub:type', 'toc');
  body.append(nav);
  return writeXml(xml);
}
