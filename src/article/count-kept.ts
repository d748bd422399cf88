/** How much of the page's article came along: the figure by which a broken rule shows itself. */
import { blockText, spansText } from './block-text.ts';
import type { Article, Block, Figure, Kept } from './model.ts';

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** All text below an element, with spaces between its pieces: "headline" and "paragraph" are two words. */
function textIn(body: Element): string {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const texts: string[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
  return texts.join(' ');
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
export function countKept(article: Article, bodies: readonly Element[]): Kept {
  const blocks = allBlocks(article.blocks);
  const text = article.blocks.map(wordsOf).join(' ');
  return {
    words: countWords(`${text} ${article.credits.join(' ')}`),
    pageWords: bodies.reduce((sum, body) => sum + countWords(textIn(body)), 0),
    pictures: blocks.reduce((sum, block) => sum + countPictures(block), 0) + (article.lead?.kind === 'figure' ? 1 : 0),
    pagePictures: bodies.reduce((sum, body) => sum + body.querySelectorAll('img').length, 0) + (article.lead?.kind === 'figure' ? 1 : 0),
    videos: blocks.filter((block) => block.kind === 'video').length,
  };
}
