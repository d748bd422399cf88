/** Returns the text of elements that become plain text: headlines, standfirsts, captions, titles of media. */
import { collapseWhitespace } from './clean-text.ts';
import { INLINE_ELEMENTS } from './inline-elements.ts';
import { plainSubscript, plainSuperscript } from './plain-text.ts';

/** Elements without text of the article, and struck-out words. */
const WITHOUT_TEXT = new Set(['script', 'style', 'svg', 'template', 's', 'del', 'strike']);
function collect(node: Node): string {
  if (node.nodeType === 3) return (node as Text).data;
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return ' ';
  if (WITHOUT_TEXT.has(element.localName)) return '';
  const text = Array.from(element.childNodes, collect).join('');
  if (element.localName === 'sup') return plainSuperscript(text);
  if (element.localName === 'sub') return plainSubscript(text);
  // A custom element has a hyphen in its name, and is laid out as a span where no style says otherwise.
  return INLINE_ELEMENTS.has(element.localName) || element.localName.includes('-') ? text : ` ${text} `;
}

/**
 * Returns the text of an element as one line, with a space where a line breaks or a block ends: words on both sides of
 * `<br>` are not glued. Empty for `null`.
 */
export function elementText(element: Element | null | undefined): string {
  return element ? collapseWhitespace(Array.from(element.childNodes, collect).join('')) : '';
}
