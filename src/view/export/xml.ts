/** Creates XML documents as nodes and serialises them, so that text is never concatenated with markup. */
import type { Attributes } from '../element.ts';

/** The XML namespaces of EPUB files. */
export const namespaces = {
  xhtml: 'http://www.w3.org/1999/xhtml',
  opf: 'http://www.idpf.org/2007/opf',
  dc: 'http://purl.org/dc/elements/1.1/',
  ops: 'http://www.idpf.org/2007/ops',
  container: 'urn:oasis:names:tc:opendocument:xmlns:container',
  xml: 'http://www.w3.org/XML/1998/namespace',
  xmlns: 'http://www.w3.org/2000/xmlns/',
} as const;

/**
 * Creates a document with the root element `root`. `page` is any document; the new one is created through it. In a
 * document of the XHTML namespace, `createElement` creates XHTML elements.
 */
export function makeXml(page: Document, namespace: string, root: string): XMLDocument {
  return page.implementation.createDocument(namespace, root);
}

/** Creates an element in the namespace of its document, or in that of Dublin Core where its name begins with `dc:`. */
export function xmlElement(xml: XMLDocument, name: string, attributes: Attributes = {}, children: readonly (Node | string)[] = []): Element {
  const node = xml.createElementNS(name.startsWith('dc:') ? namespaces.dc : xml.documentElement.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined && value !== false) node.setAttribute(key, String(value));
  node.append(...children);
  return node;
}

/** Serialises a document. In XML documents `outerHTML` returns XML. */
export function writeXml(xml: XMLDocument): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml.documentElement.outerHTML}\n`;
}
