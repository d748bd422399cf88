/** Decides whether a full stop after a number ends the sentence or makes an ordinal or a date. */
import { DIGIT, isAllOf } from '../../article/char-classes.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isBeforeOrdinal, isMonth, writesOrdinals } from './boundary-lexicon.ts';

/** `17`, `24.12`, `XIV`; a number of four digits is a year. */
function isOrdinalNumber(word: string): boolean {
  if (word.length > 3 && isAllOf(word, DIGIT)) return false;
  return /^[IVXLC]+$/u.test(word) || isAllOf(word.replace(/[./-]/g, ''), DIGIT);
}

/** `9.30`, `14.45`: an hour, whose minutes are no month. */
const isHour = (word: string): boolean => /^\d{1,2}[.:](?:1[3-9]|[2-5]\d|00)$/.test(word);

/** Languages where an ordinal with a full stop stands before its noun or name, capital or not: `II. Dünya Savaşı`. */
const ORDINAL_FIRST = new Set(['tr', 'hu']);

/** `5. 4. 1971`, `12. 30`: a day, a month or an hour. */
function isPartOfDate({ word, shape }: BoundaryCandidate): boolean {
  return shape === 'digit' && isAllOf(word, DIGIT) && word.length <= 2;
}

/** `der 17. März`, `na 70. Berlinaleu`, `II. Dünya Savaşı` go on; `Platz 3. Danach`, `im Jahr 2019. Später` do not. */
export function isBoundaryAfterNumber(
  candidate: BoundaryCandidate, line: TextLine, begins: boolean,
): boolean | undefined {
  if (isPartOfDate(candidate)) return false;
  const { word, before, after, shape } = candidate;
  const { language } = line;
  if (!writesOrdinals(language) || !isOrdinalNumber(word) || isHour(word)) return undefined;
  if (/^[IVXLC]$/u.test(word) && !ORDINAL_FIRST.has(language)) return undefined;
  if (shape !== 'upper') return shape === 'digit' ? isAllOf(word, DIGIT) && word.length > 2 : undefined;
  if (begins) return true;
  const isRoman = /^[IVXLC]+$/u.test(word);
  const precedes = language === 'tr' || (language === 'hu' && isRoman);
  // `§ 5. Richter`: the sign of a section is no word, but stands before a number.
  const isFirst = before === '' && !/§\s*\S+$/u.test(line.text.slice(candidate.sentence, candidate.start).slice(-12));
  return !(precedes || isFirst || isMonth(after) || isBeforeOrdinal(before.replace(/\.$/, ''), language));
}
