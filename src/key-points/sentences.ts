/** Where sentences begin and end: the marks that may end one are found here, `isSentenceBoundary` decides about each. */
import { primaryLanguage } from './language-key.ts';
import { isSentenceBoundary } from './sentence-splitting/boundary-rules.ts';
import { readCandidate } from './sentence-splitting/boundary-candidates.ts';
import { readEvidence } from './sentence-splitting/word-evidence.ts';
import type { TextLine } from './sentence-splitting/boundary-candidates.ts';

export interface Sentence {
  text: string;
  /** Offsets in the text that was read, in UTF-16 units: `text.slice(start, end)` is the sentence. */
  start: number;
  end: number;
}

const LINE = /[^\n\r\u2028\u2029]+/gu;
/** Greek asks with a semicolon. */
const MARKS = /[.!?…。！？｡．।॥۔؟።፧፨‽⁇⁈⁉\u037e။។៕։།]|፡\s?፡|::(?<=[\u1200-\u139f\u2d80-\u2ddf\uab00-\uab2f]::)/gu;
const GREEK_MARKS = /[.!?…;\u037e]/gu;
/** Armenian ends sentences with its own mark, for which many pages have a colon. */
const ARMENIAN_MARKS = /[.!?…։]|:(?=\s)/gu;

const MARKS_BY_LANGUAGE: Readonly<Record<string, RegExp | undefined>> = { el: GREEK_MARKS, hy: ARMENIAN_MARKS };

/** The ends of the sentences of one line, the last one's included. */
function findEnds(line: TextLine): number[] {
  const ends: number[] = [];
  const marks = Object.hasOwn(MARKS_BY_LANGUAGE, line.language) ? MARKS_BY_LANGUAGE[line.language] ?? MARKS : MARKS;
  marks.lastIndex = 0;
  let start = 0;
  for (let found = marks.exec(line.text); found; found = marks.exec(line.text)) {
    const candidate = readCandidate(line, found.index, start);
    marks.lastIndex = candidate.end;
    if (candidate.next >= line.text.length) break;
    if (!isSentenceBoundary(candidate, line)) continue;
    ends.push(candidate.end);
    start = candidate.next;
  }
  return [...ends, line.text.length];
}

/**
 * The sentences of a block in reading order, never across a line break. A quotation and its attribution are one
 * sentence, whole sentences inside a quotation are divided. A language nobody knows is read by shapes alone.
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
