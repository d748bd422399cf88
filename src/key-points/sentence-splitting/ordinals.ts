/** Whether a full stop after a number ends the sentence or makes an ordinal. */
import { DIGIT, isAll } from '../../article/letters.ts';
import type { TextLine, BoundaryCandidate } from './boundary-candidates.ts';
import { isBeforeOrdinal, isMonth, writesOrdinals } from './boundary-lexicon.ts';

/** `17`, `24.12`, `XIV`; a number of four digits is a year. */
function isNumber(word: string): boolean {
  if (word.length > 3 && isAll(word, DIGIT)) return false;
  return /^[IVXLC]+$/u.test(word) || isAll(word.replace(/[./-]/g, ''), DIGIT);
}

/** `der 17. März`, `na 70. Berlinaleu`, `II. Dünya Savaşı` go on; `Platz 3. Danach`, `im Jahr 2019. Später` do not. */
export function isBoundaryAfterNumber(candidate: BoundaryCandidate, line: TextLine, begins: boolean): boolean | undefined {
  if (!writesOrdinals(line.language) || !isNumber(candidate.word) || /^[IVXLC]$/u.test(candidate.word) && line.language !== 'tr') return undefined;
  if (candidate.shape !== 'upper') return candidate.shape === 'digit' ? isAll(candidate.word, DIGIT) && candidate.word.length > 2 : undefined;
  if (begins) return true;
  const isOrdinal = line.language === 'tr' || candidate.before === '' || isMonth(candidate.after) || isBeforeOrdinal(candidate.before, line.language);
  return !isOrdinal;
}
