/** An article as it is read aloud: its sentences in order, each with its place. */
import { hasWord } from '../article/char-classes.ts';
import { spansText } from '../article/block-text.ts';
import type { Article, Block, GalleryBlock, ListBlock, Span } from '../article/model.ts';
import { readSentences } from '../key-points/sentences.ts';
import { sliceSpans } from './render-spans.ts';

/** Where a sentence is drawn: above the text, or in `article.blocks` by index. */
export type SpokenPlace = 'headline' | 'standfirst' | number;

export interface SpokenSentence {
  text: string;
  place: SpokenPlace;
  /** Grows with every paragraph, heading and list item; from 0. */
  paragraph: number;
  /** BCP 47. */
  language: string;
}

interface Passage { spans: readonly Span[]; place: SpokenPlace }

const plain = (text: string | undefined): Span[][] => (text === undefined ? [] : [[{ text }]]);

function listRuns(list: ListBlock): Span[][] {
  return list.items.flatMap((item, index) => [
    item, ...(list.nested ?? []).flatMap((nested) => (nested.item === index ? listRuns(nested.list) : [])),
  ]);
}

/** In a gallery the captions are the story; elsewhere they would interrupt it. */
function galleryRuns(gallery: GalleryBlock): Span[][] {
  return [...plain(gallery.headline), ...gallery.figures.flatMap((figure) => plain(figure.caption))];
}

/** What of a block is read aloud. Tables, pictures, players, cards and "Read more" lines are for the eye. */
function spokenRuns(block: Block): Span[][] {
  switch (block.kind) {
    case 'paragraph': case 'heading': case 'question': return [block.spans];
    case 'quote': return block.source ? [block.spans, block.source] : [block.spans];
    case 'list': return listRuns(block);
    case 'footnotes': return block.notes.flatMap((note) => [...plain(note.mark), note.spans]);
    case 'gallery': return galleryRuns(block);
    case 'post': return [...plain(block.headline), ...block.blocks.flatMap(spokenRuns)];
    case 'related': case 'table': case 'figure': case 'video': case 'audio': case 'embed': return [];
  }
}

function readPassages(article: Article): Passage[] {
  const above = (place: SpokenPlace, text: string | undefined): Passage[] => plain(text).map((spans) => ({ spans, place }));
  return [
    ...above('headline', article.headline),
    ...above('standfirst', article.standfirst),
    ...article.blocks.flatMap((block, place) => spokenRuns(block).map((spans) => ({ spans, place }))),
  ];
}

/** The language of a part, where all of it is in one other than the article's. */
function readLanguage(spans: readonly Span[], start: number, end: number): string | undefined {
  const [first, ...others] = new Set(sliceSpans(spans, start, end).filter((span) => span.text.trim() !== '').map((span) => span.language));
  return others.length === 0 ? first : undefined;
}

/** The sentences that are read aloud, in reading order; sentences without a letter or number are left out. */
export function readSpokenSentences(article: Article): SpokenSentence[] {
  return readPassages(article)
    .map(({ spans, place }) => readSentences(spansText(spans), article.language)
      .filter((sentence) => hasWord(sentence.text))
      .map(({ text, start, end }) => ({ text, place, language: readLanguage(spans, start, end) ?? article.language })))
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, paragraph) => sentences.map((sentence) => ({ ...sentence, paragraph })));
}
