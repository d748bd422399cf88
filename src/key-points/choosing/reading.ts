/** An article read once: everything the features ask for, so that each of them is one line. */
import { rankByLinks } from './graph.ts';
import { readOnTopic } from './kinship.ts';
import { readLikeness } from './likeness.ts';
import { readIntroduced } from '../words/names.ts';
import { readNumbered } from './numbered-text.ts';
import type { NumberedText } from './numbered-text.ts';
import { findBegin } from './story-begin.ts';
import { likeTheWhole, readTerms } from './terms.ts';
import type { Terms } from './terms.ts';
import { readChances } from './word-chances.ts';
import type { Chances, WordWeights } from './word-chances.ts';
import { WORD_WEIGHTS } from './word-weights.ts';
import { isCased, lengthOf } from '../words/words.ts';

/** A sentence and where it stands; the minimum a reading needs to know. */
export interface Passage { text: string; paragraph: number; place: number; section: number }

export interface Reading {
  passages: readonly Passage[];
  text: NumberedText;
  /** In words of an alphabet. */
  lengths: number[];
  terms: Terms;
  alike: readonly Float64Array[];
  /** Likeness to the article as a whole, and two graph ranks; the best sentence has 1. */
  central: number[];
  textRank: number[];
  lexRank: number[];
  /** Where each sentence stands when the story is told from its beginning; a scene before it comes last. */
  order: number[];
  /** The same the other way: which sentence is told first, which second … */
  told: number[];
  /** How much of each sentence is about headline and standfirst. */
  onTopic: number[];
  /** How much is told later of the names that come first in each sentence. */
  introduced: number[];
  /** How far the article is one of a script without capitals and of short sentences; 0 to 1. */
  uncased: number;
  /** How many of each sentence's words people would take. */
  chances: Chances;
}

const MORE_THAN_CHANCE = 0.1;

/** Divided by the largest, so that articles of any length compare. */
function toShare(values: readonly number[]): number[] {
  const most = values.reduce((a, b) => Math.max(a, b), 1e-9);
  return values.map((value) => value / most);
}

/** TextRank's likeness: the number of common terms, by the logarithms of both lengths. */
function rankByTerms(common: readonly Float64Array[], { stems }: Terms): number[] {
  const lengths = stems.map((list) => Math.log(list.length || 1));
  return rankByLinks(common, (count, one, other) => {
    const length = (lengths[one] ?? 0) + (lengths[other] ?? 0);
    return length > 0 ? count / length : 0;
  });
}

/** Places told from `begin` on, as they stand; what is before it comes last. */
function turnTo(begin: number, length: number): number[] {
  return Array.from({ length }, (_, place) => (place + begin) % length);
}

/**
 * Bengali, Urdu, Arabic … have no capitals; names cannot be told there, and words are counted differently. Where half of
 * the sentences have 21 words and less, people choose the fuller ones; Persian reports, with thirty, are read like English.
 */
function readUncased(passages: readonly Passage[], lengths: readonly number[]): number {
  if (isCased(passages[0]?.text ?? '')) return 0;
  const middle = lengths.toSorted((a, b) => a - b)[lengths.length >> 1] ?? 0;
  return Math.max(0, Math.min(1, (26 - middle) / 5));
}

/** Reads sentences; `topicText` is the text that says what they are about: headline and standfirst. */
export function readArticle(passages: readonly Passage[], topicText: string, weights: WordWeights = WORD_WEIGHTS): Reading {
  const texts = passages.map((passage) => passage.text);
  const text = readNumbered(texts, topicText);
  const terms = readTerms(text);
  const { cosine, common } = readLikeness(terms);
  const begin = findBegin(passages, terms.stems, text.topic);
  const lengths = texts.map(lengthOf);
  const order = turnTo(passages.length - begin, passages.length);
  return {
    passages,
    text,
    lengths,
    terms,
    alike: cosine,
    central: toShare(likeTheWhole(terms)),
    textRank: toShare(rankByTerms(common, terms)),
    lexRank: toShare(rankByLinks(cosine, (alike) => (alike >= MORE_THAN_CHANCE ? 1 : 0))),
    order,
    told: turnTo(begin, passages.length),
    onTopic: readOnTopic(text, terms),
    introduced: readIntroduced(texts),
    uncased: readUncased(passages, lengths),
    chances: readChances({ text, order }, weights),
  };
}
