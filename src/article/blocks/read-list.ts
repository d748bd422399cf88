/** Lists with the lists inside them, and tables with their header cells. */
import type { ListBlock, Span, TableBlock, TableCell } from '../model.ts';
import { readSpans, collapseSpans } from './read-spans.ts';
import type { ExtractionContext } from '../extraction-context.ts';

const isList = (node: Node): node is Element => node.nodeType === 1 && ['ul', 'ol'].includes((node as Element).localName);

/** Lists right in an item or in a wrapper of one; deeper ones belong to those. */
function listsIn(item: Element): Element[] {
  return [...item.children].flatMap((child) => (isList(child) ? [child] : listsIn(child)));
}

/** The words of an item without those of its lists. */
function ownSpans(item: Element, lists: readonly Element[], context: ExtractionContext): Span[] {
  const spans = [...item.childNodes].flatMap((node) => {
    if (isList(node)) return [];
    if (node.nodeType === 1 && lists.some((list) => node.contains(list))) return ownSpans(node as Element, lists, context);
    return readSpans([node], context).length > 0 || /^\s+$/.test(node.textContent ?? '') ? readRaw(node, context) : [];
  });
  return collapseSpans(spans);
}

/** One node's spans with the spaces at its ends, for joining with its neighbours. */
function readRaw(node: Node, context: ExtractionContext): Span[] {
  const text = node.textContent ?? '';
  const spans = readSpans([node], context);
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [{ text: ' ' }];
  if (node.nodeType === 1 && /^(p|div|h[1-6]|section)$/.test((node as Element).localName)) return [{ text: '\f' }, ...spans, { text: '\f' }];
  return [...(/^\s/.test(text) ? [{ text: ' ' }] : []), ...spans, ...(/\s$/.test(text) ? [{ text: ' ' }] : [])];
}

/** A list; items without words are left out unless they hold a list. */
export function readList(list: Element, context: ExtractionContext): ListBlock {
  const items: Span[][] = [];
  const nested: NonNullable<ListBlock['nested']> = [];
  for (const item of list.children) {
    if (isList(item)) { nested.push({ item: Math.max(0, items.length - 1), list: readList(item, context) }); continue; }
    const lists = listsIn(item);
    const spans = ownSpans(item, lists, context);
    if (spans.length === 0 && lists.length === 0) continue;
    items.push(spans);
    nested.push(...lists.map((inner) => ({ item: items.length - 1, list: readList(inner, context) })));
  }
  const start = Number(list.getAttribute('start') ?? 1);
  return {
    kind: 'list', ordered: list.localName === 'ol', ...(Number.isInteger(start) && start !== 1 && { start }), items,
    ...(nested.length > 0 && { nested }),
  };
}

function readCell(cell: Element, context: ExtractionContext): TableCell {
  const columns = Number(cell.getAttribute('colspan') ?? 1);
  const rows = Number(cell.getAttribute('rowspan') ?? 1);
  return {
    spans: readSpans([cell], context), ...(cell.localName === 'th' && { header: true as const }),
    ...(columns > 1 && columns <= 1000 && { columns }), ...(rows > 1 && rows <= 1000 && { rows }),
  };
}

/** A table of cells. A table of a single column is laid out, not tabled: the caller opens it. */
export function readTable(table: Element, context: ExtractionContext): TableBlock | undefined {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)).map((cell) => readCell(cell, context)))
    .filter((row) => row.some((cell) => cell.spans.length > 0));
  if (!rows.some((row) => row.length > 1)) return undefined;
  const caption = readSpans(table.querySelectorAll('caption'), context);
  return { kind: 'table', ...(caption.length > 0 && { caption }), rows };
}
