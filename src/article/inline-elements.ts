/** Tells elements within a line of text from those between lines. */

/** Elements inside of which a line of text goes on. */
export const INLINE_ELEMENTS: ReadonlySet<string> = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd', 'label',
  'mark', 'math', 'nobr', 'output', 'q', 'rb', 'rp', 'rt', 'ruby', 's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u',
  'var', 'wbr',
]);
/** Elements that stand between lines of text, whatever is beside them. */
const BLOCK_ELEMENTS: ReadonlySet<string> = new Set([
  'address', 'article', 'aside', 'audio', 'blockquote', 'canvas', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'embed', 'fieldset',
  'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'iframe', 'img', 'input', 'legend', 'li',
  'main', 'menu', 'nav', 'object', 'ol', 'p', 'picture', 'pre', 'section', 'summary', 'svg', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
  'video',
]);

/** Returns whether a node is text, or an element that HTML lays out within a line. */
function isLinePart(node: Node | null): boolean {
  if (node?.nodeType === 3) return (node as Text).data.trim() !== '';
  return node?.nodeType === 1 && INLINE_ELEMENTS.has((node as Element).localName);
}

/** Returns the next node in a direction that is not white space. */
function neighbour(node: Node, direction: 'previousSibling' | 'nextSibling'): Node | null {
  let next = node[direction];
  while (next?.nodeType === 3 && (next as Text).data.trim() === '') next = next[direction];
  return next;
}

/**
 * Returns whether an element is laid out within a line. An element that no list names (a custom element, an obsolete one)
 * is, where it has text beside it. Counter-example: a row of custom elements that are paragraphs.
 */
function isInlineElement(element: Element): boolean {
  const name = element.localName;
  if (INLINE_ELEMENTS.has(name)) return true;
  return !BLOCK_ELEMENTS.has(name) && (isLinePart(neighbour(element, 'previousSibling')) || isLinePart(neighbour(element, 'nextSibling')));
}

/**
 * Returns whether anything below an element is more than running text. Runs on each element, so it uses no selector.
 */
export function holdsBlocks(element: Element): boolean {
  // A formula is read as one text.
  if (element.localName === 'math') return false;
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!isInlineElement(child) || holdsBlocks(child)) return true;
  }
  return false;
}

/** Returns whether a node is text, or an element of a line without blocks in it. */
export function isInline(node: Node): boolean {
  if (node.nodeType === 3) return true;
  return node.nodeType === 1 && isInlineElement(node as Element) && !holdsBlocks(node as Element);
}
