/**
 * Runs Mozilla's Readability, and is its only importer (tests/architecture.test.ts). Source:
 * github.com/mozilla/readability.
 */
import { Readability } from '@mozilla/readability';

/** On an element of the outline: the index of the piece of the copy that it stands for. */
const PIECE_INDEX = 'data-klartext';
/** Above this number of elements Readability would take seconds. The shape of the page then decides without it. */
const MAX_COPY_ELEMENTS = 1500;

/** The elements that Readability is to choose from. */
const PIECES = new Set(['p', 'h2', 'h3', 'h4', 'li', 'blockquote', 'td']);
/**
 * The elements whose names Readability evaluates: the pieces, containers, links, headings. All others would only cost
 * time.
 */
const EVALUATED = new Set([
  ...PIECES, 'a', 'article', 'aside', 'dd', 'dl', 'dt', 'footer', 'h1', 'h5', 'h6', 'header', 'main', 'ol', 'pre', 'section', 'table', 'tbody', 'th',
  'thead', 'tr', 'ul',
]);
const CONTAINERS = new Set(['div', 'details', 'fieldset', 'center']);
const WITHOUT_TEXT = new Set(['figure', 'picture', 'img', 'video', 'audio', 'iframe', 'input', 'source', 'track']);

/**
 * Appends a text to `into`, to its last text node where it ends with one: inline elements between two texts are left
 * out.
 */
function appendText(into: Element, text: string): void {
  const { lastChild } = into;
  if (lastChild?.nodeType === 3) (lastChild as Text).appendData(text);
  else into.append(text);
}

/** Appends the outline of `element` to `into`: its text, links and containers. Appends its pieces to `collected`. */
function buildOutline(element: Element, into: Element, collected: Element[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) appendText(into, (node as Text).data);
    if (node.nodeType !== 1 || WITHOUT_TEXT.has((node as Element).localName)) continue;
    const child = node as Element;
    const name = EVALUATED.has(child.localName) ? child.localName : 'div';
    if (name === 'div' && !CONTAINERS.has(child.localName)) { buildOutline(child, into, collected); continue; }
    const outline = into.ownerDocument.createElement(name);
    for (const hint of ['class', 'id']) if (child.hasAttribute(hint)) outline.setAttribute(hint, child.getAttribute(hint) ?? '');
    if (PIECES.has(name)) outline.setAttribute(PIECE_INDEX, String(collected.push(child) - 1));
    into.append(outline);
    buildOutline(child, outline, collected);
  }
}

/** Returns the pieces of `copy` that Readability takes for the article; none where it finds no article. */
export function findArticlePieces(copy: Element, headline: string): Set<Element> {
  const chosen = new Set<Element>();
  if (copy.getElementsByTagName('*').length > MAX_COPY_ELEMENTS) return chosen;
  // The copy's own document, whose body is empty: making another would take longer than building the outline.
  const page = copy.ownerDocument;
  page.title = headline;
  const collected: Element[] = [];
  const outline = page.createElement('div');
  buildOutline(copy, outline, collected);
  page.body.replaceChildren(outline);
  const found = new Readability<Node>(page, { serializer: (node) => node, disableJSONLD: true, keepClasses: true, charThreshold: 100 }).parse();
  for (const piece of (found?.content as Element | undefined)?.querySelectorAll(`[${PIECE_INDEX}]`) ?? []) {
    const original = collected[Number(piece.getAttribute(PIECE_INDEX))];
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
