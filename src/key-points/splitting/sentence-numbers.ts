/** Whether a full stop after a number ends the sentence or makes an ordinal. */
import { DIGIT, isAllOf } from '../../article/char-classes.ts';
import type { Line, Mark } from './sentence-marks.ts';
import { isBeforeOrdinal, isMonth, writesOrdinals } from './sentence-words.ts';

/** `17`, `24.12`, `XIV`; a number of four digits is a year. */
function isNumber(word: string): boolean {
  if (word.length > 3 && isAllOf(word, DIGIT)) return false;
  return /^[IVXLC]+$/u.test(word) || isAllOf(word.replace(/[./-]/g, ''), DIGIT);
}

/** `der 17. März`, `na 70. Berlinaleu`, `II. Dünya Savaşı` go on; `Platz 3. Danach`, `im Jahr 2019. Später` do not. */
export function isNumberBorder(mark: Mark, line: Line, begins: boolean): boolean | undefined {
  if (!writesOrdinals(line.language) || !isNumber(mark.word) || /^[IVXLC]$/u.test(mark.word) && line.language !== 'tr') return undefined;
  if (mark.shape !== 'upper') return mark.shape === 'digit' ? isAllOf(mark.word, DIGIT) && mark.word.length > 2 : undefined;
  if (begins) return true;
  const isOrdinal = line.language === 'tr' || mark.before === '' || isMonth(mark.after) || isBeforeOrdinal(mark.before, line.language);
  return !isOrdinal;
}
