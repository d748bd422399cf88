/** Splits a text into sentences. */
import { primaryLanguage } from './language-key.ts';
import { readCandidate } from './sentence-splitting/boundary-candidates.ts';
import type { TextLine } from './sentence-splitting/boundary-candidates.ts';
import { isSentenceBoundary } from './sentence-splitting/boundary-rules.ts';
import { readEvidence } from './sentence-splitting/word-evidence.ts';

export interface Sentence {
  text: string;
  /** Offsets in the text that was read, in UTF-16 units: `text.slice(start, end)` is the sentence. */
  start: number;
  end: number;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;
/** Terminal punctuation of all scripts; Ethiopic writes its own as two signs as well. */
const TERMINALS = new RegExp(
  String.raw`[.!?…。！？｡．।॥۔؟።፧፨‽⁇⁈⁉\u037e။។៕։།]|፡\s?፡|::(?<=[\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f]::)`, 'gu',
);
/** Greek asks with a semicolon. */
const GREEK_TERMINALS = /[.!?…;\u037e]/gu;
/** Armenian ends sentences with its own mark, for which many pages have a colon. */
const ARMENIAN_TERMINALS = /[.!?…։]|:(?=\s)/gu;

function terminalsFor(language: string): RegExp {
  if (language === 'el') return GREEK_TERMINALS;
  return language === 'hy' ? ARMENIAN_TERMINALS : TERMINALS;
}

/** Finds the ends of the sentences of one line, the last one's included, as offsets in UTF-16 units. */
function findEnds(line: TextLine): number[] {
  const ends: number[] = [];
  const terminals = terminalsFor(line.language);
  terminals.lastIndex = 0;
  let start = 0;
  for (let found = terminals.exec(line.text); found; found = terminals.exec(line.text)) {
    const candidate = readCandidate(line, found.index, start);
    terminals.lastIndex = candidate.end;
    if (candidate.next >= line.text.length) break;
    if (!isSentenceBoundary(candidate, line)) continue;
    ends.push(candidate.end);
    start = candidate.next;
  }
  return [...ends, line.text.length];
}

/**
 * Splits a block's text into sentences, in reading order and never across a line break. The language is a BCP 47 tag;
 * a language without tables is read by the shapes of its tokens and by the abbreviations of all others. A quotation
 * and its attribution are one sentence; whole sentences inside a quotation are divided. Never throws; takes time in
 * proportion to the text.
 *
 * Follows Punkt (Kiss & Strunk 2006, "Unsupervised Multilingual Sentence Boundary Detection", Computational
 * Linguistics 32:4): each terminal mark is a candidate, the type of the word before it (abbreviation, initial,
 * ordinal, ellipsis) and the token after it (orthography, frequent sentence starter) decide. What differs: Punkt
 * learns its lists from a large text of the language; one article is too short for that, so abbreviations and
 * starters stand in tables, one a language, and the text itself is only asked about words that no table knows
 * (`isDoubtful`). Where Punkt would weigh likelihoods, a doubtful boundary is none, since a cut sentence is worse
 * than two together. Quotations, brackets, units, eras and scripts without capitals have rules of their own, which
 * Punkt has not.
 */
export function readSentences(text: string, language: string): Sentence[] {
  const key = primaryLanguage(language);
  return [...text.matchAll(LINE)].flatMap(({ 0: line, index }) => {
    let from = 0;
    return findEnds({ text: line, language: key, evidence: readEvidence(line) }).flatMap((to) => {
      const piece = line.slice(from, to);
      const start = index + from + piece.length - piece.trimStart().length;
      const trimmed = piece.trim();
      from = to;
      return trimmed === '' ? [] : [{ text: trimmed, start, end: start + trimmed.length }];
    });
  });
}
