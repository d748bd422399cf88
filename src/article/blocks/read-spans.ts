/** Running text becomes spans: what the words look like and where they lead, without markup. */
import type { Span } from '../model.ts';
import type { Reading } from '../extraction-context.ts';
import { resolveLink } from '../safe-url.ts';
import { dropUnseen } from '../clean-text.ts';

type Look = Omit<Span, 'text'>;

const looks: Readonly<Record<string, Look>> = {
  strong: { strong: true }, b: { strong: true }, em: { emphasis: true }, i: { emphasis: true }, cite: { emphasis: true },
  dfn: { emphasis: true }, sup: { superscript: true }, sub: { subscript: true },
};
/** Elements without words of the article. */
const wordless = new Set(['svg', 'img', 'picture', 'video', 'audio', 'iframe', 'input', 'script', 'style', 'figure', 'track', 'source']);

/** The number of an explained word's footnote; a word that is explained again has its first one. */
function noteNumber(element: Element, reading: Reading): number | undefined {
  const entry = reading.glossary.get(element);
  if (!entry) return undefined;
  const known = reading.notes.findIndex(({ mark }) => mark === entry.mark);
  if (known >= 0) return known + 1;
  return reading.notes.push({ mark: entry.mark, spans: entry.text ? readSpans(entry.text.childNodes, reading) : [] });
}

function lookOf(element: Element, outer: Look, reading: Reading): Look {
  const look: Look = { ...outer, ...looks[element.localName] };
  const href = element.localName === 'a' ? resolveLink(element.getAttribute('href'), reading.url) : undefined;
  if (href !== undefined) look.href = href;
  const language = element.getAttribute('lang');
  if (language && language.split('-')[0] !== reading.language.split('-')[0]) look.language = language;
  const direction = element.getAttribute('dir');
  if ((direction === 'ltr' || direction === 'rtl') && direction !== reading.direction) look.direction = direction;
  const note = noteNumber(element, reading);
  if (note !== undefined) look.note = note;
  return look;
}

function isSameLook(a: Look, b: Look): boolean {
  return a.href === b.href && a.strong === b.strong && a.emphasis === b.emphasis && a.superscript === b.superscript
    && a.subscript === b.subscript && a.language === b.language && a.direction === b.direction && a.note === b.note;
}

function addSpan(spans: Span[], text: string, look: Look): void {
  const last = spans.at(-1);
  if (last && isSameLook(last, look)) last.text += text;
  else spans.push({ ...look, text });
}

/** Elements that begin a new line where they stand inside running text. */
const lines = new Set(['p', 'div', 'li', 'ul', 'ol', 'tr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'dd', 'blockquote', 'section']);
/** Stand for a line break and for the border of a line until white space is tidied. */
const BREAK = '\v';
const BORDER = '\f';

function collect(node: Node, look: Look, reading: Reading, spans: Span[]): void {
  if (node.nodeType === 3) { addSpan(spans, (node as Text).data.replace(/[\v\f]/g, ' '), look); return; }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.localName === 'br') { addSpan(spans, BREAK, look); return; }
  if (wordless.has(element.localName)) return;
  const isLine = lines.has(element.localName);
  const inner = lookOf(element, look, reading);
  if (isLine) addSpan(spans, BORDER, look);
  for (const child of element.childNodes) collect(child, inner, reading, spans);
  if (isLine) addSpan(spans, BORDER, look);
}

/** Everything that the next function takes notice of; most texts have nothing of it. */
// oxlint-disable-next-line no-control-regex -- These are what is taken out.
const UNTIDY = /[\u0000-\u001f\u007f-\u00a0\u200b\u202d\u202e\ufeff]| {2}/;

/** A no-break space that holds a number or a mark to its word stays; the others come from the editors' software. */
function tidySpaces(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return dropUnseen(text)
    .replace(/\u00a0(?![»:;?!%€$°])(?<![«–—\d]\u00a0)/g, ' ')
    .replace(/[\t\n\r ]+/g, ' ')
    // One pass: a pattern that looks for a border among breaks would take minutes over thousands of breaks.
    .replace(/[\v\f ]{2,}|[\v\f]/g, (run) => (run.includes(BORDER) ? BORDER : run.replaceAll(' ', '').replaceAll(BREAK, '\n')));
}

/** White space collapses across the borders of spans, as a browser draws it; `\n` is a line break. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  let before = '\n';
  for (const span of spans) {
    let text = tidySpaces(span.text);
    if (before === '\n') text = text.replace(/^[\f ]+/, '');
    text = text.replaceAll(BORDER, '\n');
    if (before === ' ') text = text.replace(/^ +/, '');
    if (text === '') continue;
    const last = tidy.at(-1);
    if (last && text.startsWith('\n')) last.text = last.text.replace(/ +$/, '');
    before = text.at(-1) ?? before;
    addSpan(tidy, text, span);
  }
  return trimSpans(tidy);
}

/** Without white space at either end, and without empty spans. */
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

/** The spans of some nodes that stand in one line of text. */
export function readSpans(nodes: Iterable<Node>, reading: Reading): Span[] {
  const spans: Span[] = [];
  for (const node of nodes) collect(node, {}, reading, spans);
  return tidySpans(spans);
}

/** In UTF-16 units; far longer than any paragraph. A browser lays a paragraph out at one stretch, a million characters in a second. */
const LONGEST = 20_000;

/** The spans of a paragraph gone mad in pieces, cut between words. */
function cutLong(spans: readonly Span[]): Span[][] {
  const parts: Span[][] = [[]];
  let room = LONGEST;
  for (const span of spans) {
    let { text } = span;
    while (text.length > room) {
      const at = text.lastIndexOf(' ', room) + 1 || room;
      parts.at(-1)?.push({ ...span, text: text.slice(0, at) });
      parts.push([]);
      text = text.slice(at);
      room = LONGEST;
    }
    parts.at(-1)?.push({ ...span, text });
    room -= text.length;
  }
  return parts;
}

/** Parts between empty lines: two line breaks in a row are a new paragraph, legacy pages write them so. */
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
