/** Reads running text into spans: its text with its formats and links, without markup. */
import type { Span } from '../model.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { safeLinkUrl } from '../safe-url.ts';
import { stripInvisible } from '../clean-text.ts';
import { quotationMarks } from './quotation-marks.ts';

/** How a span is formatted, and what it links to. */
type Format = Omit<Span, 'text'>;

const FORMATS: Readonly<Record<string, Format>> = {
  strong: { strong: true }, b: { strong: true }, em: { emphasis: true }, i: { emphasis: true }, cite: { emphasis: true },
  dfn: { emphasis: true }, sup: { superscript: true }, sub: { subscript: true },
  s: { struck: true }, del: { struck: true }, strike: { struck: true },
};
/** Elements without text of the article. */
const WITHOUT_TEXT = new Set(['rp', 'svg', 'img', 'picture', 'video', 'audio', 'iframe', 'input', 'script', 'style', 'figure', 'track', 'source']);

/** Returns the number of an explained word's footnote, from 1. Adds the footnote unless the word has one already. */
function noteNumber(element: Element, context: ExtractionContext): number | undefined {
  const entry = context.glossary.get(element);
  if (!entry) return undefined;
  const index = context.notes.findIndex(({ mark }) => mark === entry.headword);
  if (index >= 0) return index + 1;
  return context.notes.push({ mark: entry.headword, spans: entry.text ? readSpans(entry.text.childNodes, context) : [] });
}

/** Returns the format of text in an element: `outer`, the format around it, and what the element adds. */
function formatOf(element: Element, outer: Format, context: ExtractionContext): Format {
  const format: Format = { ...outer, ...FORMATS[element.localName] };
  if (/line-through/i.test(element.getAttribute('style') ?? '')) format.struck = true;
  const href = element.localName === 'a' ? safeLinkUrl(element.getAttribute('href'), context.url) : undefined;
  if (href !== undefined) format.href = href;
  const language = element.getAttribute('lang');
  if (language && language.split('-')[0] !== context.language.split('-')[0]) format.language = language;
  const direction = element.getAttribute('dir');
  if ((direction === 'ltr' || direction === 'rtl') && direction !== context.direction) format.direction = direction;
  const note = noteNumber(element, context);
  if (note !== undefined) format.note = note;
  return format;
}

function isSameFormat(a: Format, b: Format): boolean {
  return a.href === b.href && a.strong === b.strong && a.emphasis === b.emphasis && a.superscript === b.superscript
    && a.subscript === b.subscript && a.struck === b.struck && a.language === b.language && a.direction === b.direction && a.note === b.note;
}

/** Appends text to the last span where both have the same format, else as a new span. */
function addSpan(spans: Span[], text: string, format: Format): void {
  const last = spans.at(-1);
  if (last && isSameFormat(last, format)) last.text += text;
  else spans.push({ ...format, text });
}

/** Elements that start a new line inside running text. */
const LINES = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'blockquote', 'section']);
/** Stand for a line break and for the border of a line until white space is collapsed. */
const BREAK = '\v';
const BORDER = '\f';

/** Returns the data of a text node; line breaks inside `pre` are kept. */
function textOf(node: Text): string {
  const text = node.data.replace(/[\v\f]/g, ' ');
  return node.parentElement?.closest('pre') ? text.replace(/\r?\n/g, BREAK) : text;
}

/**
 * Returns the characters that a browser shows around an element's text: quotation marks, and parentheses around the
 * reading of a word (`ruby`).
 */
function enclosingText(element: Element, context: ExtractionContext): readonly [before: string, after: string] {
  if (element.localName === 'rt') return [' (', ')'];
  if (element.localName !== 'q') return ['', ''];
  const language = element.closest('[lang]')?.getAttribute('lang') ?? context.language;
  return quotationMarks(language, element.parentElement?.closest('q') ? 'inner' : 'outer');
}

function collect(node: Node, format: Format, context: ExtractionContext, spans: Span[]): void {
  if (node.nodeType === 3) { addSpan(spans, textOf(node as Text), format); return; }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.localName === 'br') { addSpan(spans, BREAK, format); return; }
  if (WITHOUT_TEXT.has(element.localName)) return;
  if (element.localName === 'math') { addSpan(spans, element.getAttribute('alttext') ?? element.textContent ?? '', format); return; }
  const isLine = LINES.has(element.localName);
  const inner = formatOf(element, format, context);
  const [before, after] = isLine ? [BORDER, BORDER] : enclosingText(element, context);
  if (before) addSpan(spans, before, isLine ? format : inner);
  for (const child of element.childNodes) collect(child, inner, context, spans);
  if (after) addSpan(spans, after, isLine ? format : inner);
}

/** Matches everything that the next function changes. Most texts have nothing of it. */
// oxlint-disable-next-line no-control-regex -- These are what is taken out.
const UNCOLLAPSED = /[\u0000-\u001f\u007f-\u00a0\u200b\u202d\u202e\ufeff]| {2}/;

/**
 * Collapses white space in a text. A no-break space stays between a number or a punctuation mark and its word. The
 * others come from the editors' software and become spaces.
 */
function collapseSpaces(text: string): string {
  if (!UNCOLLAPSED.test(text)) return text;
  return stripInvisible(text)
    .replace(/\u00a0(?![»:;?!%€$°])(?<![«–—\d]\u00a0)/g, ' ')
    .replace(/[\t\n\r ]+/g, ' ')
    // One pass: a pattern that searches for a border among breaks takes minutes for thousands of breaks.
    .replace(/[\v\f ]{2,}|[\v\f]/g, (run) => (run.includes(BORDER) ? BORDER : run.replaceAll(' ', '').replaceAll(BREAK, '\n')));
}

/** Collapses white space within spans and between them, as a browser renders it. Line breaks become `\n`. */
export function collapseSpans(spans: readonly Span[]): Span[] {
  const collapsed: Span[] = [];
  /** The last character so far; the start of the text is the start of a line. */
  let previous = '\n';
  for (const span of spans) {
    let text = collapseSpaces(span.text);
    if (previous === '\n') text = text.replace(/^[\f ]+/, '');
    text = text.replaceAll(BORDER, '\n');
    if (previous === ' ') text = text.replace(/^ +/, '');
    if (text === '') continue;
    const last = collapsed.at(-1);
    if (last && text.startsWith('\n')) last.text = last.text.replace(/ +$/, '');
    previous = text.at(-1) ?? previous;
    addSpan(collapsed, text, span);
  }
  return trimSpans(collapsed);
}

/** Returns the spans without white space at either end, and without empty spans there. */
function trimSpans(spans: readonly Span[]): Span[] {
  const trimmed = spans.map((span) => ({ ...span }));
  while (trimmed[0] && (trimmed[0].text = trimmed[0].text.replace(/^\s+/, '')) === '') trimmed.shift();
  for (let last = trimmed.at(-1); last; last = trimmed.at(-1)) {
    last.text = last.text.replace(/\s+$/, '');
    if (last.text !== '') break;
    trimmed.pop();
  }
  return trimmed;
}

/** Reads nodes that form one text into spans. Does not pause: `copyArticle` bounds the nodes to 60,000. */
export function readSpans(nodes: Iterable<Node>, context: ExtractionContext): Span[] {
  const spans: Span[] = [];
  for (const node of nodes) collect(node, {}, context, spans);
  return collapseSpans(spans);
}

/**
 * UTF-16 code units; far more than any real paragraph has. A browser lays out a paragraph without a pause, one of a
 * million characters in a second.
 */
const MAX_PARAGRAPH_LENGTH = 20_000;

/** Cuts a paragraph that is too long into several, between words where there are any. */
function cutLong(spans: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]];
  let room = MAX_PARAGRAPH_LENGTH;
  for (const span of spans) {
    let { text } = span;
    while (text.length > room) {
      const at = text.lastIndexOf(' ', room) + 1 || room;
      parts.at(-1)?.push({ ...span, text: text.slice(0, at) });
      parts.push([]);
      text = text.slice(at);
      room = MAX_PARAGRAPH_LENGTH;
    }
    parts.at(-1)?.push({ ...span, text });
    room -= text.length;
  }
  return parts;
}

/** Splits a text into paragraphs at two line breaks in a row, as legacy pages write them. Drops empty paragraphs. */
export function splitParagraphs(spans: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]];
  for (const span of spans) {
    span.text.split(/\n\s*\n\s*/).forEach((text, index) => {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push({ ...span, text });
    });
  }
  return parts.flatMap(cutLong).map(trimSpans).filter((part) => part.length > 0);
}
