/** Which sentences of an article may become key points at all: those of its running text, with their places. */
import type { Article, Block } from '../article/model.ts';
import { readTextPieces, spansText } from '../article/block-text.ts';

export interface BodySentence {
  text: string;
  /** Index into `article.blocks`. */
  block: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** The how-manieth paragraph of running text it stands in, and the how-manieth sentence there; from 0. */
  paragraph: number;
  place: number;
  /** Grows with every heading and every post. */
  section: number;
}

interface Passage { text: string; block: number; offset: number; section: number }

/** Runs of text that hold sentences. A quotation's source, headings, captions and "Read more" lines are none. */
function passagesOf(block: Block): { text: string; offset: number }[] {
  const pieces = readTextPieces(block).map((piece) => ({ text: spansText(piece.spans), offset: piece.offset }));
  switch (block.kind) {
    case 'paragraph': case 'list': return pieces;
    case 'quote': return pieces.slice(0, 1);
    case 'post': return postPassages(block.blocks);
    default: return [];
  }
}

/** A post's text is the text of its blocks, one run a line. */
function postPassages(blocks: readonly Block[]): { text: string; offset: number }[] {
  let offset = 0;
  return blocks.flatMap((inner) => {
    const from = offset;
    for (const piece of readTextPieces(inner)) offset += spansText(piece.spans).length + 1;
    return passagesOf(inner).map((passage) => ({ text: passage.text, offset: from + passage.offset }));
  });
}

function readPassages(article: Article): Passage[] {
  let section = 0;
  return article.blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'post') section += 1;
    return passagesOf(block).map((passage) => ({ ...passage, block: index, section }));
  });
}

/** Every sentence of the running text in reading order; `text` is the block's text between `start` and `end`. */
export function readBodySentences(article: Article): BodySentence[] {
  return readPassages(article).flatMap((passage, paragraph) =>
    readSentences(passage.text, article.language).map((sentence, place) => ({
      text: sentence.text,
      block: passage.block,
      start: passage.offset + sentence.start,
      end: passage.offset + sentence.end,
      paragraph,
      place,
      section: passage.section,
    })));
}

function readSentences(text: string, language: string): { text: string; start: number; end: number }[] {
  const segments = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return [...segments].flatMap(({ segment, index }) => {
    const start = index + segment.length - segment.trimStart().length;
    const trimmed = segment.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
  });
}
