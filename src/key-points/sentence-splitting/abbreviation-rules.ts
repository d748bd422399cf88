/** Decides about full stops behind the abbreviations of the tables. */
import { DIGIT, hasClass, isAllOf, charClassAt, UPPER, LETTER, LOWER } from '../../article/char-classes.ts';
import { kindOfAbbreviation } from './abbreviations.ts';
import type { AbbreviationKind } from './abbreviation-tables.ts';
import { textAfter } from './boundary-candidates.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isCurrency, isJobTitle, isTimeSuffix } from './boundary-lexicon.ts';
import { isFronted } from './fronted-time.ts';
import { isLetters } from './initials.ts';
import { startsSentence } from './sentence-start.ts';

/** Tells whether a text is made of short pieces, each with its full stop: `z.`, `и.т.` */
function isDotted(text: string): boolean {
  const pieces = text.split('.');
  return pieces.pop() === '' && pieces.every((piece, index) => isLetters(piece, index === 0 ? 3 : 2));
}

/** In UTF-16 units: the pieces of an abbreviation and the spaces between them are no longer. */
const MAX_COMPOUND_LENGTH = 24;

/**
 * Joins the word to the dotted pieces before it, the longest first: `z. B.`, `d. o. o.`, `av. J.-C.`; and to a
 * conjunction without a full stop: `и т. н.`, `va h. k.`
 */
function compounds({ word, before, sentence, start }: BoundaryCandidate, { text }: TextLine): string[] {
  if (word.length > 6 || before.length > 6) return [];
  if (!before.endsWith('.')) return isAllOf(before, LETTER) && before.length <= 3 ? [`${before}.${word}`] : [];
  const pieces = text.slice(Math.max(sentence, start - MAX_COMPOUND_LENGTH), start).split(/\s+/u);
  let first = pieces.length - 1;
  while (first > 0 && isDotted(pieces[first - 1] ?? '')) first -= 1;
  const dotted = pieces.slice(first, -1);
  const conjunction = pieces[first - 1] ?? '';
  const isConjunction = isAllOf(conjunction, LETTER) && conjunction.length <= 3;
  const whole = isConjunction ? [`${conjunction}.${dotted.join('')}${word}`] : [];
  return [...whole, ...dotted.map((_, index) => dotted.slice(index).join('') + word)];
}

/** Languages that write a street and its name as one word. */
const JOINED_STREETS = new Set(['de', 'nl', 'da', 'no', 'sv']);

/** Tells whether a word ends in a street: `Ahornstr`, `Kerkstr`, `Parkgt`. */
function isStreet(word: string, language: string): boolean {
  if (!JOINED_STREETS.has(language) || word.length <= 4 || !/(?:str|gt|vn|vg)$/.test(word)) return false;
  return (charClassAt(word, 0) & UPPER) !== 0 && isAllOf(word.slice(1), LOWER);
}

/**
 * Tells the kind of the word before the full stop, also behind an elided article (`l'art.`) or a hyphen
 * (`Dipl.-Ing.`).
 */
function kindBefore(candidate: BoundaryCandidate, line: TextLine): AbbreviationKind | undefined {
  const { word, after, shape } = candidate;
  const { language } = line;
  if (isStreet(word, language)) return 'ambiguous';
  const isInCapitals = shape === 'digit' || (after.length > 1 && isAllOf(after, UPPER));
  const lastPart = /[-'’ʼ]/u.test(word) ? [word.replace(/^.*[-'’ʼ]/u, '')] : [];
  const forms = [...compounds(candidate, line), word, ...lastPart];
  for (const form of forms) {
    const kind = kindOfAbbreviation(form, language, isInCapitals);
    if (kind) return kind;
  }
  return undefined;
}

/**
 * Tells whether a title stands behind a name or a number: `10 Elm St. Nobody wrote`, `six ft. The other`: what
 * mostly stands before a name stands behind one, or behind a
 * number.
 */
function isTurnedRound({ before, word }: BoundaryCandidate): boolean {
  const first = charClassAt(before, 0);
  const isBehindName = (first & UPPER) !== 0 && (charClassAt(before, 1) & LOWER) !== 0;
  return (first & DIGIT) !== 0 || (/^(?:St|Mt)$/u.test(word) && isBehindName);
}

/** Tells whether an hour belongs to what follows: `the 5 p.m. London train`, `10 p.m. Berlin time`. */
function isHourOfNext(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (!/^[ap]\.?m$/i.test(candidate.word)) return false;
  const clause = line.text.slice(Math.max(candidate.sentence, candidate.start - 40), candidate.start);
  return /\b(?:the|an?|his|her|their|our|its|this|that)\s+\d[\d:.]*\s*[ap]\.?m$/i.test(clause)
    || /^(?:\S+\s){1,2}(?:[Tt]ime|[Ss]tandard|[Dd]aylight)\b/.test(textAfter(candidate, line));
}

/** Tells whether a word is a number: `1950`, `XX`, also in Cyrillic letters. */
const isNumeral = (word: string): boolean => hasClass(word, DIGIT) || /^[IVXLCХІ]+$/u.test(word);

/** Decides behind times: `5 p.m. Monday` goes on, `It sank at 5 p.m. Police said` ends; `в г. Москве` is a town. */
function isBoundaryAfterTime(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (startsSentence(candidate, line)) return true;
  const { word, before, after } = candidate;
  const isTime = /\.|^Jhd?$|^Chr$|.[Kk]r$/u.test(word)
    || before.endsWith('.') || ((charClassAt(word, 0) & LOWER) !== 0 && isNumeral(before));
  if (!isTime || candidate.shape !== 'upper' || isTimeSuffix(after)) return false;
  return !isHourOfNext(candidate, line) && !isFronted(candidate, line);
}

/** Tells whether a job title or another company form follows: `Acme Corp. Chairman Day`, `Varn Ltd. Şti.` */
function isCompanyContinued(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { after } = candidate;
  const [next = ''] = textAfter(candidate, line).split(/\s/u, 1);
  return isJobTitle(after) || kindOfAbbreviation(next.replace(/[.,;]+$/u, ''), line.language) === 'companyForm';
}

/**
 * Tells whether a short month or number's label follows, or a currency behind a multiplier: `on Wed. Nov. 4`,
 * `3 mil. KM`.
 */
function isContinued({ before, after, next }: BoundaryCandidate, line: TextLine): boolean {
  if (isCurrency(after) && hasClass(before, DIGIT)) return true;
  if (line.text[next + after.length] !== '.') return false;
  const kind = kindOfAbbreviation(after, line.language);
  return kind === 'finalBeforeCapital' || kind === 'beforeNumber';
}

type Opinion = boolean | undefined;

function isBoundaryAfterKind(kind: AbbreviationKind, candidate: BoundaryCandidate, line: TextLine): Opinion {
  const { shape, after, openers } = candidate;
  switch (kind) {
    case 'neverFinal': return isTurnedRound(candidate) && startsSentence(candidate, line);
    case 'titleOrUnit':
      if (isNumeral(candidate.before)) return shape === 'upper' && !isFronted(candidate, line);
      return candidate.openers === '' && startsSentence(candidate, line);
    case 'beforeNumber':
      return shape === 'digit' || (openers === '' && /^(?:[IVXLC]{2,}|[VX])$/u.test(after)) ? false : undefined;
    case 'finalBeforeCapital':
      return shape === 'other' || (shape === 'upper' && !isJobTitle(after) && !isContinued(candidate, line));
    case 'companyForm': return shape === 'upper' && !isCompanyContinued(candidate, line);
    case 'timeOrEra': return isBoundaryAfterTime(candidate, line);
    case 'ambiguous': return startsSentence(candidate, line);
    case 'commonWord': return undefined;
  }
}

/** Recognises `Moor et al. (2019)`, `Varn et al. Nature`. */
const isEtAl = (candidate: BoundaryCandidate): boolean => candidate.word === 'al' && candidate.before === 'et';

/** Decides about the abbreviations of the tables. */
export function isBoundaryAfterAbbreviation(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  if (!/^\.\)?$/u.test(candidate.cluster)) return undefined;
  if (isEtAl(candidate)) return startsSentence(candidate, line) && candidate.openers === '';
  const kind = kindBefore(candidate, line);
  return kind && isBoundaryAfterKind(kind, candidate, line);
}
