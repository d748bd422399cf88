/** Whether a full stop after a number ends the sentence or makes an ordinal. */
import type { Line, Mark } from './sentence-marks.ts';
import { isBeforeOrdinal, isMonth, writesOrdinals } from './sentence-words.ts';

/** `der 17. März`, `na 70. Berlinaleu`, `II. Dünya Savaşı` go on; `Platz 3. Danach`, `im Jahr 2019. Später` do not. */
export function isNumberBorder(mark: Mark, line: Line, begins: boolean): boolean | undefined {
  const isNumber = /^(?:\p{N}{1,3}|[\p{N}./-]+|[IVXLC]+)$/u.test(mark.word) && !/^\p{N}{4,}$/u.test(mark.word);
  if (!isNumber || !writesOrdinals(line.language) || /^[IVXLC]$/u.test(mark.word) && line.language !== 'tr') return undefined;
  if (mark.shape !== 'upper') return mark.shape === 'digit' ? /^\p{N}+$/u.test(mark.word) && mark.word.length > 2 : undefined;
  if (begins) return true;
  const isOrdinal = line.language === 'tr' || mark.before === '' || isMonth(mark.after) || isBeforeOrdinal(mark.before, line.language);
  return !isOrdinal;
}
