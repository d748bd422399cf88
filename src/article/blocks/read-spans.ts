/** Running text becomes spans: what the words look like and where they lead, without markup. */
import type { Span } from '../model.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { safeLinkUrl } from '../safe-url.ts';
import { stripInvisible } from '../clean-text.ts';

type Look = Omit<Span, 'text'>;

const looks: Readonly<Record<string, Look>> = {
  strong: { strong: true }, b: { strong: true }, em: { emphasis: true }, i: { emphasis: true }, cite: { emphasis: true },
  dfn: { emphasis: true }, sup: { superscript: true }, sub: { subscript: true },
};
/** Elements without words of the article. */
const wordless = new Set(['svg', 'img', 'picture', 'video', 'audio', 'iframe', 'input', 'script', 'style', 'figure', 'track', 'source']);

/** The number of an explained word's footnote; a word that is explained again has its first one. */
function noteNumber(element: Element, context: ExtractionContext): number | undefined {
  const entry = context.glossary.get(element);
  if (!entry) return undefined;
  const known = context.notes.findIndex(({ mark }) => mark === entry.headword);
  if (known >= 0) return known + 1;
  return context.notes.push({ mark: entry.headword, spans: entry.text ? readSpans(entry.text.childNodes, context) : [] });
}

function lookOf(element: Element, outer: Look, context: ExtractionContext): Look {
  const look: Look = { ...outer, ...looks[element.localName] };
  const href = element.localName === 'a' ? safeLinkUrl(element.getAttribute('href'), context.url) : undefined;
  if (href !== undefined) look.href = href;
  const language = element.getAttribute('lang');
  if (language && language.split('-')[0] !== context.language.split('-')[0]) look.language = language;
  const direction = element.getAttribute('dir');
  if ((direction === 'ltr' || direction === 'rtl') && direction !== context.direction) look.direction = direction;
  const note = noteNumber(element, context);
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

function collect(node: Node, look: Look, context: ExtractionContext, spans: Span[]): void {
  if (node.nodeType === 3) { addSpan(spans, (node as Text).data.replace(/[\v\f]/g, ' '), look); return; }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  if (element.localName === 'br') { addSpan(spans, BREAK, look); return; }
  if (wordless.has(element.localName)) return;
  const isLine = lines.has(element.localName);
  const inner = lookOf(element, look, context);
  if (isLine) addSpan(spans, BORDER, look);
  for (const child of element.childNodes) collect(child, inner, context, spans);
  if (isLine) addSpan(spans, BORDER, look);
}

/** Everything that the next function takes notice of; most texts have nothing of it. */
// oxlint-disable-next-line no-control-regex -- These are what is taken out.
const UNCOLLAPSED = /[\u0000-\u001f\u007f-\u00a0\u200b\u202d\u202e\ufeff]| {2}/;

/** A no-break space that holds a number or a mark to its word stays; the others come from the editors' software. */
function collapseSpaces(text: string): string {
  if (!UNCOLLAPSED.test(text)) return text;
  return stripInvisible(text)
    .replace(/\u00a0(?![»:;?!%€$°])(?<![«–—\d]\u00a0)/g, ' ')
    .replace(/[\t\n\r ]+/g, ' ')
    // One pass: a pattern that looks for a border among breaks would take minutes over thousands of breaks.
    .replace(/[\v\f ]{2,}|[\v\f]/g, (run) => (run.includes(BORDER) ? BORDER : run.replaceAll(' ', '').replaceAll(BREAK, '\n')));
}

/** White space collapses across the borders of spans, as a browser draws it; `\n` is a line break. */
export function collapseSpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  let before = '\n';
  for (const span of spans) {
    let text = collapseSpaces(span.text);
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
export function readSpans(nodes: Iterable<Node>, context: ExtractionContext): Span[] {
  const spans: Span[] = [];
  for (const node of nodes) collect(node, {}, context, spans);
  return collapseSpans(spans);
}

/** In UTF-16 units; far longer than any paragraph. A browser lays a paragraph out at one stretch, a million characters in a second. */
const MAX_PARAGRAPH_LENGTH = 20_000;

/** The spans of a paragraph gone mad in pieces, cut between words. */
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
