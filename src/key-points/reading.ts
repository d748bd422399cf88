/** An article read once: everything the features ask for, so that each of them is one line. */
import { rankByLinks } from './graph.ts';
import { findBegin } from './story-begin.ts';
import { cosine, countItems, readTerms, readTopic, similarities } from './terms.ts';
import type { Terms } from './terms.ts';

import { readChances } from './word-chances.ts';
import type { Chances, WordWeights } from './word-chances.ts';
import type { WordText } from './word-facts.ts';
import { WORD_WEIGHTS } from './word-weights.ts';
import { lengthOf, readWords } from './words.ts';

/** A sentence and where it stands; the minimum a reading needs to know. */
export interface Passage { text: string; paragraph: number; place: number; section: number }

export interface Reading {
  passages: readonly Passage[];
  words: readonly (readonly string[])[];
  /** In words of an alphabet. */
  lengths: number[];
  terms: Terms;
  alike: Float64Array[];
  /** Likeness to the article as a whole, and two graph ranks; the best sentence has 1. */
  central: number[];
  textRank: number[];
  lexRank: number[];
  /** The terms of headline and standfirst. */
  topic: Map<string, number>;
  /** Where each sentence stands when the story is told from its beginning; a scene before it comes last. */
  order: number[];
  /** How many of each sentence's words people would take. */
  chances: Chances;
}

const MORE_THAN_CHANCE = 0.1;
/** German capitalises all nouns, so it is not asked here. */
const NAME = /(?<=[\p{Ll}\p{N},;]\s)\p{Lu}[\p{L}\p{M}]{2,}/gu;

/** The names inside a sentence; its first word has a capital anyway and is no witness. */
export function readNames(text: string): string[] {
  return text.match(NAME) ?? [];
}

/** Divided by the largest, so that articles of any length compare. */
function toShare(values: readonly number[]): number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 1e-9);
  return values.map((value) => value / most);
}

/** TextRank's likeness: the number of common terms, by the logarithms of both lengths. */
function commonTerms(stems: readonly string[][]): Float64Array[] {
  const sizes = stems.map((list) => new Set(list).size);
  const counted = similarities(stems.map((list) => new Map([...new Set(list)].map((stem) => [stem, 1]))));
  return counted.map((row, one) => row.map((alike, other) => {
    const length = Math.log(stems[one]?.length || 1) + Math.log(stems[other]?.length || 1);
    return length > 0 ? (alike * Math.sqrt((sizes[one] ?? 0) * (sizes[other] ?? 0))) / length : 0;
  }));
}

function linksOf(alike: readonly Float64Array[]): Float64Array[] {
  return alike.map((row) => row.map((value) => (value >= MORE_THAN_CHANCE ? 1 : 0)));
}

function readOrder({ length }: readonly Passage[], begin: number): number[] {
  return Array.from({ length }, (_, index) => (index >= begin ? index - begin : length - begin + index));
}

/** What the chances of words are read from. */
export function wordTextOf({ passages, words, order, topic }: Pick<Reading, 'passages' | 'words' | 'order' | 'topic'>): WordText {
  return { texts: passages.map((passage) => passage.text), words, order, topic };
}

/** Reads sentences; `topicText` is the text that says what they are about: headline and standfirst. */
export function readArticle(passages: readonly Passage[], topicText: string, weights: WordWeights = WORD_WEIGHTS): Reading {
  const words = passages.map((passage) => readWords(passage.text));
  const terms = readTerms(words);
  const alike = similarities(terms.vectors);
  const topic = readTopic(topicText);
  const order = readOrder(passages, findBegin(passages, terms.stems, topic));
  return {
    passages,
    words,
    lengths: words.map(lengthOf),
    terms,
    alike,
    central: toShare(terms.stems.map((stems) => cosine(countItems(stems), terms.centre))),
    textRank: toShare(rankByLinks(commonTerms(terms.stems))),
    lexRank: toShare(rankByLinks(linksOf(alike))),
    topic,
    order,
    chances: readChances(wordTextOf({ passages, words, order, topic }), weights),
  };
}
