/** What is usual in an article, so that a sentence that differs can be told. */
import { charClassAt } from '../../article/char-classes.ts';
import type { ArticleAnalysis } from '../analysis/article-analysis.ts';
import type { SentenceReading } from './sentence-reading.ts';

export interface ArticleShape {
  paragraphs: number;
  /** How many sentences each paragraph has. */
  paragraphLengths: ReadonlyMap<number, number>;
  sections: number;
  /** Stems that at least three sentences have, the five commonest. */
  topStems: ReadonlySet<string>;
  /** How often each word begins a sentence. */
  firstWords: ReadonlyMap<string, number>;
  /** Parts of the sentences that are mostly quotation, and that speak in the first person. */
  quotedShare: number;
  firstPersonShare: number;
  /** Whether its sentences end in marks: then a line without one is a byline, a heading or a caption. */
  isPunctuated: boolean;
  /** Whether full stops stand apart, as in texts that were cut into words: then that tells nothing of a line. */
  stopsApart: boolean;
}

const TOP_STEMS = 5;
const MIN_SPREAD = 3;
const MOSTLY = 0.5;

/** Whether a text ends in a mark; a bracket that closes behind a word ends no sentence: "Gallery (12)". */
export function endsInMark(text: string): boolean {
  const end = text.trimEnd().length;
  const isBracket = /[)\]]/.test(text.charAt(end - 1));
  return end > 1 && charClassAt(text, end - 1) === 0 && !(isBracket && charClassAt(text, end - 2) !== 0);
}

/**
 * Whether a full stop stands apart from the word before it: so ends a byline, caption or heading that a converter
 * took for a sentence.
 */
export const endsInStopApart = (text: string): boolean => /\s\.["'”’»]?$/u.test(text);
export const isQuestion = (text: string): boolean => /[?؟;՞፧]["'”’»›“)\]\s]*$/u.test(text);

function count<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Reads the shape of an article. */
export function readArticleShape(article: ArticleAnalysis, readings: readonly SentenceReading[]): ArticleShape {
  const share = (test: (reading: SentenceReading) => boolean): number =>
    readings.filter(test).length / Math.max(1, readings.length);
  const paragraphLengths = count(readings.map(({ placed }) => placed.paragraph));
  const top = [...article.spread]
    .filter(([, spread]) => spread >= MIN_SPREAD)
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, TOP_STEMS);
  return {
    paragraphLengths,
    paragraphs: paragraphLengths.size,
    sections: new Set(readings.map(({ placed }) => placed.section)).size,
    topStems: new Set(top.map(([stem]) => stem)),
    firstWords: count(readings.map(({ sentence }) => sentence.words[0]?.word ?? '')),
    quotedShare: share(({ quotation }) => quotation.share > MOSTLY),
    firstPersonShare: share(({ references }) => references.firstPerson > 0),
    isPunctuated: share(({ sentence }) => endsInMark(sentence.text)) > MOSTLY,
    // A text with captions may have a third of its stops apart.
    stopsApart: share(({ sentence }) => endsInStopApart(sentence.text)) > MOSTLY,
  };
}
