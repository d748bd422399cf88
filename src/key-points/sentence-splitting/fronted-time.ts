/** Tells whether a time opens its clause, so that the sentence is still to come. */
import { DIGIT, isAllOf, wordPattern } from '../../article/char-classes.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isFrontingWord } from './boundary-lexicon.ts';

/** "In the second half of the 19th c.": a time that opens a clause has hardly more words. */
const MAX_FRONTED_WORDS = 8;
/** In UTF-16 units. */
const MAX_FRONTED_LENGTH = 160;

/** `In 44 B.C. Caesar died`, `2019 m. Lietuva`: a time that opens its clause leaves the sentence still to come. */
export function isFronted(candidate: BoundaryCandidate, line: TextLine): boolean {
  const from = Math.max(candidate.sentence, candidate.start - MAX_FRONTED_LENGTH);
  const clauses = line.text.slice(from, candidate.start).split(/[,;—–(]|:(?!\d)/u);
  const clause = clauses.at(-1) ?? '';
  const lower = clause.toLowerCase();
  const words = lower.match(wordPattern(lower)) ?? [];
  const [first = '', second = ''] = words;
  if (words.length > MAX_FRONTED_WORDS) return false;
  // A year goes before its month and day: `2019 m. sausio 5 d. Vilniuje`.
  const isNumberFirst = words.length <= (first.length === 4 ? 6 : 3) && isAllOf(first, DIGIT);
  const isFirstClause = clauses.length === 1 && from === candidate.sentence;
  if (isNumberFirst || (isFirstClause && isFrontingWord(first, line.language))) return true;
  return first.length <= 3 && isFrontingWord(second, line.language);
}
