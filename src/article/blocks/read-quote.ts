/** Reads quotations: their lines, whatever elements these stand in, and their source. */
import type { ExtractionContext } from '../extraction-context.ts';
import { holdsBlocks, isInline } from '../inline-elements.ts';
import type { Block, QuoteBlock } from '../model.ts';
import { readSpans } from './read-spans.ts';

/**
 * Returns whether a part of a quotation names its source: by its element, or as a last line that starts with a dash.
 */
function isSource(part: Element, index: number, parts: readonly Element[]): boolean {
  return part.matches('footer, cite') || (index > 0 && index === parts.length - 1 && /^\s*[—–―-]\s/.test(part.textContent ?? ''));
}

function quoteBlock(spans: QuoteBlock['spans'], source: QuoteBlock['spans']): QuoteBlock {
  return { kind: 'quote', spans, ...(source.length > 0 && { source }) };
}

/** Lists the elements of a quotation that are a line each: paragraphs, lines in elements of any name, its source. */
function listQuotationParts(element: Element): Element[] {
  return [...element.children].flatMap((child) => {
    if (child.matches('p, footer, cite')) return [child];
    if (isInline(child)) return [];
    return holdsBlocks(child) ? listQuotationParts(child) : [child];
  });
}

/** Reads a quotation without blocks other than lines; empty where it has no words. */
export function readQuote(element: Element, context: ExtractionContext): Block[] {
  const parts = listQuotationParts(element);
  const texts = parts.filter((part, index) => !isSource(part, index, parts)).map((part) => readSpans([part], context)).filter((spans) => spans.length > 0);
  const outside = readSpans([...element.childNodes].filter((node) => isInline(node) && !parts.includes(node as Element)), context);
  const source = parts.filter(isSource).flatMap((part) => readSpans([part], context));
  if (texts.length === 0) return outside.length > 0 ? [quoteBlock(outside, source)] : [];
  const spans = texts.flatMap((text, index) => (index > 0 ? [{ text: '\n\n' }, ...text] : text));
  return [quoteBlock(spans, [...source, ...outside])];
}
