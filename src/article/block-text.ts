/**
 * Returns the text of blocks, and where each run of spans starts in it. Key points refer to an article by these
 * offsets.
 */
import type { Block, ListBlock, Span } from './model.ts';

/** A run of spans that is rendered as one element, and its offset in the block's text in UTF-16 code units. */
export interface TextPiece { spans: Span[]; offset: number }

/** Returns the plain text of spans, exactly as it is rendered. */
export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

/** Returns the part of `spans` between two offsets of their text. Each part keeps its emphasis, language and link. */
export function sliceSpans(spans: readonly Span[], start: number, end: number): Span[] {
  let offset = 0;
  return spans.flatMap((span) => {
    const from = Math.max(start - offset, 0);
    const to = Math.min(end - offset, span.text.length);
    offset += span.text.length;
    if (from >= to) return [];
    const { note, ...attributes } = span;
    // The number of a footnote stands after the whole word, so only the part with the word's end keeps it.
    return [{ ...attributes, text: span.text.slice(from, to), ...(note !== undefined && to === span.text.length && { note }) }];
  });
}

function listRuns(list: ListBlock): Span[][] {
  return list.items.flatMap((item, index) => [
    item,
    ...(list.nested ?? []).filter((nested) => nested.item === index).flatMap((nested) => listRuns(nested.list)),
  ]);
}

/**
 * Returns the runs of spans in a block in reading order. Captions, tables and media have none: they hold no sentences.
 */
function blockRuns(block: Block): Span[][] {
  switch (block.kind) {
    case 'paragraph': case 'heading': case 'related': case 'question': return [block.spans];
    case 'quote': return block.source ? [block.spans, block.source] : [block.spans];
    case 'list': return listRuns(block);
    case 'footnotes': return block.notes.map((note) => note.spans);
    case 'post': return block.blocks.flatMap(blockRuns);
    case 'table': case 'figure': case 'gallery': case 'video': case 'audio': case 'embed': return [];
  }
}

/** Returns the block's runs with their offsets in `blockText(block)`. One line break stands between two runs. */
export function readTextPieces(block: Block): TextPiece[] {
  let offset = 0;
  return blockRuns(block).map((spans) => {
    const piece = { spans, offset };
    offset += spansText(spans).length + 1;
    return piece;
  });
}

/** Returns the text of a block: its runs joined by `\n`. */
export function blockText(block: Block): string {
  return blockRuns(block).map(spansText).join('\n');
}
