/** Reads lists with the lists inside them, and tables with their header cells. */
import type { Resumable } from '../resumable.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import type { ListBlock, Span, TableBlock, TableCell } from '../model.ts';
import { collapseSpans, readSpans } from './read-spans.ts';

/** The greatest `colspan` that HTML allows; used for `rowspan` as well. */
const MAX_CELL_SPAN = 1000;

const isList = (node: Node): node is Element => node.nodeType === 1 && ['ul', 'ol'].includes((node as Element).localName);

/** Returns the lists right in an item or in a wrapper of one. Deeper lists belong to these. */
function listsIn(item: Element): Element[] {
  return [...item.children].flatMap((child) => (isList(child) ? [child] : listsIn(child)));
}

/** Returns the spans of an item without those of its lists. */
function ownSpans(item: Element, lists: readonly Element[], context: ExtractionContext): Span[] {
  const spans = [...item.childNodes].flatMap((node) => {
    if (isList(node)) return [];
    if (node.nodeType === 1 && lists.some((list) => node.contains(list))) return ownSpans(node as Element, lists, context);
    return readSpans([node], context).length > 0 || /^\s+$/.test(node.textContent ?? '') ? readUntrimmed(node, context) : [];
  });
  return collapseSpans(spans);
}

/** Returns the spans of one node with the white space at its ends, so that they can be joined with those beside it. */
function readUntrimmed(node: Node, context: ExtractionContext): Span[] {
  const text = node.textContent ?? '';
  const spans = readSpans([node], context);
  if (spans.length === 0) return [{ text: ' ' }];
  // A form feed is the border of a line until white space is collapsed (`collapseSpans`).
  if (node.nodeType === 1 && /^(p|div|h[1-6]|section)$/.test((node as Element).localName)) return [{ text: '\f' }, ...spans, { text: '\f' }];
  return [...(/^\s/.test(text) ? [{ text: ' ' }] : []), ...spans, ...(/\s$/.test(text) ? [{ text: ' ' }] : [])];
}

/** Reads a list. Items without words are left out unless they hold a list. */
export function* readList(list: Element, context: ExtractionContext): Resumable<ListBlock> {
  const items: Span[][] = [];
  const nested: NonNullable<ListBlock['nested']> = [];
  for (const item of list.children) {
    yield;
    if (isList(item)) {
      nested.push({ item: Math.max(0, items.length - 1), list: yield* readList(item, context) });
      continue;
    }
    const lists = listsIn(item);
    const spans = ownSpans(item, lists, context);
    if (spans.length === 0 && lists.length === 0) continue;
    items.push(spans);
    for (const inner of lists) nested.push({ item: items.length - 1, list: yield* readList(inner, context) });
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
    ...(columns > 1 && columns <= MAX_CELL_SPAN && { columns }), ...(rows > 1 && rows <= MAX_CELL_SPAN && { rows }),
  };
}

/** Reads a table of data; `undefined` for a table of a single column, which only lays out its cells. */
export function* readTable(table: Element, context: ExtractionContext): Resumable<TableBlock | undefined> {
  const rows: TableCell[][] = [];
  for (const row of table.querySelectorAll('tr')) {
    yield;
    if (row.closest('table') !== table) continue;
    const cells = [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)).map((cell) => readCell(cell, context));
    if (cells.some((cell) => cell.spans.length > 0)) rows.push(cells);
  }
  if (!rows.some((row) => row.length > 1)) return undefined;
  const caption = readSpans(table.querySelectorAll('caption'), context);
  return { kind: 'table', ...(caption.length > 0 && { caption }), rows };
}
