/** Reads the sentences of an article's running text, with their places: those that may become key points. */
import type { Article, Block, Span } from '../article/model.ts';
import { readTextPieces, sliceSpans, spansText } from '../article/block-text.ts';
import { plainText } from '../article/plain-text.ts';
import { datelineLength, originLength } from './leading-metadata/dateline.ts';
import { findNewest } from './live-blog-order.ts';
import { isLabel, labelLength } from './leading-metadata/leading-labels.ts';
import { openingLength } from './leading-metadata/opening.ts';
import { readInsideQuotation } from './analysis/quotations.ts';
import { readSentences } from './sentences.ts';
import { stampLength } from './leading-metadata/stamp.ts';
import type { Resumable } from '../article/resumable.ts';

export interface BodySentence {
  /**
   * The block's text between `start` and `end` as plain text (`plainText`); a dateline or stamp in front of the sentence
   * is left out of all three.
   */
  text: string;
  /** Index into `article.blocks`. */
  block: number;
  /** Offsets in the block's text. */
  start: number;
  end: number;
  /** Number of its paragraph among those of running text, and of the sentence in that paragraph; both from 0. */
  paragraph: number;
  place: number;
  /** Number of headings and posts before it. */
  section: number;
  /** Whether it lies inside a quotation that began in an earlier sentence. */
  quoted: boolean;
  /** Whether a dateline was cut off in front of it. */
  dated: boolean;
}

interface Passage { spans: readonly Span[]; offset: number }

/** In UTF-16 code units, far more than any paragraph has. Text behind this length becomes no key point. */
const MAX_PASSAGE_LENGTH = 50_000;

/** Tells whether a line consists of links alone: it points to other articles. */
export function isLinksOnly(spans: readonly Span[]): boolean {
  return spans.every((span) => span.href !== undefined || span.text.trim() === '');
}

/**
 * Lists the runs of text of a block that hold sentences. The source of a quotation, headings, captions and "Read more"
 * lines hold none.
 */
function passagesOf(block: Block): Passage[] {
  const pieces = readTextPieces(block).filter((piece) => !isLinksOnly(piece.spans));
  switch (block.kind) {
    case 'paragraph': case 'list': return pieces;
    case 'quote': return pieces.slice(0, 1);
    case 'post': return postPassages(block.blocks);
    default: return [];
  }
}

/** Lists the passages of a post, with offsets in the post's text (`blockText`), where each run is one line. */
function postPassages(blocks: readonly Block[]): Passage[] {
  let offset = 0;
  return blocks.flatMap((inner) => {
    const from = offset;
    for (const piece of readTextPieces(inner)) offset += spansText(piece.spans).length + 1;
    return passagesOf(inner).map((passage) => ({ spans: passage.spans, offset: from + passage.offset }));
  });
}

type PlacedSentence = Pick<BodySentence, 'text' | 'start' | 'end' | 'place' | 'quoted' | 'dated'>;

/** Counts the UTF-16 units in front of a sentence that belong to none, and tells whether a dateline is among them. */
function readLead(text: string, isArticleStart: boolean): { length: number; dated: boolean } {
  const stamp = labelLength(text) || stampLength(text);
  const rest = text.slice(stamp);
  const dateline = datelineLength(rest) || (isArticleStart ? originLength(rest) : 0);
  return { length: stamp + dateline, dated: dateline > 0 };
}

/** Returns the text of spans with spaces in place of words that are struck out, so that offsets stay. */
function textToSplit(spans: readonly Span[]): string {
  return spans.map(({ text, struck }) => (struck ? ' '.repeat(text.length) : text)).join('');
}

/** Reads the sentences of a passage without the datelines, bylines, labels and credits among them. */
function sentencesOf(passage: Passage, language: string, isFirst: boolean): PlacedSentence[] {
  const beginning = textToSplit(passage.spans).slice(0, MAX_PASSAGE_LENGTH);
  const opening = isFirst ? openingLength(beginning, language) : 0;
  const sentences = readSentences(beginning.slice(opening), language)
    .map(({ text, start, end }) => ({ text, start: start + opening, end: end + opening }))
    .filter(({ text }) => !isLabel(text));
  const quoted = readInsideQuotation(beginning, sentences.map((sentence) => sentence.start));
  return sentences.map(({ text, start, end }, place) => {
    const isStart = isFirst && place === 0;
    const lead = readLead(text, isStart && opening === 0);
    return {
      text: plainText(sliceSpans(passage.spans, start + lead.length, end)), start: passage.offset + start + lead.length, end: passage.offset + end,
      place, quoted: quoted[place] ?? false, dated: lead.dated || (isStart && opening > 0),
    };
  });
}

/** Number of sentences in front of a dateline that may be an editors' note or a byline. */
const LONGEST_NOTE = 8;

/** Drops the sentences in front of a report's dateline, such as a note on its author. */
function afterNote(sentences: BodySentence[]): BodySentence[] {
  return sentences.slice(Math.max(0, sentences.slice(0, LONGEST_NOTE).findIndex((sentence) => sentence.dated)));
}

/** Reads every sentence of the running text in reading order; of a live blog's posts only the newest. */
export function* readBodySentences(article: Article): Resumable<BodySentence[]> {
  let section = 0;
  let paragraph = -1;
  const found: BodySentence[] = [];
  const newest = findNewest(article, (post) => passagesOf(post).some(({ spans }) => spansText(spans).trim() !== ''));
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
