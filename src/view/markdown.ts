/**
 * Writes an article as Markdown. The text holds no words of the interface: signs stand for kinds of blocks (▶ video,
 * ♪ audio, ↗ embed, → related, © credit).
 */
import type { Article, Block, Figure, ListBlock, MediaBlock, Span, TableBlock, TableCell } from '../article/model.ts';
import type { KeyPoint } from '../key-points/key-point.ts';
import { formatDuration } from './format-duration.ts';

/**
 * Escapes the characters that have a meaning inside a line of Markdown (CommonMark, https://spec.commonmark.org). An
 * ampersand is escaped only where it would begin a character reference (`&amp;`).
 */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>]|!(?=\[)|&(?=#?\w+;)/g, '\\$&')
    // Renderers that link bare URLs would take the backslash before an escaped character for a part of the URL: the
    // colon after the scheme, or the dot after "www", is escaped too, so that the URL is not linked.
    .replace(/(?<=https?|ftp):(?=\/\/\S*\\)|(?<=www)\.(?=\S*\\)/gi, '\\$&');
}

/**
 * Percent-encodes what would end a link's destination. Counter-example: a URL with ")[x](javascript:…" in its path
 * would become two links.
 */
function escapeUrl(url: string): string {
  return url.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[()[\]<>\\`\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29');
}

/**
 * Escapes what would begin a list (number, plus, hyphen), a heading (hash) or a code block (tilde) at the start of a
 * line.
 */
function escapeLineStarts(text: string): string {
  return text.replace(/^(\s*)([#+~-]|\d+(?=[.)]\s))/gm, (_, space: string, marker: string) => (/\d/.test(marker) ? `${space}${marker}\\` : `${space}\\${marker}`));
}

/**
 * Encloses a text in a delimiter (`*`, `**`), inside the white space around it; white space alone is returned
 * unchanged.
 */
function enclose(text: string, delimiter: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${delimiter}${inner}${delimiter}${after}`;
}

function writeSpan(span: Span): string {
  let text = escapeMarks(span.text).replaceAll('\n', '  \n');
  if (span.superscript) text = `<sup>${text}</sup>`;
  if (span.subscript) text = `<sub>${text}</sub>`;
  if (span.struck) text = enclose(text, '~~');
  if (span.emphasis) text = enclose(text, '*');
  if (span.strong) text = enclose(text, '**');
  if (span.note !== undefined) text = `${text}[^${span.note}]`;
  return span.href === undefined ? text : `[${text}](${escapeUrl(span.href)})`;
}

function writeSpans(spans: readonly Span[]): string {
  // An exclamation mark at the end of a span would turn the link after it into an image, which renderers load.
  return escapeLineStarts(spans.map(writeSpan).join('')).replaceAll('![', '\\![');
}

/** Writes a picture, and under it caption and credit, the credit after a ©. */
function writeFigure({ image, caption, credit }: Figure): string {
  const below = [caption === undefined ? undefined : escapeMarks(caption), credit === undefined ? undefined : `© ${escapeMarks(credit)}`];
  return [`![${escapeMarks(image.alt)}](${escapeUrl(image.src)})`, below.filter(Boolean).join(' ')].filter(Boolean).join('  \n');
}

function writeMedia(media: MediaBlock): string {
  const title = `${media.kind === 'video' ? '▶' : '♪'} ${escapeMarks(media.headline ?? '')}`.trim();
  const url = media.href ?? media.sources.at(-1)?.src;
  const linked = url === undefined ? title : `[${title}](${escapeUrl(url)})`;
  return media.duration === undefined ? linked : `${linked} (${formatDuration(media.duration)})`;
}

/**
 * Writes a list; `indent` is the white space before its markers. Lists inside an item are indented to the item's text.
 */
function writeList(list: ListBlock, indent: string): string {
  return list.items.map((item, index) => {
    const marker = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
    const inner = `${indent}${' '.repeat(marker.length + 1)}`;
    const nested = (list.nested ?? []).filter((entry) => entry.item === index).map((entry) => `\n${writeList(entry.list, inner)}`);
    return `${indent}${marker} ${writeSpans(item).replaceAll('\n', `\n${inner}`)}${nested.join('')}`;
  }).join('\n');
}

/** Columns of a table in Markdown, at most; a wider span is cut. */
const MAX_TABLE_COLUMNS = 60;

/**
 * Lays cells out on a grid, since Markdown knows no spans: the place where a cell begins has it, the other places that it
 * covers are empty, so that each number stays under its heading. Follows "forming a table" in the HTML Standard.
 */
function layOutCells(rows: readonly (readonly TableCell[])[]): (TableCell | undefined)[][] {
  const grid: (TableCell | undefined)[][] = rows.map(() => []);
  const isTaken: boolean[][] = rows.map(() => []);
  rows.forEach((row, top) => {
    let left = 0;
    for (const cell of row) {
      while (isTaken[top]?.[left]) left += 1;
      for (let y = top; y < Math.min(rows.length, top + (cell.rows ?? 1)); y += 1) {
        for (let x = left; x < Math.min(MAX_TABLE_COLUMNS, left + (cell.columns ?? 1)); x += 1) (isTaken[y] ??= [])[x] = true;
      }
      const line = grid[top];
      if (line && left < MAX_TABLE_COLUMNS) line[left] = cell;
      left += cell.columns ?? 1;
    }
  });
  return grid.map((row, index) => Array.from({ length: isTaken[index]?.length ?? 0 }, (_, column) => row[column]));
}

/** Writes a table as in GitHub Flavored Markdown: the first row is its head, short rows are filled with empty cells. */
function writeTable({ caption, rows }: TableBlock): string {
  const grid = layOutCells(rows);
  const width = Math.max(...grid.map((row) => row.length));
  const lines = grid.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => writeSpans(row[index]?.spans ?? []).replaceAll('|', '\\|').replaceAll(/\s*\n/g, '<br>'));
    return `| ${cells.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return [...(caption ? [writeSpans(caption)] : []), lines.join('\n')].join('\n\n');
}

function writeQuotation(text: string): string {
  return text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph': return writeSpans(block.spans);
    case 'heading': return `${'#'.repeat(block.level)} ${writeSpans(block.spans)}`;
    case 'question': return `**${writeSpans(block.spans)}**`;
    case 'related': return `→ ${writeSpans(block.spans)}`;
    case 'list': return writeList(block, '');
    case 'quote': return writeQuotation([writeSpans(block.spans).replaceAll('  \n  \n', '\n\n'), ...(block.source ? [writeSpans(block.source)] : [])].join('\n\n'));
    case 'table': return writeTable(block);
    case 'figure': return writeFigure(block);
    case 'gallery': return [...(block.headline === undefined ? [] : [`**${escapeMarks(block.headline)}**`]), ...block.figures.map(writeFigure), ...(block.credits ?? []).map((credit) => `*${escapeMarks(credit)}*`)].join('\n\n');
    case 'video': case 'audio': return writeMedia(block);
    case 'embed': return `↗ [${escapeMarks(block.headline ?? block.href)}](${escapeUrl(block.href)})`;
    case 'footnotes': return block.notes.map((note, index) => `[^${index + 1}]: ${[`**${escapeMarks(note.mark)}**`, writeSpans(note.spans)].filter(Boolean).join(': ')}`).join('\n\n');
    case 'post': return [`---`, `### ${escapeMarks([block.time, block.headline].filter(Boolean).join(' · '))}`, ...(block.authors.length > 0 ? [escapeMarks(block.authors.join(', '))] : []), ...block.blocks.map(writeBlock)].join('\n\n');
  }
}

/** Writes authors, the note beside them, and the dates of publication and update as they stand in the article. */
function writeByline({ authors, bylineNote, published, modified }: Article): string {
  const dates = [published, modified === published ? undefined : modified].filter((date) => date !== undefined).join(' → ');
  return escapeMarks([authors.join(', '), bylineNote, dates].filter(Boolean).join(' · '));
}

/** Writes the whole article. Key points stand above the text as a quotation. The text ends with one line break. */
export function writeMarkdown(article: Article, points: readonly KeyPoint[] = []): string {
  const parts = [
    escapeMarks(article.kicker.join(' · ')), `# ${escapeMarks(article.headline)}`, writeByline(article),
    article.standfirst === undefined ? '' : `**${escapeMarks(article.standfirst)}**`,
    writeQuotation(points.map((point) => `- ${escapeMarks(point.text)}`).join('\n')).replace(/^>$/, ''),
    ...(article.lead ? [writeBlock(article.lead)] : []), ...article.blocks.map(writeBlock),
    ...(article.credits.length > 0 ? ['---', ...article.credits.map((credit) => escapeMarks(credit).replaceAll('\n', '  \n'))] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
