/** An article as Markdown: plain text that a person can read and a program can render. No language of its own. */
import type { Article, Block, Figure, ListBlock, MediaBlock, Span, TableBlock } from '../article/model.ts';
import type { KeyPoint } from '../key-points/model.ts';

/** Marks that would mean something to Markdown, taken literally; an ampersand only where it would begin a sign's name. */
function escapeMarks(text: string): string {
  return text.replace(/[\\`*_[\]<>]|!(?=\[)|&(?=#?\w+;)/g, '\\$&')
    // An address in words that is made a link would swallow the backslash before a mark in it.
    .replace(/(?<=https?|ftp):(?=\/\/\S*\\)|(?<=www)\.(?=\S*\\)/gi, '\\$&');
}

/** An address as Markdown's links want it. Counter-example: one with ")[x](javascript:…" in its path would be two links. */
function escapeUrl(url: string): string {
  return url.replace(/&(?=#?\w+;)/g, '&amp;').replace(/[()[\]<>\\`\s]/g, encodeURIComponent).replaceAll('(', '%28').replaceAll(')', '%29');
}

/** At the beginning of a line a number, a plus or a hash would begin a list or a heading, a tilde code without end. */
function escapeStart(text: string): string {
  return text.replace(/^(\s*)([#+~-]|\d+(?=[.)]\s))/gm, (_, space: string, mark: string) => (/\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`));
}

function wrap(text: string, mark: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  return inner === '' ? text : `${before}${mark}${inner}${mark}${after}`;
}

function writeSpan(span: Span): string {
  let text = escapeMarks(span.text).replaceAll('\n', '  \n');
  if (span.superscript) text = `<sup>${text}</sup>`;
  if (span.subscript) text = `<sub>${text}</sub>`;
  if (span.emphasis) text = wrap(text, '*');
  if (span.strong) text = wrap(text, '**');
  if (span.note !== undefined) text = `${text}[^${span.note}]`;
  return span.href === undefined ? text : `[${text}](${escapeUrl(span.href)})`;
}

function writeSpans(spans: readonly Span[]): string {
  // "Look!" before a link would make a picture of it, which is loaded.
  return escapeStart(spans.map(writeSpan).join('')).replaceAll('![', '\\![');
}

/** Caption and credit stand under the picture, the credit behind a ©. */
function writeFigure({ image, caption, credit }: Figure): string {
  const below = [caption === undefined ? undefined : escapeMarks(caption), credit === undefined ? undefined : `© ${escapeMarks(credit)}`];
  return [`![${escapeMarks(image.alt)}](${escapeUrl(image.src)})`, below.filter(Boolean).join(' ')].filter(Boolean).join('  \n');
}

/** Seconds as "2:41" or "1:02:03". */
function writeDuration(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return (parts[0] === 0 ? parts.slice(1) : parts).map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

function writeMedia(media: MediaBlock): string {
  const title = `${media.kind === 'video' ? '▶' : '♪'} ${escapeMarks(media.headline ?? '')}`.trim();
  const url = media.href ?? media.sources.at(-1)?.src;
  const linked = url === undefined ? title : `[${title}](${escapeUrl(url)})`;
  return media.duration === undefined ? linked : `${linked} (${writeDuration(media.duration)})`;
}

function writeList(list: ListBlock, indent: string): string {
  return list.items.map((item, index) => {
    const mark = list.ordered ? `${(list.start ?? 1) + index}.` : '-';
    const inner = `${indent}${' '.repeat(mark.length + 1)}`;
    const nested = (list.nested ?? []).filter((entry) => entry.item === index).map((entry) => `\n${writeList(entry.list, inner)}`);
    return `${indent}${mark} ${writeSpans(item).replaceAll('\n', `\n${inner}`)}${nested.join('')}`;
  }).join('\n');
}

function writeTable({ caption, rows }: TableBlock): string {
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: width }, (_, index) => writeSpans(row[index]?.spans ?? []).replaceAll('|', '\\|').replaceAll(/\s*\n/g, '<br>'));
    return `| ${cells.join(' | ')} |`;
  });
  lines.splice(1, 0, `|${' --- |'.repeat(width)}`);
  return [...(caption ? [writeSpans(caption)] : []), lines.join('\n')].join('\n\n');
}

function quoted(text: string): string {
  return text.split('\n').map((line) => `> ${line}`.trimEnd()).join('\n');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph': return writeSpans(block.spans);
    case 'heading': return `${'#'.repeat(block.level)} ${writeSpans(block.spans)}`;
    case 'question': return `**${writeSpans(block.spans)}**`;
    case 'related': return `→ ${writeSpans(block.spans)}`;
    case 'list': return writeList(block, '');
    case 'quote': return quoted([writeSpans(block.spans).replaceAll('  \n  \n', '\n\n'), ...(block.source ? [writeSpans(block.source)] : [])].join('\n\n'));
    case 'table': return writeTable(block);
    case 'figure': return writeFigure(block);
    case 'gallery': return [...(block.headline === undefined ? [] : [`**${escapeMarks(block.headline)}**`]), ...block.figures.map(writeFigure), ...(block.credits ?? []).map((credit) => `*${escapeMarks(credit)}*`)].join('\n\n');
    case 'video': case 'audio': return writeMedia(block);
    case 'embed': return `↗ [${escapeMarks(block.headline ?? block.href)}](${escapeUrl(block.href)})`;
    case 'footnotes': return block.notes.map((note, index) => `[^${index + 1}]: ${[`**${escapeMarks(note.mark)}**`, writeSpans(note.spans)].filter(Boolean).join(': ')}`).join('\n\n');
    case 'post': return [`---`, `### ${escapeMarks([block.time, block.headline].filter(Boolean).join(' · '))}`, ...(block.authors.length > 0 ? [escapeMarks(block.authors.join(', '))] : []), ...block.blocks.map(writeBlock)].join('\n\n');
  }
}

/** Who, where and when, as exact as the page knows it. */
function writeByline({ authors, bylineNote, published, modified }: Article): string {
  const dates = [published, modified === published ? undefined : modified].filter((date) => date !== undefined).join(' → ');
  return escapeMarks([authors.join(', '), bylineNote, dates].filter(Boolean).join(' · '));
}

/** The whole article; key points, where there are any, stand above the text as a quotation. */
export function renderMarkdown(article: Article, points: readonly KeyPoint[] = []): string {
  const parts = [
    escapeMarks(article.kicker.join(' · ')), `# ${escapeMarks(article.headline)}`, writeByline(article),
    article.standfirst === undefined ? '' : `**${escapeMarks(article.standfirst)}**`,
    quoted(points.map((point) => `- ${escapeMarks(point.text)}`).join('\n')).replace(/^>$/, ''),
    ...(article.lead ? [writeBlock(article.lead)] : []), ...article.blocks.map(writeBlock),
    ...(article.credits.length > 0 ? ['---', ...article.credits.map((credit) => escapeMarks(credit).replaceAll('\n', '  \n'))] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
