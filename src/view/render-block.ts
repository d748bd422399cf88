/** Each kind of block has one way to be drawn; the compiler checks that none is forgotten. */
import type { Block, ListBlock, PostBlock, QuoteBlock, Span, TableBlock, TableCell } from '../article/model.ts';
import { postKey } from '../article/post-key.ts';
import { drawFigure, drawGallery } from './render-figure.ts';
import { drawEmbed, drawMedia } from './render-media.ts';
import { drawNoteNumber, drawNotes } from './render-footnotes.ts';
import { drawSpans } from './render-spans.ts';
import type { Drawing } from './render-context.ts';
import { element } from './element.ts';

/** A run of text with its marked sentences and its footnotes' numbers. */
function drawRun(drawing: Drawing, spans: Span[]): Node[] {
  return drawSpans(drawing.page, spans, drawing.marks.get(spans), (note) => drawNoteNumber(drawing, note));
}

function drawText(drawing: Drawing, tag: 'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'li' | 'cite' | 'caption', spans: Span[]): HTMLElement {
  return element(drawing.page, tag, {}, drawRun(drawing, spans));
}

function drawList(drawing: Drawing, list: ListBlock): HTMLElement {
  const items = list.items.map((spans, index) => {
    const item = drawText(drawing, 'li', spans);
    for (const nested of list.nested ?? []) if (nested.item === index) item.append(drawList(drawing, nested.list));
    return item;
  });
  return list.ordered ? element(drawing.page, 'ol', { start: list.start }, items) : element(drawing.page, 'ul', {}, items);
}

function drawQuote(drawing: Drawing, quote: QuoteBlock): HTMLElement {
  const { page } = drawing;
  return element(page, 'blockquote', {}, [
    drawText(drawing, 'p', quote.spans),
    quote.source && element(page, 'footer', {}, [drawText(drawing, 'cite', quote.source)]),
  ]);
}

function drawCell(drawing: Drawing, cell: TableCell, isFirst: boolean): HTMLElement {
  const { page } = drawing;
  const attributes = { colspan: cell.columns, rowspan: cell.rows };
  return cell.header ? element(page, 'th', { ...attributes, scope: isFirst ? 'row' : 'col' }, drawRun(drawing, cell.spans))
    : element(page, 'td', attributes, drawRun(drawing, cell.spans));
}

/** A table scrolls inside itself, and can be reached by keyboard to be scrolled. */
function drawTable(drawing: Drawing, table: TableBlock): HTMLElement {
  const { page, labels } = drawing;
  const rows = table.rows.map((row, rowIndex) =>
    element(page, 'tr', {}, row.map((cell, index) => drawCell(drawing, cell, index === 0 && rowIndex > 0))));
  return element(page, 'div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': labels.text('table') }, [
    element(page, 'table', {}, [table.caption && drawText(drawing, 'caption', table.caption), element(page, 'tbody', {}, rows)]),
  ]);
}

function drawPost(drawing: Drawing, post: PostBlock): HTMLElement {
  const { page, labels } = drawing;
  return element(page, 'section', { class: 'post', 'data-post': postKey(post) }, [
    post.time !== undefined && element(page, 'time', { class: 'post-time', datetime: post.time, lang: labels.language, dir: labels.direction }, [labels.date(post.time)]),
    post.headline !== undefined && element(page, 'h2', {}, [post.headline]),
    post.authors.length > 0 && element(page, 'p', { class: 'byline' }, [post.authors.join(', ')]),
    ...post.blocks.map((block) => drawBlock(drawing, block)),
  ]);
}

/** Draws one block. */
export function drawBlock(drawing: Drawing, block: Block): HTMLElement {
  switch (block.kind) {
    case 'paragraph': return drawText(drawing, 'p', block.spans);
    case 'heading': return drawText(drawing, `h${block.level}`, block.spans);
    case 'question': return element(drawing.page, 'p', { class: 'question' }, [element(drawing.page, 'strong', {}, drawRun(drawing, block.spans))]);
    case 'related': return element(drawing.page, 'aside', { class: 'related' }, drawSpans(drawing.page, block.spans));
    case 'list': return drawList(drawing, block);
    case 'quote': return drawQuote(drawing, block);
    case 'table': return drawTable(drawing, block);
    case 'figure': return drawFigure(drawing, block);
    case 'gallery': return drawGallery(drawing, block);
    case 'video': case 'audio': return drawMedia(drawing, block);
    case 'embed': return drawEmbed(drawing, block);
    case 'footnotes': return drawNotes(drawing, block);
    case 'post': return drawPost(drawing, block);
  }
}
