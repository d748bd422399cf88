/** Renders the blocks of an article. The compiler checks that `renderBlock` handles every kind of block. */
import type { Block, ListBlock, PostBlock, QuoteBlock, Span, TableBlock, TableCell } from '../article/model.ts';
import { postKey } from '../article/post-key.ts';
import { renderFigure, renderGallery } from './render-figure.ts';
import { renderEmbed, renderMedia } from './render-media.ts';
import { renderFootnoteNumber, renderFootnotes } from './render-footnotes.ts';
import { renderSpans } from './render-spans.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './element.ts';

/** Renders a run of spans with the marks of key sentences and the numbers of footnotes. */
function renderRun(context: RenderContext, spans: Span[]): Node[] {
  return renderSpans(context.page, spans, context.keySentences.get(spans), (note) => renderFootnoteNumber(context, note));
}

function renderText(context: RenderContext, tag: 'p' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'li' | 'cite' | 'caption', spans: Span[]): HTMLElement {
  return element(context.page, tag, {}, renderRun(context, spans));
}

function renderList(context: RenderContext, list: ListBlock): HTMLElement {
  const items = list.items.map((spans, index) => {
    const item = renderText(context, 'li', spans);
    for (const nested of list.nested ?? []) if (nested.item === index) item.append(renderList(context, nested.list));
    return item;
  });
  return list.ordered ? element(context.page, 'ol', { start: list.start }, items) : element(context.page, 'ul', {}, items);
}

function renderQuote(context: RenderContext, quote: QuoteBlock): HTMLElement {
  const { page } = context;
  return element(page, 'blockquote', {}, [
    renderText(context, 'p', quote.spans),
    quote.source && element(page, 'footer', {}, [renderText(context, 'cite', quote.source)]),
  ]);
}

function renderCell(context: RenderContext, cell: TableCell, isFirst: boolean): HTMLElement {
  const { page } = context;
  const attributes = { colspan: cell.columns, rowspan: cell.rows };
  return cell.header ? element(page, 'th', { ...attributes, scope: isFirst ? 'row' : 'col' }, renderRun(context, cell.spans))
    : element(page, 'td', attributes, renderRun(context, cell.spans));
}

/** Renders a table in a box that scrolls sideways and that the keyboard can focus, so that it can be scrolled. */
function renderTable(context: RenderContext, table: TableBlock): HTMLElement {
  const { page, labels } = context;
  const rows = table.rows.map((row, rowIndex) =>
    element(page, 'tr', {}, row.map((cell, index) => renderCell(context, cell, index === 0 && rowIndex > 0))));
  return element(page, 'div', { class: 'table', role: 'region', tabindex: 0, 'aria-label': labels.text('table') }, [
    element(page, 'table', {}, [table.caption && renderText(context, 'caption', table.caption), element(page, 'tbody', {}, rows)]),
  ]);
}

function renderPost(context: RenderContext, post: PostBlock): HTMLElement {
  const { page, labels } = context;
  return element(page, 'section', { class: 'post', 'data-post': postKey(post) }, [
    post.time !== undefined && element(page, 'time', { class: 'post-time', datetime: post.time, lang: labels.language, dir: labels.direction }, [labels.date(post.time)]),
    post.headline !== undefined && element(page, 'h2', {}, [post.headline]),
    post.authors.length > 0 && element(page, 'p', { class: 'byline' }, [post.authors.join(', ')]),
    ...post.blocks.map((block) => renderBlock(context, block)),
  ]);
}

/** Renders one block. */
export function renderBlock(context: RenderContext, block: Block): HTMLElement {
  switch (block.kind) {
    case 'paragraph': return renderText(context, 'p', block.spans);
    case 'heading': return renderText(context, `h${block.level}`, block.spans);
    case 'question': return element(context.page, 'p', { class: 'question' }, [element(context.page, 'strong', {}, renderRun(context, block.spans))]);
    case 'related': return element(context.page, 'aside', { class: 'related' }, renderSpans(context.page, block.spans));
    case 'list': return renderList(context, block);
    case 'quote': return renderQuote(context, block);
    case 'table': return renderTable(context, block);
    case 'figure': return renderFigure(context, block);
    case 'gallery': return renderGallery(context, block);
    case 'video': case 'audio': return renderMedia(context, block);
    case 'embed': return renderEmbed(context, block);
    case 'footnotes': return renderFootnotes(context, block);
    case 'post': return renderPost(context, block);
  }
}
