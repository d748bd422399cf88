/**
 * Reads the blocks below an element in reading order. An element without a reader of its own is opened and its children
 * are read, so that no text is lost.
 */
import { spansText } from '../block-text.ts';
import { collapseWhitespace, excerpt } from '../clean-text.ts';
import type { Resumable } from '../resumable.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { holdsBlocks, isInline } from '../inline-elements.ts';
import type { Block, HeadingBlock } from '../model.ts';
import { normaliseBlocks } from './normalise-blocks.ts';
import { isSocialPost, noteEmpty, readFrame, readFramedPost, readSocialPost } from './read-embed.ts';
import { readFigure } from './read-figure.ts';
import { isSlides, readSlides } from './read-gallery.ts';
import { readList, readTable } from './read-list.ts';
import { isPlayer, readMedia } from './read-media.ts';
import { takePostHeader } from './read-posts.ts';
import { readQuote } from './read-quote.ts';
import { readSpans, splitParagraphs } from './read-spans.ts';

/** UTF-16 code units of a figure with its caption. A longer text around a picture is running text. */
const MAX_FIGURE_LENGTH = 600;
/** UTF-16 code units of a label over empty boxes, such as "Advertisement". */
const MAX_BOX_LABEL_LENGTH = 30;

function readParagraphs(nodes: readonly Node[], context: ExtractionContext): Block[] {
  return splitParagraphs(readSpans(nodes, context)).map((spans) => ({ kind: 'paragraph', spans }));
}

/** Reads a paragraph. Its spans take over a language or direction that the paragraph itself names. */
function readText(text: Element, context: ExtractionContext): Block[] {
  return readParagraphs(text.hasAttribute('lang') || text.hasAttribute('dir') ? [text] : [...text.childNodes], context);
}

function readHeading(element: Element, context: ExtractionContext): Block[] {
  const spans = readSpans([element], context).map((span) => ({ ...span, text: span.text.replaceAll('\n', ' ') }));
  const level = Math.max(2, Number(element.localName[1])) as HeadingBlock['level'];
  return spans.length > 0 ? [{ kind: 'heading', level, spans }] : [];
}

function readBlockquote(element: Element, context: ExtractionContext): Block[] | Resumable<Block[]> {
  const post = readFramedPost(element, context);
  if (post) return [post];
  if (element.querySelector('ul, ol, table, figure, img, video, h2, h3')) return readBlocks(element, context);
  const blocks = readQuote(element, context);
  if (blocks.length === 0) noteEmpty(element, context);
  return blocks;
}

/** Returns whether an element has words of its own, outside its child elements. */
function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === 3 && collapseWhitespace(node.textContent) !== '');
}

/**
 * Returns whether an element is a figure: a picture with at most two lines of caption beside it, in any element around
 * them. Counter-examples: a picture with a heading, a picture in running text.
 */
function isFigure(element: Element): boolean {
  if (element.matches('figure, picture, img')) return true;
  if (hasOwnWords(element)) return false;
  if (!element.matches('.picBox, div, a, p, span') || element.querySelectorAll('img').length !== 1 || element.querySelector('h2, h3, h4')) return false;
  const first = element.firstElementChild;
  const startsWithPicture = first?.matches('img, picture, a') && (first.matches('img') || first.querySelector('img'));
  const captions = [...element.children].slice(1);
  return Boolean(startsWithPicture) && captions.length <= 2 && captions.every((child) => child.matches('p, small, figcaption'))
    && collapseWhitespace(element.textContent).length <= MAX_FIGURE_LENGTH;
}

function readFigureBlock(element: Element, context: ExtractionContext): Block[] {
  const figure = readFigure(element, context);
  if (!figure) { noteEmpty(element, context); return []; }
  return [{ kind: 'figure', ...figure }, ...readFurtherPictures(element, figure.image.src, context)];
}

/**
 * Reads the other pictures of a figure as figures of their own. Blurred previews are hidden, and a picture that stands
 * there twice is one picture.
 */
function readFurtherPictures(element: Element, first: string, context: ExtractionContext): Block[] {
  const seen = new Set([first]);
  return [...element.querySelectorAll('img')].flatMap((image): Block[] => {
    const figure = image.getAttribute('aria-hidden') === 'true' ? undefined : readFigure(image, context);
    if (!figure || seen.has(figure.image.src)) return [];
    seen.add(figure.image.src);
    return [{ kind: 'figure', ...figure }];
  });
}

/** Elements that make a `figure` more than a picture with its caption. */
const FIGURE_CONTENT = 'blockquote, table, ul, ol, pre, iframe, video, audio, h2, h3, h4';

/** Reads a figure without a picture as what is in it. The caption of a single quotation names its source. */
function* readFigureContent(element: Element, context: ExtractionContext): Resumable<Block[]> {
  const caption = element.querySelector('figcaption');
  const source = caption ? readSpans([caption], context) : [];
  const blocks = yield* readBlocks(element, context);
  const [quote, ...others] = blocks;
  if (quote?.kind !== 'quote' || quote.source || source.length === 0) return blocks;
  const rest = others.filter((block) => block.kind !== 'paragraph' || spansText(block.spans) !== spansText(source));
  return [{ ...quote, source }, ...rest];
}

/**
 * Returns the block of the hydration data for an element without content, by the number on it or on an element in it.
 */
function findHydratedBlock(element: Element, { hydratedBlocks }: ExtractionContext): Block | undefined {
  if (hydratedBlocks.size === 0) return undefined;
  const numbered = element.hasAttribute('data-id') ? element : element.querySelector('[data-id]');
  return hydratedBlocks.get(numbered?.getAttribute('data-id') ?? '');
}

/** Returns whether an element is a placeholder that the page's scripts fill: it has a number and no content. */
function isUnfilled(element: Element): boolean {
  return element.hasAttribute('data-id') && element.localName === 'div' && collapseWhitespace(element.textContent) === ''
    && element.querySelector('img, iframe, video, audio') === null;
}

function readUnfilled(element: Element, context: ExtractionContext): Block[] {
  const block = findHydratedBlock(element, context) ?? readSocialPost(element, context);
  if (!block) noteEmpty(element, context);
  return block ? [block] : [];
}

/** Reads a player. The page as shown goes before its hydration data, which replace a player without a URL. */
function readPlayer(element: Element, context: ExtractionContext): Block[] {
  const shown = readMedia(element, context);
  const media = shown && (shown.sources.length > 0 || shown.href !== undefined) ? shown : findHydratedBlock(element, context) ?? shown;
  context.removals.push({ what: excerpt(element.textContent ?? '') || '<video>', why: 'words of a player; its title and pictures are kept', rule: 'player' });
  return media ? [media] : [];
}

/** Returns whether a list only lays out its items: posts, or boxes with a heading and a text each. */
function isLayoutList(list: Element, { posts }: ExtractionContext): boolean {
  return [...list.children].some((item) => posts.has(item) || (item.querySelector('h2, h3, h4') && item.querySelector('p')));
}

function* readListBlock(element: Element, context: ExtractionContext): Resumable<Block[]> {
  if (isSlides(element)) return [readSlides(element, context)];
  const list = yield* readList(element, context);
  const pictures = [...element.querySelectorAll('img')].flatMap((image) => readFigureBlock(image.closest('figure') ?? image, context));
  return [...(list.items.length > 0 ? [list] : []), ...pictures];
}

/** Returns whether an element is a box with nothing in it, nor a number under which the hydration data may fill it. */
function isEmptyDiv(element: Element): boolean {
  return element.localName === 'div' && element.firstChild === null && !element.hasAttribute('data-id') && !element.hasAttribute('data-href');
}

function* readPostBlock(element: Element, context: ExtractionContext): Resumable<Block[]> {
  const header = takePostHeader(element, context);
  return [{ ...header, blocks: normaliseBlocks(yield* readBlocks(element, context), context) }];
}

/** Returns whether an element is a label over empty boxes: an advertisement before it has loaded. */
function isEmptyAdvertisement(element: Element): boolean {
  if (element.localName !== 'div' || element.firstElementChild?.localName !== 'span') return false;
  const [, ...boxes] = element.children;
  return boxes.length > 0 && collapseWhitespace(element.textContent).length <= MAX_BOX_LABEL_LENGTH
    && boxes.every((box) => box.localName === 'div' && collapseWhitespace(box.textContent) === '' && !box.querySelector('img, iframe, video, audio, input'));
}

function skipAdvertisement(element: Element, context: ExtractionContext): Block[] {
  context.removals.push({ what: excerpt(element.textContent ?? ''), why: 'a label over empty boxes, as advertising has them', rule: 'empty-box' });
  return [];
}

function readSocialBlock(element: Element, context: ExtractionContext): Block[] {
  const post = readSocialPost(element, context);
  if (!post) noteEmpty(element, context);
  return post ? [post] : [];
}

function readFrameBlock(frame: Element, context: ExtractionContext): Block[] {
  return [readFrame(frame, context) ?? []].flat();
}

/** Reads a table of data; a table that only lays out its cells is opened. */
function* readTableBlock(table: Element, context: ExtractionContext): Resumable<Block[]> {
  const block = yield* readTable(table, context);
  return block ? [block] : yield* readBlocks(table, context);
}

/** A reader of one element. Those that can meet more than 1,000 items pause. */
type BlockReader = (element: Element, context: ExtractionContext) => Block[] | Resumable<Block[]>;

/** Returns the reader of an element; `undefined` for an element that is to be opened. */
function findReader(element: Element, context: ExtractionContext): BlockReader | undefined {
  const name = element.localName;
  if (context.posts.has(element)) return readPostBlock;
  if (isUnfilled(element)) return readUnfilled;
  if (name === 'div' && isSocialPost(element)) return readSocialBlock;
  if (isEmptyAdvertisement(element)) return skipAdvertisement;
  if ((name === 'p' || name === 'div') && !holdsBlocks(element)) return readText;
  if (isPlayer(element)) return readPlayer;
  if (name === 'blockquote') return readBlockquote;
  if (name === 'iframe') return readFrameBlock;
  if (name === 'table') return readTableBlock;
  if (name === 'ul' || name === 'ol') return !isSlides(element) && isLayoutList(element, context) ? undefined : readListBlock;
  if (/^h[1-6]$/.test(name) && !holdsBlocks(element)) return readHeading;
  if (name === 'figure' && element.querySelector(FIGURE_CONTENT)) return readFigureContent;
  if (isFigure(element) && element.querySelectorAll('iframe, table').length === 0) return name === 'figure' && !element.querySelector('img') ? readFigureContent : readFigureBlock;
  return undefined;
}

/** Reads the blocks below an element. Recursion is safe: the copy's depth is bounded (`copyArticle`). */
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
    if (isEmptyDiv(element)) continue;
    const read = (findReader(element, context) ?? readBlocks)(element, context);
    blocks.push(...Array.isArray(read) ? read : yield* read);
    yield;
  }
  flush();
  return blocks.filter((block) => block.kind !== 'paragraph' || spansText(block.spans).trim() !== '');
}
