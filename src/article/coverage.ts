/** Measures how much of the page's article the extraction kept. A broken rule shows itself by a low figure. */
import { blockText, spansText } from './block-text.ts';
import { charClassAt, DIGIT, LETTER } from './char-classes.ts';
import type { Resumable } from './resumable.ts';
import type { Article, Block, Coverage, Figure } from './model.ts';

const SPACE = 32;

/** Counts words: what stands between white space and holds a letter or a digit. */
function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let index = 0; index < text.length; index++) {
    const charClass = charClassAt(text, index);
    if (!isCounted && (charClass & (LETTER | DIGIT)) !== 0) {
      words += 1;
      isCounted = true;
    } else if (charClass === 0 && isCounted && (text.charCodeAt(index) === SPACE || /\s/.test(text.charAt(index)))) isCounted = false;
  }
  return words;
}

/**
 * Counts words below an element, in each text node on its own: a headline's last word and a paragraph's first are two.
 */
function* countWordsIn(body: Element): Resumable<number> {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let words = 0;
  while (walker.nextNode()) {
    words += countWords(walker.currentNode.textContent ?? '');
    yield;
  }
  return words;
}

function allBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block) => (block.kind === 'post' ? [block, ...allBlocks(block.blocks)] : [block]));
}

/** Returns all text of a block that a reader sees, captions and titles included. */
function visibleText(block: Block): string {
  const captions = (figures: readonly Figure[]): string => figures.map(({ caption, credit }) => `${caption ?? ''} ${credit ?? ''}`).join(' ');
  switch (block.kind) {
    case 'figure': return captions([block]);
    case 'gallery': return `${block.headline ?? ''} ${captions(block.figures)} ${block.credits?.join(' ') ?? ''}`;
    case 'video': case 'audio': case 'embed': return block.headline ?? '';
    case 'table': return [...block.rows.flat().map((cell) => spansText(cell.spans)), spansText(block.caption ?? [])].join(' ');
    case 'post': return [block.headline ?? '', ...block.authors, ...block.blocks.map(visibleText)].join(' ');
    default: return blockText(block);
  }
}

function countPictures(block: Block): number {
  if (block.kind === 'figure') return 1;
  return block.kind === 'gallery' ? block.figures.length : 0;
}

/**
 * Compares an article with `bodies`, the elements of the copy that it was read from. A lead picture counts on both
 * sides, since it stands outside the bodies.
 */
export function* measureCoverage(article: Article, bodies: readonly Element[]): Resumable<Coverage> {
  const blocks = allBlocks(article.blocks);
  let words = countWords(article.credits.join(' '));
  for (const block of article.blocks) {
    words += countWords(visibleText(block));
    yield;
  }
  let pageWords = 0;
  for (const body of bodies) pageWords += yield* countWordsIn(body);
  const leadPictures = article.lead?.kind === 'figure' ? 1 : 0;
  return {
    words, pageWords,
    pictures: blocks.reduce((sum, block) => sum + countPictures(block), 0) + leadPictures,
    pagePictures: bodies.reduce((sum, body) => sum + body.querySelectorAll('img').length, 0) + leadPictures,
    videos: blocks.filter((block) => block.kind === 'video').length,
  };
}
