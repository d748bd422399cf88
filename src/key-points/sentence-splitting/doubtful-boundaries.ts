/** Decides about full stops behind words that no table of their language knows: the net below the tables. */
import { DIGIT, isAllOf, charClassAt, UPPER, lazyRegExp, LOWER } from '../../article/char-classes.ts';
import { hasAbbreviations, kindInAnyLanguage, kindOfAbbreviation } from './abbreviations.ts';
import { textAfter } from './boundary-candidates.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isFrequentStarter } from './boundary-lexicon.ts';
import { isLetters } from './initials.ts';
import { isBeforeInitial, startsSentence } from './sentence-start.ts';

/**
 * In letters: a longer word that no table knows is no abbreviation. Of 41,000 sentences of news in nine languages four
 * letters instead of three join one more.
 */
const MAX_UNKNOWN_LENGTH = 4;

/** Hebrew, Arabic and Hangul shorten words to single letters or in other ways, never to a word with a full stop. */
const NO_SHORT_FORMS = /[\u0590-\u08ff\u1100-\u11ff\uac00-\ud7a3]/;

/** Languages whose words may have no vowel: Serbian `trg`, Czech `krk`. */
const VOWELLESS = new Set(['sr', 'mk', 'sl', 'cs', 'sk']);
const NO_VOWEL = /^[bcdfghjklmnpqrstvwxzçşğșțßćčđšžłńśźżñбвгджзйклмнпрстфхцчшщґ]+$/iu;

/** Tells whether a word cannot be pronounced and so is an abbreviation (`Hrsg.`, `tzv.`) or a unit (`5 km.`). */
function isUnpronounceable({ word }: BoundaryCandidate, { language }: TextLine): boolean {
  if (word.length < 2 || word.length > 5 || VOWELLESS.has(language)) return false;
  return isAllOf(word.slice(1), LOWER) && NO_VOWEL.test(word);
}

/**
 * Tells whether a word may be an abbreviation that no table of its language has; what the text says of it goes
 * before.
 */
function isPossiblyAbbreviated(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { word } = candidate;
  if (word === '' || charClassAt(word, 0) & DIGIT || kindOfAbbreviation(word, line.language) === 'commonWord') return false;
  if (isFrequentStarter(word, line.language)) return false;
  if (kindInAnyLanguage(word) !== undefined) return !line.evidence.isBare(word);
  if ((charClassAt(word, 0) & (UPPER | LOWER)) === 0) return !NO_SHORT_FORMS.test(word) && isLetters(word, 2);
  if (!isLetters(word, MAX_UNKNOWN_LENGTH) || (charClassAt(word, 0) & LOWER) === 0 && !isLetters(word, 2)) return false;
  return !isAllOf(word, UPPER) && !line.evidence.isBare(word);
}

/** Tells whether a short word stands between a title and a capital and so is one too: `Prof. em. Lind`. */
function isChained({ word, before }: BoundaryCandidate, { language }: TextLine): boolean {
  const isTitle = isAllOf(word, LOWER) || kindInAnyLanguage(word) !== undefined;
  if (!isTitle || !before.endsWith('.') || !isLetters(word, 4)) return false;
  return kindOfAbbreviation(before.slice(0, -1), language) === 'neverFinal';
}

const ITEM = lazyRegExp(String.raw`^(?:\d{1,2}\.\s+["“„«']?\p{Lu}|\p{Lu}\.\p{Lu}\.)`);

/** Tells whether the number of an item or an acronym follows: `3. The next`, `U.S. officials` begin sentences. */
const startsItem = (candidate: BoundaryCandidate, line: TextLine): boolean => ITEM().test(textAfter(candidate, line));

/**
 * Decides where no table did. A boundary is doubtful, and a doubtful one is none, behind a short word or an abbreviation
 * of any language if a number or an initial follows; also before a capital if the word cannot be pronounced, stands
 * between a title and a name, or is a title elsewhere and its language has no table.
 */
export function isDoubtful(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (candidate.cluster !== '.' || startsSentence(candidate, line)) return false;
  const { word, shape } = candidate;
  if (shape === 'digit' || isBeforeInitial(candidate, line)) {
    if (startsItem(candidate, line) && kindInAnyLanguage(word) === undefined) return false;
    return isPossiblyAbbreviated(candidate, line);
  }
  if (shape !== 'upper') return false;
  if (isUnpronounceable(candidate, line)) return (charClassAt(candidate.before, 0) & DIGIT) === 0;
  if (isChained(candidate, line)) return true;
  return !hasAbbreviations(line.language) && kindInAnyLanguage(word) === 'neverFinal';
}
