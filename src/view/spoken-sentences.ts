/** Lists the sentences of an article that are read aloud. */
import { hasWord } from '../article/char-classes.ts';

import type { Article, Block, GalleryBlock, ListBlock, Span } from '../article/model.ts';
import { readSentences } from '../key-points/sentences.ts';
import { sliceSpans, spansText } from '../article/block-text.ts';
import { plainText } from '../article/plain-text.ts';

/** The part of the article that contains a sentence: headline, standfirst, or an index in `article.blocks`. */
export type SpokenPlace = 'headline' | 'standfirst' | number;

export interface SpokenSentence {
  /** As it is rendered, to find its place. */
  text: string;
  /** As it is spoken: without struck-out words, with powers and indices in plain characters. */
  spoken: string;
  place: SpokenPlace;
  /** Number of the paragraph, heading, list item or other run of text, from 0, over the whole article. */
  paragraph: number;
  /** BCP 47. */
  language: string;
}

/** A run of text that is read aloud. */
interface Passage { spans: readonly Span[]; place: SpokenPlace }

const textRuns = (text: string | undefined): Span[][] => (text === undefined ? [] : [[{ text }]]);

/** Returns the items of a list, each followed by those of the lists inside it. */
function listRuns(list: ListBlock): Span[][] {
  return list.items.flatMap((item, index) => [
    item, ...(list.nested ?? []).flatMap((nested) => (nested.item === index ? listRuns(nested.list) : [])),
  ]);
}

/** Returns headline and captions of a gallery. There the captions are the story; elsewhere they would interrupt it. */
function galleryRuns(gallery: GalleryBlock): Span[][] {
  return [...textRuns(gallery.headline), ...gallery.figures.flatMap((figure) => textRuns(figure.caption))];
}

/** Returns the runs of a block that are read aloud. Tables, pictures, players, embeds and "Read more" lines are not. */
function spokenRuns(block: Block): Span[][] {
  switch (block.kind) {
    case 'paragraph': case 'heading': case 'question': return [block.spans];
    case 'quote': return block.source ? [block.spans, block.source] : [block.spans];
    case 'list': return listRuns(block);
    case 'footnotes': return block.notes.flatMap((note) => [...textRuns(note.mark), note.spans]);
    case 'gallery': return galleryRuns(block);
    case 'post': return [...textRuns(block.headline), ...block.blocks.flatMap(spokenRuns)];
    case 'related': case 'table': case 'figure': case 'video': case 'audio': case 'embed': return [];
  }
}

function readPassages(article: Article): Passage[] {
  const headerPassages = (place: SpokenPlace, text: string | undefined): Passage[] => textRuns(text).map((spans) => ({ spans, place }));
  return [
    ...headerPassages('headline', article.headline),
    ...headerPassages('standfirst', article.standfirst),
    ...article.blocks.flatMap((block, place) => spokenRuns(block).map((spans) => ({ spans, place }))),
  ];
}

/**
 * Returns the language of the text between two offsets where all of it is marked as being in one language; `undefined`
 * where it is in the article's language or in several.
 */
function readLanguage(spans: readonly Span[], start: number, end: number): string | undefined {
  const [first, ...others] = new Set(sliceSpans(spans, start, end).filter((span) => span.text.trim() !== '').map((span) => span.language));
  return others.length === 0 ? first : undefined;
}

/** Returns the sentences that are read aloud, in reading order. Sentences without a letter or digit are left out. */
export function readSpokenSentences(article: Article): SpokenSentence[] {
  return readPassages(article)
    .map(({ spans, place }) => readSentences(spansText(spans), article.language)
      .filter((sentence) => hasWord(sentence.text))
      .map(({ text, start, end }) => ({ text, spoken: plainText(sliceSpans(spans, start, end)), place, language: readLanguage(spans, start, end) ?? article.language })))
    .filter((sentences) => sentences.length > 0)
    .flatMap((sentences, paragraph) => sentences.map((sentence) => ({ ...sentence, paragraph })));
}
