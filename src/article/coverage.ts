/** How much of the page's article came along: the figure by which a broken rule shows itself. */
import { DIGIT, charClassAt, LETTER } from './char-classes.ts';
import { blockText, spansText } from './block-text.ts';
import type { Article, Block, Figure, Coverage } from './model.ts';
import type { Resumable } from './cooperative.ts';

const SPACE = 32;

/** What stands between white space and holds a letter or a number. */
function countWords(text: string): number {
  let words = 0;
  let isCounted = false;
  for (let at = 0; at < text.length; at++) {
    const kind = charClassAt(text, at);
    if (!isCounted && (kind & (LETTER | DIGIT)) !== 0) {
      words += 1;
      isCounted = true;
    } else if (kind === 0 && isCounted && (text.charCodeAt(at) === SPACE || /\s/.test(text.charAt(at)))) isCounted = false;
  }
  return words;
}

/** Words below an element; no word runs from one of its pieces into the next: "headline" and "paragraph" are two. */
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

/** Every word of a block that a reader sees, captions and titles included. */
function wordsOf(block: Block): string {
  const captions = (figures: readonly Figure[]): string => figures.map(({ caption, credit }) => `${caption ?? ''} ${credit ?? ''}`).join(' ');
  switch (block.kind) {
    case 'figure': return captions([block]);
    case 'gallery': return `${block.headline ?? ''} ${captions(block.figures)} ${block.credits?.join(' ') ?? ''}`;
    case 'video': case 'audio': case 'embed': return block.headline ?? '';
    case 'table': return [...block.rows.flat().map((cell) => spansText(cell.spans)), spansText(block.caption ?? [])].join(' ');
    case 'post': return [block.headline ?? '', ...block.authors, ...block.blocks.map(wordsOf)].join(' ');
    default: return blockText(block);
  }
}

function countPictures(block: Block): number {
  if (block.kind === 'figure') return 1;
  return block.kind === 'gallery' ? block.figures.length : 0;
}

/** Counts the article against the copy of its body that it was read from. */
export function* measureCoverage(article: Article, bodies: readonly Element[]): Resumable<Coverage> {
  const blocks = allBlocks(article.blocks);
  let words = countWords(article.credits.join(' '));
  for (const block of article.blocks) {
    words += countWords(wordsOf(block));
    yield;
  }
  let pageWords = 0;
  for (const body of bodies) pageWords += yield* countWordsIn(body);
  return {
    words, pageWords,
    pictures: blocks.reduce((sum, block) => sum + countPictures(block), 0) + (article.lead?.kind === 'figure' ? 1 : 0),
    pagePictures: bodies.reduce((sum, body) => sum + body.querySelectorAll('img').length, 0) + (article.lead?.kind === 'figure' ? 1 : 0),
    videos: blocks.filter((block) => block.kind === 'video').length,
  };
}
