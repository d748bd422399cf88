/** Finds key points that the editors wrote as a list, in any language, by the place and the shape of that list. */
import { readTextPieces, spansText } from '../article/block-text.ts';
import type { Article, Block, ListBlock } from '../article/model.ts';
import { isLinksOnly } from './body-sentences.ts';
import type { KeyPoint } from './key-point.ts';
import { lengthOf, tokenise } from './tokens/tokens.ts';

/** Number of words before the list: at most a lead paragraph or two. */
const MOST_WORDS_BEFORE = 120;
/** In words: a longer line above a list does not introduce it. */
const LONGEST_INTRODUCTION = 12;
const FEWEST_ITEMS = 2;
const MOST_ITEMS = 9;
/** In words: shorter items are no statements, such as "flour, eggs, a pinch of salt". */
const FEWEST_WORDS = 4;
const MOST_WORDS = 60;

function wordsIn(block: Block): number {
  return readTextPieces(block).reduce((sum, piece) => sum + tokenise(spansText(piece.spans)).words.length, 0);
}

/** Tells whether a block introduces a list: a heading, or a short paragraph that is bold or ends in a colon. */
function introduces(block: Block | undefined): boolean {
  if (block?.kind === 'heading') return true;
  if (block?.kind !== 'paragraph' || wordsIn(block) > LONGEST_INTRODUCTION) return false;
  const isBold = block.spans.every((span) => span.strong === true || span.text.trim() === '');
  return isBold || /[:：]\s*$/u.test(spansText(block.spans));
}

function isStated(list: ListBlock): boolean {
  const statements = list.items.filter((item) => {
    const length = lengthOf(tokenise(spansText(item)));
    return length >= FEWEST_WORDS && length <= MOST_WORDS && !isLinksOnly(item);
  });
  return list.items.length >= FEWEST_ITEMS && list.items.length <= MOST_ITEMS && statements.length >= list.items.length * 0.75;
}

/**
 * Tells whether the block at `index` is the editors' overview: an unordered list of statements near the beginning of the
 * article, under a line that introduces it or as its first block.
 */
function isOverview(article: Article, index: number): boolean {
  const list = article.blocks[index];
  if (list?.kind !== 'list' || list.ordered || !isStated(list)) return false;
  const before = article.blocks.slice(0, index);
  if (before.some((block) => block.kind === 'post')) return false;
  const words = before.filter((block) => block.kind !== 'heading').reduce((sum, block) => sum + wordsIn(block), 0);
  const isIntroduced = introduces(article.blocks[index - 1]);
  const sections = before.filter((block) => block.kind === 'heading').length;
  return isIntroduced ? words <= MOST_WORDS_BEFORE && sections <= 1 : words === 0;
}

function pointsOf(list: ListBlock, block: number): KeyPoint[] {
  return readTextPieces(list).filter((piece) => list.items.includes(piece.spans) && !isLinksOnly(piece.spans)).map((piece) => {
    const whole = spansText(piece.spans);
    const text = whole.trim();
    const start = piece.offset + whole.indexOf(text);
    return { text, block, start, end: start + text.length, origin: 'editor' };
  });
}

/** Finds the editors' points, in reading order; empty where there is no such list. */
export function findEditorPoints(article: Article): KeyPoint[] {
  const index = article.blocks.findIndex((_, place) => isOverview(article, place));
  const list = article.blocks[index];
  return list?.kind === 'list' ? pointsOf(list, index) : [];
}
