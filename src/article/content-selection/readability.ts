/** The only importer of Readability: it says which paragraphs of a copy are the article, or on an unknown site where the article is. */
import { Readability } from '@mozilla/readability';

const MARK = 'data-klartext';
/** Above this it would take seconds; the shape of the page decides alone. */
const MAX_ELEMENTS = 1500;

/** The pieces of text it is asked about. */
const pieces = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote', 'td']);
/** What it weighs besides: containers, links, headings. Anything else would only take its time. */
const weighed = new Set([
  ...pieces, 'a', 'article', 'aside', 'dd', 'dl', 'dt', 'footer', 'h1', 'h5', 'h6', 'header', 'main', 'ol', 'pre', 'section', 'table', 'tbody', 'th',
  'thead', 'tr', 'ul',
]);
const containers = new Set(['div', 'details', 'fieldset', 'center']);
const wordless = new Set(['figure', 'picture', 'img', 'video', 'audio', 'iframe', 'input', 'source', 'track']);

/** Runs of text that lost the elements between them become one. */
function addText(into: Element, text: string): void {
  const { lastChild } = into;
  if (lastChild?.nodeType === 3) (lastChild as Text).appendData(text);
  else into.append(text);
}

/** Writes the outline of `element` below `into`: words, links and containers; `texts` collects its pieces by number. */
function buildOutline(element: Element, into: Element, texts: Element[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) addText(into, (node as Text).data);
    if (node.nodeType !== 1 || wordless.has((node as Element).localName)) continue;
    const child = node as Element;
    const name = weighed.has(child.localName) ? child.localName : 'div';
    if (name === 'div' && !containers.has(child.localName)) { buildOutline(child, into, texts); continue; }
    const outline = into.ownerDocument.createElement(name);
    for (const hint of ['class', 'id']) if (child.hasAttribute(hint)) outline.setAttribute(hint, child.getAttribute(hint) ?? '');
    if (pieces.has(name)) outline.setAttribute(MARK, String(texts.push(child) - 1));
    into.append(outline);
    buildOutline(child, outline, texts);
  }
}

/** The pieces of text in `copy` that Readability takes for the article; none where it finds no article. */
export function readabilityRoot(copy: Element, headline: string): Set<Element> {
  const chosen = new Set<Element>();
  if (copy.getElementsByTagName('*').length > MAX_ELEMENTS) return chosen;
  // The copy's own document, in which nothing else stands: to make another takes longer than to write the outline.
  const page = copy.ownerDocument;
  page.title = headline;
  const texts: Element[] = [];
  const outline = page.createElement('div');
  buildOutline(copy, outline, texts);
  page.body.replaceChildren(outline);
  const found = new Readability<Node>(page, { serializer: (node) => node, disableJSONLD: true, keepClasses: true, charThreshold: 100 }).parse();
  for (const text of (found?.content as Element | undefined)?.querySelectorAll(`[${MARK}]`) ?? []) {
    const original = texts[Number(text.getAttribute(MARK))];
    if (original) chosen.add(original);
  }
  return chosen;
}

/** Above this number of elements Readability would take many seconds. No page of prose has as many. */
const MAX_PAGE_ELEMENTS = 20_000;

/**
 * Returns the element that Readability takes for the article of a copied page; `undefined` where it finds none.
 * `copy` becomes the body of its document and is changed by Readability.
 */
export function findBodyByReadability(copy: Element, headline: string): Element | undefined {
  if (copy.getElementsByTagName('*').length > MAX_PAGE_ELEMENTS) return undefined;
  const page = copy.ownerDocument;
  page.title = headline;
  page.body.replaceChildren(copy);
  try {
    const found = new Readability<Node>(page, { serializer: (node) => node, disableJSONLD: true, keepClasses: true }).parse();
    return found?.content as Element | undefined;
  } catch {
    // Any page of the web can come here. One on which Readability fails has no article for it.
    return undefined;
  }
}
