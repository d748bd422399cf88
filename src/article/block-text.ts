/** The text of a block and where each of its pieces begins in it: the coordinates key points point with. */
import type { Block, ListBlock, Span } from './model.ts';

/** One run of spans that is drawn as one element, and its offset (UTF-16 units) in the block's text. */
export interface TextPiece { spans: Span[]; offset: number }

/** The plain text of spans, exactly as drawn. */
export function spansText(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('');
}

function listRuns(list: ListBlock): Span[][] {
  return list.items.flatMap((item, index) => [
    item,
    ...(list.nested ?? []).filter((nested) => nested.item === index).flatMap((nested) => listRuns(nested.list)),
  ]);
}

/** The runs of spans in a block in reading order; captions, tables and media have none: they hold no sentences. */
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

/** The block's runs with their offsets in `blockText(block)`; runs are divided by one line break. */
export function readTextPieces(block: Block): TextPiece[] {
  let offset = 0;
  return blockRuns(block).map((spans) => {
    const piece = { spans, offset };
    offset += spansText(spans).length + 1;
    return piece;
  });
}

/** The text of a block: its runs divided by `\n`. For a paragraph simply its spans joined. */
export function blockText(block: Block): string {
  return blockRuns(block).map(spansText).join('\n');
}
