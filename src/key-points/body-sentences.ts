/** Which sentences of an article may become key points at all: those of its running text, with their places. */
import type { Article, Block, Span } from '../article/model.ts';
import { readTextPieces, spansText } from '../article/block-text.ts';
import { datelineLength, originLength } from './standing-alone/dateline.ts';
import { findNewest } from './live-blog-order.ts';
import { readInsideQuotation } from './analysis/quotations.ts';
import { readSentences } from './sentences.ts';
import { stampLength } from './standing-alone/stamp.ts';
import type { Steps } from '../article/steps.ts';

export interface BodySentence {
  /** The block's text between `start` and `end`; a dateline or stamp in front of the sentence is left out of all three. */
  text: string;
  /** Index into `article.blocks`. */
  block: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** The how-manieth paragraph of running text it stands in, and the how-manieth sentence there; from 0. */
  paragraph: number;
  place: number;
  /** Grows with every heading and every post; 0 before the first. */
  section: number;
  /** Whether it lies inside a quotation that began in an earlier sentence. */
  quoted: boolean;
  /** Whether a dateline stood in front of it. */
  dated: boolean;
}

interface Passage { text: string; offset: number }

/** In UTF-16 units; far longer than any paragraph. What lies behind it in one gone mad becomes no key point. */
const LONGEST_PASSAGE = 50_000;

/** A line that is nothing but links leads elsewhere; it says nothing of this article. */
export function isLinksOnly(spans: readonly Span[]): boolean {
  return spans.every((span) => span.href !== undefined || span.text.trim() === '');
}

/** Runs of text that hold sentences. A quotation's source, headings, captions and "Read more" lines are none. */
function passagesOf(block: Block): Passage[] {
  const pieces = readTextPieces(block).filter((piece) => !isLinksOnly(piece.spans))
    .map((piece) => ({ text: spansText(piece.spans), offset: piece.offset }));
  switch (block.kind) {
    case 'paragraph': case 'list': return pieces;
    case 'quote': return pieces.slice(0, 1);
    case 'post': return postPassages(block.blocks);
    default: return [];
  }
}

/** A post's text is the text of its blocks, one run a line. */
function postPassages(blocks: readonly Block[]): Passage[] {
  let offset = 0;
  return blocks.flatMap((inner) => {
    const from = offset;
    for (const piece of readTextPieces(inner)) offset += spansText(piece.spans).length + 1;
    return passagesOf(inner).map((passage) => ({ text: passage.text, offset: from + passage.offset }));
  });
}

function sentencesOf(passage: Passage, language: string, isFirst: boolean): Pick<BodySentence, 'text' | 'start' | 'end' | 'place' | 'quoted' | 'dated'>[] {
  const beginning = passage.text.slice(0, LONGEST_PASSAGE);
  const sentences = readSentences(beginning, language);
  const quoted = readInsideQuotation(beginning, sentences.map((sentence) => sentence.start));
  return sentences.map(({ text, start, end }, place) => {
    const stamp = stampLength(text);
    const rest = text.slice(stamp);
    const dateline = datelineLength(rest) || (isFirst && place === 0 ? originLength(rest) : 0);
    const skip = stamp + dateline;
    return {
      text: text.slice(skip), start: passage.offset + start + skip, end: passage.offset + end, place, quoted: quoted[place] ?? false, dated: dateline > 0,
    };
  });
}

/** So many sentences in front of a dateline may be a note of the editors or a byline. */
const LONGEST_NOTE = 8;

/** A report begins with its dateline: what stands in front of it is a note on its author. */
function afterNote(sentences: BodySentence[]): BodySentence[] {
  return sentences.slice(Math.max(0, sentences.slice(0, LONGEST_NOTE).findIndex((sentence) => sentence.dated)));
}

/** Every sentence of the running text in reading order; of a live blog's posts only the newest are read. */
export function* readBodySentences(article: Article): Steps<BodySentence[]> {
  let section = 0;
  let paragraph = -1;
  const found: BodySentence[] = [];
  const newest = findNewest(article, (post) => passagesOf(post).some(({ text }) => text.trim() !== ''));
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'heading' || block.kind === 'post') section += 1;
    for (const passage of passagesOf(block)) {
      paragraph += 1;
      const where = { block: index, paragraph, section };
      if (block.kind === 'post' && !newest.has(index)) continue;
      for (const sentence of sentencesOf(passage, article.language, found.length === 0)) found.push({ ...sentence, ...where });
      yield;
    }
  }
  return afterNote(found);
}
