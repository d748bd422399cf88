/** Tells whether the text after a candidate looks like the beginning of a sentence. */
import { isAllOf, UPPER } from '../../article/char-classes.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isFrequentStarter } from './boundary-lexicon.ts';

/** Tells whether an initial follows: one capital letter with a full stop, as in `A. Lee`. */
export function isBeforeInitial(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { after, next, openers, shape } = candidate;
  return shape === 'upper' && after.length === 1 && line.text[next + openers.length + 1] === '.';
}

/**
 * Tells whether a quotation or a frequent sentence starter follows: a word that is capital only since it begins a
 * sentence.
 */
export function startsSentence(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (candidate.shape !== 'upper') return false;
  if (/["“„«»‘‹—–¿¡]/u.test(candidate.openers)) return true;
  const isAcronym = candidate.after.length > 1 && isAllOf(candidate.after, UPPER);
  return !isBeforeInitial(candidate, line) && !isAcronym && isFrequentStarter(candidate.after, line.language);
}
