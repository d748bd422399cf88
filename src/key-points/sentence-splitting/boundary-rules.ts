/**
 * Decides whether a candidate is a sentence boundary, by a chain of rules of which the first that has an opinion
 * decides.
 */
import { DIGIT, endOfRun, isAllOf, charClassAt, UPPER, LETTER, lazyRegExp, LOWER } from '../../article/char-classes.ts';
import { isBoundaryAfterAbbreviation } from './abbreviation-rules.ts';
import { kindInAnyLanguage, kindOfAbbreviation } from './abbreviations.ts';
import { textAfter } from './boundary-candidates.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { continuesSentence, isConjunction, isFrequentStarter, isMarkedName } from './boundary-lexicon.ts';
import { isDoubtful } from './doubtful-boundaries.ts';
import { isBoundaryAfterInitials, isBoundaryAfterSpelledInitial } from './initials.ts';
import { isBoundaryAfterNumber } from './ordinals.ts';
import { isBoundaryAfterQuotation, isInsideEmbeddedQuotation } from './quotation-rules.ts';
import { startsSentence } from './sentence-start.ts';

/** Returns `true` for a boundary, `false` for none, `undefined` where another rule may know. */
type Rule = (candidate: BoundaryCandidate, line: TextLine) => boolean | undefined;

// Lengths in UTF-16 units, within which a rule looks.
const MAX_DATELINE_LENGTH = 60;
const MAX_SIGN_OFF_LENGTH = 90;
const MAX_ITEM_NUMBER_LENGTH = 7;
const MAX_BRACKET_LENGTH = 240;

/** Marks of scripts that need no space behind them. */
const UNSPACED = /[。！？｡।॥۔؟።፧፨፡။។៕։།]/u;
const AGENCIES = new RegExp(
  String.raw`\b(?:afpd?|dpa|ap|rtre?|reuters|epd|kna|efe|ansa|lusa|sid|pap|tass|interfax|apa|dw|ots|antara|anadolu|hina|fena|beta`
  + String.raw`|tanjug|mia|ukrinform)\b|رويترز|رویترز|أ ف ب|د ب أ|ا ف پ|فرانس`, 'iu',
);
const codes = lazyRegExp(String.raw`^[\p{L}\p{M}.]{1,8}(?:\/[\p{L}\p{M}.]{1,8})+(?:\s*\([^()]*\))?\.?\s*$`);
const BRACKETED = /^(?:(\S{1,10})\s)?\(([^()]*)\)\.?\s*$/;

/** Leaves the decision about a row of marks with spaces (`. . .`) to the last one. */
const anotherMark: Rule = ({ next, openers }, { text }) =>
  (openers === '' && /^[.!?…]/u.test(text.charAt(next)) ? false : undefined);

/**
 * Decides where no space follows: `3.5`, `dw.com`, `?«, fragte` go on; `ended.The next` has lost its space; Chinese
 * has none.
 */
const glued: Rule = (candidate, line) => {
  const { cluster, word, after, openers, shape } = candidate;
  if (/^\s*[,;:،،，、；：%]/u.test(line.text.slice(candidate.end, candidate.end + 3))) return false;
  if (candidate.gap !== '') return undefined;
  if (UNSPACED.test(cluster)) {
    const isInNumber = shape === 'digit' && (charClassAt(word, word.length - 1) & DIGIT) !== 0 && cluster.length === 1;
    return isInNumber ? false : undefined;
  }
  if (/["“„«‘(¿¡—–]/u.test(openers)) return shape === 'upper' ? undefined : false;
  if (shape === 'other' && cluster === '.') return word.length > 3 && !word.includes('.') && after.length > 3;
  if (shape !== 'upper') return false;
  return cluster === '.' ? isSpaceLost(candidate, line) : undefined;
};

/**
 * Tells whether a full stop between a word and a capital has lost its space: `ended.The next`, `2019.Bunun`,
 * `zu.Foto:`; but not in `Booking.Com`, `Dr.Weber`.
 */
function isSpaceLost({ word, after, next }: BoundaryCandidate, { text, language }: TextLine): boolean {
  const isElided = after.length === 1 && /['’]/u.test(text.charAt(next + 1));
  const kind = kindOfAbbreviation(word, language);
  if (word.length < 2 || (after.length < 2 && !isElided) || (kind !== undefined && kind !== 'commonWord')) return false;
  const isLabelNext = text[next + after.length] === ':';
  if (isLabelNext || isFrequentStarter(after, language)) return isAllOf(word.slice(1), LOWER) || isAllOf(word, DIGIT);
  if (!isAllOf(word, LOWER) || !isAllOf(after.slice(1), LOWER)) return false;
  return kind === 'commonWord' || (word.length > 3 && kindInAnyLanguage(word) === undefined);
}

/** Divides the codes and agencies below an article from its last sentence: `… said so. bik/jil (AFP, Reuters)`. */
const signOff: Rule = (candidate, line) => {
  if (line.text.length - candidate.next > MAX_SIGN_OFF_LENGTH || candidate.gap === '') return undefined;
  const rest = line.text.slice(candidate.next);
  // Asked of what can be one only: these patterns are long, and a browser takes milliseconds to prepare each.
  const isCodes = rest.includes('/') && codes().test(rest);
  const [, before = '', agencies = ''] = (rest.includes('(') && BRACKETED.exec(rest)) || [];
  const name = before.replaceAll('/', '');
  const isBracketed = agencies !== '' && endOfRun(name, 0, LETTER) === name.length;
  return isCodes || (isBracketed && AGENCIES.test(agencies)) ? true : undefined;
};

/** Keeps the number of a line or an item with what follows: `1. The plan`, `b. Another`. */
const itemNumber: Rule = ({ cluster, start, sentence }, { text }) => {
  if (cluster !== '.' || start - sentence > MAX_ITEM_NUMBER_LENGTH) return undefined;
  const label = text.slice(sentence, start).trimStart();
  const isNumber = label.length < 4 && isAllOf(label, DIGIT);
  return isNumber || (sentence === 0 && label.length === 1 && isAllOf(label, LOWER)) ? false : undefined;
};

/**
 * Keeps brackets that opened inside the sentence in it, with what is in them: `(why so late?)`, `(see p. 5 etc.)`,
 * `(!)`.
 */
const bracketed: Rule = (candidate, line) => {
  const { sentence, start, cluster } = candidate;
  const text = line.text.slice(Math.max(sentence, start - MAX_BRACKET_LENGTH), start);
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  if (open <= Math.max(0, text.lastIndexOf(')'), text.lastIndexOf('）'), text.lastIndexOf(']'))) return undefined;
  if (text.slice(0, open).trim() === '') return undefined;
  if (/[)）\]].*[.!?…。！？।۔؟።]/u.test(cluster)) return undefined;
  if (/[)）\]]/u.test(cluster)) return startsSentence(candidate, line) ? undefined : false;
  return /^[^()（）]*[)）\]]/u.test(textAfter(candidate, line)) ? false : undefined;
};

/** Keeps names that end in a mark in their sentence: `Yahoo! Inc.`, `Jeopardy! champion`, `《誰來晚餐？》這部電影`. */
const markedName: Rule = (candidate, line) => {
  if (candidate.cluster.endsWith('》')) return false;
  const isName = candidate.cluster === '!' && isMarkedName(candidate.word);
  return isName && !startsSentence(candidate, line) ? false : undefined;
};

/** Keeps the marks of a title in quotation marks in its sentence. */
const embedded: Rule = (candidate, line) => (isInsideEmbeddedQuotation(candidate, line) ? false : undefined);

/** Goes on before a lower-case word, which begins no sentence: `and he waited... and waited`, `"Stop!" he cried`. */
const lowerCase: Rule = ({ shape, openers, word }, { language }) => {
  if (shape !== 'lower') return undefined;
  return /[#@]/u.test(openers) && kindOfAbbreviation(word, language) === undefined;
};

/**
 * Decides about dots: a stammered sentence goes on ("I... I know"), and one of a script without capitals with a
 * conjunction or behind two dots, which are a dash in Arabic.
 */
const ellipsis: Rule = ({ cluster, shape, word, after }, { language }) => {
  if (!/^(?:\.{2,}|…)/u.test(cluster)) return undefined;
  if ((cluster === '..' && shape === 'other') || (word !== '' && word === after)) return false;
  if (shape !== 'other') return shape === 'digit' ? false : undefined;
  return language === 'zh' || isConjunction(after, language) || continuesSentence(after) ? false : undefined;
};

/**
 * Goes on behind full stops that end no sentences: Thai and Lao have them behind abbreviations alone, Armenian has
 * its own mark or a colon for ends.
 */
const abbreviatingStop: Rule = ({ cluster, shape }, { language, evidence }) => {
  if (cluster !== '.') return undefined;
  if (language === 'th' || language === 'lo') return shape === 'upper' ? undefined : false;
  return language === 'hy' && evidence.hasArmenianStop() ? false : undefined;
};

/** Keeps the parts of a dateline together: `ОСЛО, 4 марта. — На заводе`. */
const dateline: Rule = ({ cluster, start, openers }, { text }) => {
  if (cluster !== '.' || start > MAX_DATELINE_LENGTH || !/^[-–—]/u.test(openers)) return undefined;
  const place = text.slice(0, endOfRun(text, 0, LETTER));
  const isShort = text.slice(0, start).trim().split(/\s+/u).length <= 5;
  return isShort && place.length > 2 && isAllOf(place, UPPER) ? false : undefined;
};

/** Decides about ordinals and dates. */
const number: Rule = (candidate, line) =>
  (candidate.cluster === '.' ? isBoundaryAfterNumber(candidate, line, startsSentence(candidate, line)) : undefined);

const RULES: readonly Rule[] = [
  anotherMark, signOff, glued, itemNumber, bracketed, markedName, isBoundaryAfterQuotation, embedded, lowerCase,
  ellipsis, abbreviatingStop, dateline, number, isBoundaryAfterAbbreviation, isBoundaryAfterSpelledInitial,
  isBoundaryAfterInitials,
];

/** Decides whether the sentence ends at this candidate. */
export function isSentenceBoundary(candidate: BoundaryCandidate, line: TextLine): boolean {
  for (const rule of RULES) {
    const opinion = rule(candidate, line);
    if (opinion !== undefined) return opinion;
  }
  return !isDoubtful(candidate, line);
}
