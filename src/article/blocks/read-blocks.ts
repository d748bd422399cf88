/**
 * An element becomes blocks, in reading order. Rule of mercy: an element nobody knows is opened and its children
 * are read; text is never lost.
 */
import { spansText } from '../block-text.ts';
import type { Block, HeadingBlock, QuoteBlock } from '../model.ts';
import { normaliseBlocks } from './normalise-blocks.ts';
import { noteEmpty, readFrame, readFramedPost } from './read-embed.ts';
import { readFigure } from './read-figure.ts';
import { isSlides, readSlides } from './read-gallery.ts';
import { readList, readTable } from './read-list.ts';
import { isPlayer, readMedia } from './read-media.ts';
import { readPost } from './read-posts.ts';
import { readSpans, splitParagraphs } from './read-spans.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { runToEnd } from '../cooperative.ts';
import type { Resumable } from '../cooperative.ts';
import { excerpt, collapseWhitespace } from '../clean-text.ts';

const inline = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'kbd',
  'mark', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
]);

/** Whether anything below an element is more than running text. Asked of every element, so it asks no selector. */
function holdsBlocks(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (!inline.has(child.localName) || holdsBlocks(child)) return true;
  }
  return false;
}

function isInline(node: Node): boolean {
  if (node.nodeType === 3) return true;
  return node.nodeType === 1 && inline.has((node as Element).localName) && !holdsBlocks(node as Element);
}

function readParagraphs(nodes: readonly Node[], context: ExtractionContext): Block[] {
  return splitParagraphs(readSpans(nodes, context)).map((spans) => ({ kind: 'paragraph', spans }));
}

/** A paragraph; one that says its own language or direction hands it to its words. */
function readText(text: Element, context: ExtractionContext): Block[] {
  return readParagraphs(text.hasAttribute('lang') || text.hasAttribute('dir') ? [text] : [...text.childNodes], context);
}

function readHeading(element: Element, context: ExtractionContext): Block[] {
  const spans = readSpans([element], context).map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
  const level = Math.max(2, Number(element.localName[1])) as HeadingBlock['level'];
  return spans.length > 0 ? [{ kind: 'heading', level, spans }] : [];
}

/** The last line of a quotation names its source where it is marked so or begins with a dash. */
function isSource(part: Element, index: number, parts: readonly Element[]): boolean {
  return part.matches('footer, cite') || (index > 0 && index === parts.length - 1 && /^\s*[—–―-]\s/.test(part.textContent ?? ''));
}

function readQuote(element: Element, context: ExtractionContext): Block[] {
  const parts = [...element.querySelectorAll('p, footer, :scope > cite')].filter((part) => !part.parentElement?.closest('p, footer'));
  const texts = parts.filter((part, index) => !isSource(part, index, parts)).map((part) => readSpans([part], context)).filter((spans) => spans.length > 0);
  const outside = readSpans([...element.childNodes].filter((node) => isInline(node) && !parts.includes(node as Element)), context);
  const source = parts.filter(isSource).flatMap((part) => readSpans([part], context));
  if (texts.length === 0) return outside.length > 0 ? [quote(outside, source)] : [];
  const spans = texts.flatMap((text, index) => (index > 0 ? [{ text: '\n\n' }, ...text] : text));
  return [quote(spans, [...source, ...outside])];
}

function quote(spans: QuoteBlock['spans'], source: QuoteBlock['spans']): QuoteBlock {
  return { kind: 'quote', spans, ...(source.length > 0 && { source }) };
}

function readBlockquote(element: Element, context: ExtractionContext): Block[] {
  const post = readFramedPost(element, context);
  if (post) return [post];
  if (element.querySelector('ul, ol, table, figure, img, video, h2, h3')) return runToEnd(readBlocks(element, context));
  const blocks = readQuote(element, context);
  if (blocks.length === 0) noteEmpty(element, context);
  return blocks;
}

/** Whether words stand in the element itself, not in an element of their own. */
function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && collapseWhitespace(node.textContent) !== '');
}

/** A picture with at most a few lines beside it is a figure, whatever wraps it. Counter-examples: a title is no caption, nor is running text around a picture. */
function isFigure(element: Element): boolean {
  if (element.matches('figure, picture, img')) return true;
  if (hasOwnWords(element)) return false;
  if (!element.matches('.picBox, div, a, p, span') || element.querySelectorAll('img').length !== 1 || element.querySelector('h2, h3, h4')) return false;
  const first = element.firstElementChild;
  const leads = first?.matches('img, picture, a') && (first.matches('img') || first.querySelector('img'));
  const captions = [...element.children].slice(1);
  return Boolean(leads) && captions.length <= 2 && captions.every((child) => child.matches('p, small, figcaption'))
    && collapseWhitespace(element.textContent).length <= 600;
}

function readFigureBlock(element: Element, context: ExtractionContext): Block[] {
  const figure = readFigure(element, context);
  if (!figure) { noteEmpty(element, context); return []; }
  return [{ kind: 'figure', ...figure }];
}

/** What the page's data know of an element that is empty, or of something in it. */
function findHydratedBlock(element: Element, { hydratedBlocks }: ExtractionContext): Block | undefined {
  if (hydratedBlocks.size === 0) return undefined;
  const numbered = element.hasAttribute('data-id') ? element : element.querySelector('[data-id]');
  return hydratedBlocks.get(numbered?.getAttribute('data-id') ?? '');
}

/** An element that the page's scripts fill: nothing in it yet but a number. */
function isUnfilled(element: Element): boolean {
  return element.hasAttribute('data-id') && element.localName === 'div' && collapseWhitespace(element.textContent) === ''
    && element.querySelector('img, iframe, video, audio') === null;
}

function readUnfilled(element: Element, context: ExtractionContext): Block[] {
  const piece = findHydratedBlock(element, context);
  if (!piece) noteEmpty(element, context);
  return piece ? [piece] : [];
}

/** The page as shown wins; its data stand in for a player without an address. */
function readPlayer(element: Element, context: ExtractionContext): Block[] {
  const shown = readMedia(element, context);
  const media = shown && (shown.sources.length > 0 || shown.href !== undefined) ? shown : findHydratedBlock(element, context) ?? shown;
  context.removals.push({ what: excerpt(element.textContent ?? '') || '<video>', why: 'words of a player; its title and pictures are kept', rule: 'player' });
  return media ? [media] : [];
}

/** A list of posts, or of boxes with a heading and a text each, is no list to read. */
function isLayout(list: Element, { posts }: ExtractionContext): boolean {
  return [...list.children].some((item) => posts.has(item) || (item.querySelector('h2, h3, h4') && item.querySelector('p')));
}

function readListBlock(element: Element, context: ExtractionContext): Block[] {
  if (isSlides(element)) return [readSlides(element, context)];
  const list = readList(element, context);
  const pictures = [...element.querySelectorAll('img')].flatMap((image) => readFigureBlock(image.closest('figure') ?? image, context));
  return [...(list.items.length > 0 ? [list] : []), ...pictures];
}

/** A box with nothing in it, nor a number under which something is known of it. */
function isBare(element: Element): boolean {
  return element.localName === 'div' && element.firstChild === null && !element.hasAttribute('data-id');
}

type BlockReader = (element: Element, context: ExtractionContext) => Block[];

function readPostBlock(element: Element, context: ExtractionContext): Block[] {
  return [readPost(element, context, (rest) => normaliseBlocks(runToEnd(readBlocks(rest, context)), context))];
}

/** A label over empty boxes is what an advertisement looks like before it comes. */
function isEmptyBox(element: Element): boolean {
  if (element.localName !== 'div' || element.firstElementChild?.localName !== 'span') return false;
  const [, ...boxes] = element.children;
  return boxes.length > 0 && collapseWhitespace(element.textContent).length <= 30
    && boxes.every((box) => box.localName === 'div' && collapseWhitespace(box.textContent) === '' && !box.querySelector('img, iframe, video, audio, input'));
}

function readFrameBlock(frame: Element, context: ExtractionContext): Block[] {
  return [readFrame(frame, context) ?? []].flat();
}

/** A table of data is a table; one that only lays out is opened. */
function readTableBlock(table: Element, context: ExtractionContext): Block[] {
  return [readTable(table, context) ?? runToEnd(readBlocks(table, context))].flat();
}

function passOver(element: Element, context: ExtractionContext): Block[] {
  context.removals.push({ what: excerpt(element.textContent ?? ''), why: 'a label over empty boxes, as advertising has them', rule: 'empty-box' });
  return [];
}

/** Which reader an element has; none for what is to be opened. */
function findReader(element: Element, context: ExtractionContext): BlockReader | undefined {
  const name = element.localName;
  if (context.posts.has(element)) return readPostBlock;
  if (isUnfilled(element)) return readUnfilled;
  if (isEmptyBox(element)) return passOver;
  if ((name === 'p' || name === 'div') && !holdsBlocks(element)) return readText;
  if (isPlayer(element)) return readPlayer;
  if (name === 'blockquote') return readBlockquote;
  if (name === 'iframe') return readFrameBlock;
  if (name === 'table') return readTableBlock;
  if (name === 'ul' || name === 'ol') return !isSlides(element) && isLayout(element, context) ? undefined : readListBlock;
  if (/^h[1-6]$/.test(name) && !holdsBlocks(element)) return readHeading;
  if (isFigure(element) && element.querySelectorAll('iframe, table').length === 0) return readFigureBlock;
  return undefined;
}

/** The blocks below an element. Depth is bounded: the copy is flattened. */
export function* readBlocks(container: Element, context: ExtractionContext): Resumable<Block[]> {
  const blocks: Block[] = [];
  let pending: Node[] = [];
  const flush = (): void => {
    blocks.push(...readParagraphs(pending, context));
    pending = [];
  };
  for (const node of container.childNodes) {
    if (isInline(node)) { pending.push(node); continue; }
    if (node.nodeType !== 1) continue;
    flush();
    const element = node as Element;
    if (isBare(element)) continue;
    const reader = findReader(element, context);
    blocks.push(...reader ? reader(element, context) : yield* readBlocks(element, context));
    yield;
  }
  flush();
  return blocks.filter((block) => block.kind !== 'paragraph' || spansText(block.spans).trim() !== '');
}
