/** Decides about full stops behind initials, acronyms with full stops and the spelled names of letters. */
import { DIGIT, hasClass, charClassAt, UPPER, LETTER, COMBINING_MARK, LOWER } from '../../article/char-classes.ts';
import { kindOfAbbreviation } from './abbreviations.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isSpelledInitial } from './boundary-lexicon.ts';
import { isFronted } from './fronted-time.ts';
import { startsSentence } from './sentence-start.ts';

/** Tells whether a text is one letter to `most`, with the combining marks that belong to them. */
export function isLetters(text: string, most: number): boolean {
  let letters = 0;
  for (const character of text) {
    const kind = charClassAt(character, 0);
    if (kind & LETTER) letters += 1;
    else if ((kind & COMBINING_MARK) === 0 || letters === 0) return false;
  }
  return letters > 0 && letters <= most;
}

/** Tells whether a word is made of initials: `U.S`, `J.-C`. */
function areInitials(word: string): boolean {
  const pieces = word.split(/[.۔]/u);
  return pieces.length > 1
    && pieces.every((piece, index) => isLetters(index > 0 && piece.startsWith('-') ? piece.slice(1) : piece, 3));
}

const HANGUL = /^[\uac00-\ud7a3]/;

/** Tells words of one letter in scripts without capitals from initials: `है`, `છે`, `것`. */
function isUncasedWord(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { word } = candidate;
  const isUncased = (charClassAt(word, 0) & (UPPER | LOWER)) === 0;
  return HANGUL.test(word) || (isUncased && kindOfAbbreviation(word, line.language) === 'commonWord');
}

/** Tells whether a small letter behind a number is a unit (`17 ч. Дождь`); in `44 v. Chr.` another piece follows. */
function isUnitLetter({ word, before, after, next, shape }: BoundaryCandidate, { text }: TextLine): boolean {
  const isContinued = after.length <= 3 && text[next + after.length] === '.';
  return shape === 'upper' && (charClassAt(word, 0) & LOWER) !== 0 && hasClass(before, DIGIT) && !isContinued;
}

/** Decides behind initials: `J. K. Rowling`, `U.S. Secretary` go on; `U.S. She`, `vitamin C. It` do not. */
export function isBoundaryAfterInitials(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  const isUncased = candidate.shape === 'other';
  // Urdu has its own full stop behind initials as well: `م۔ ع۔ انور`.
  if (candidate.cluster === '۔' && isUncased) {
    return isLetters(candidate.word, 1) || areInitials(candidate.word) ? false : undefined;
  }
  if (!/^[.．]$/u.test(candidate.cluster)) return undefined;
  if (areInitials(candidate.word)) return !isUncased && startsSentence(candidate, line);
  if (!isLetters(candidate.word, 1) || isUncasedWord(candidate, line)) return undefined;
  if (isUnitLetter(candidate, line)) return !isFronted(candidate, line);
  return !isUncased && startsSentence(candidate, line);
}

/**
 * Decides behind spelled initials: `ए. पी. जे.`, `எம். ஜி.`, `إف. كينيدي`; in Urdu the same mark ends
 * sentences, so a neighbour must be a letter too.
 */
export function isBoundaryAfterSpelledInitial(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  const { word, before, after, cluster } = candidate;
  if (!/^[.۔]$/u.test(cluster)) return undefined;
  if (/[.۔]/u.test(word) && word.split(/[.۔]/u).every(isSpelledInitial)) return false;
  if (!isSpelledInitial(word)) return undefined;
  const isNeighbour = isSpelledInitial(before.replace(/[.۔]$/u, '')) && /[.۔]$/u.test(before);
  const isAlone = cluster === '.' && kindOfAbbreviation(word, line.language) !== 'commonWord';
  return isAlone || isNeighbour || isSpelledInitial(after) ? false : undefined;
}
