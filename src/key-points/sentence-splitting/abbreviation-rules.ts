/** Decides about full stops that may belong to an abbreviation, to initials or to a number. */
import { DIGIT, hasKind, isAll, kindAt, LARGE, LETTER, makePattern, MARK, SMALL, wordPattern } from '../../article/letters.ts';
import { hasAbbreviations, kindInAnyLanguage, kindOfAbbreviation } from './abbreviations.ts';
import type { AbbreviationKind } from './abbreviation-tables.ts';
import { textAfter } from './boundary-candidates.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { isFrequentStarter, isFrontingWord, isJobTitle, isSpelledInitial, isTimeSuffix } from './boundary-lexicon.ts';
import { isBeforeInitial, startsSentence } from './sentence-start.ts';

/** "In the second half of the 19th c.": a time that opens a clause has hardly more words. */
const MAX_FRONTED_WORDS = 8;
/** In UTF-16 units. */
const MAX_FRONTED_LENGTH = 160;
/** A word that no table knows is taken for an abbreviation only if it has at most so many letters. */
const MAX_UNKNOWN_LENGTH = 4;

/** `z.`, `и.т.`: short pieces, each with its full stop. */
function isDotted(text: string): boolean {
  const pieces = text.split('.');
  return pieces.pop() === '' && pieces.every((piece, index) => isLetters(piece, index === 0 ? 3 : 2));
}

/** In UTF-16 units: the pieces of an abbreviation and the spaces between them are no longer. */
const MAX_COMPOUND_LENGTH = 24;

/**
 * Joins the word to the dotted pieces before it, the longest first: `z. B.`, `d. o. o.`, `av. J.-C.`; and to a conjunction
 * without a full stop: `и т. н.`, `va h. k.`
 */
function compounds({ word, before, sentence, start }: BoundaryCandidate, { text }: TextLine): string[] {
  if (word.length > 6 || before.length > 6) return [];
  if (!before.endsWith('.')) return isAll(before, LETTER) && before.length <= 3 ? [`${before}.${word}`] : [];
  const pieces = text.slice(Math.max(sentence, start - MAX_COMPOUND_LENGTH), start).split(/\s+/u);
  let first = pieces.length - 1;
  while (first > 0 && isDotted(pieces[first - 1] ?? '')) first -= 1;
  const dotted = pieces.slice(first, -1);
  const conjunction = pieces[first - 1] ?? '';
  const whole = isAll(conjunction, LETTER) && conjunction.length <= 3 ? [`${conjunction}.${dotted.join('')}${word}`] : [];
  return [...whole, ...dotted.map((_, index) => dotted.slice(index).join('') + word)];
}

/** Languages that write a street and its name as one word. */
const JOINED_STREETS = new Set(['de', 'nl', 'da', 'no', 'sv']);

/** `Ahornstr`, `Kerkstr`, `Parkgt`. */
function isStreet(word: string, language: string): boolean {
  return JOINED_STREETS.has(language) && word.length > 4 && /(?:str|gt|vn|vg)$/.test(word) && (kindAt(word, 0) & LARGE) !== 0 && isAll(word.slice(1), SMALL);
}

/** Tells the kind of the word before the full stop, also behind an elided article (`l'art.`) or a hyphen (`Dipl.-Ing.`). */
function kindBefore(candidate: BoundaryCandidate, line: TextLine): AbbreviationKind | undefined {
  const { word, after, shape } = candidate;
  const { language } = line;
  if (isStreet(word, language)) return 'ambiguous';
  const isInCapitals = shape === 'digit' || (after.length > 1 && isAll(after, LARGE));
  const forms = [...compounds(candidate, line), word, ...(/[-'’ʼ]/u.test(word) ? [word.replace(/^.*[-'’ʼ]/u, '')] : [])];
  for (const form of forms) {
    const kind = kindOfAbbreviation(form, language, isInCapitals);
    if (kind) return kind;
  }
  return undefined;
}

/** `10 Elm St. Nobody wrote`, `six ft. The other`: what mostly stands before a name stands behind one, or behind a number. */
function isTurnedRound({ before, word }: BoundaryCandidate): boolean {
  const first = kindAt(before, 0);
  return (first & DIGIT) !== 0 || (/^(?:St|Mt)$/u.test(word) && (first & LARGE) !== 0 && (kindAt(before, 1) & SMALL) !== 0);
}

/** `In 44 B.C. Caesar died`, `2019 m. Lietuva`: a time that opens its clause leaves the sentence still to come. */
function isFronted(candidate: BoundaryCandidate, line: TextLine): boolean {
  const from = Math.max(candidate.sentence, candidate.start - MAX_FRONTED_LENGTH);
  const clauses = line.text.slice(from, candidate.start).split(/[,;—–(]|:(?!\d)/u);
  const clause = clauses.at(-1) ?? '';
  const lower = clause.toLowerCase();
  const words = lower.match(wordPattern(lower)) ?? [];
  const [first = '', second = ''] = words;
  if (words.length > MAX_FRONTED_WORDS) return false;
  // A year goes before its month and day: `2019 m. sausio 5 d. Vilniuje`.
  const isNumberFirst = words.length <= (first.length === 4 ? 6 : 3) && isAll(first, DIGIT);
  const isFirstClause = clauses.length === 1 && from === candidate.sentence;
  return isNumberFirst || (isFirstClause && isFrontingWord(first, line.language)) || (first.length <= 3 && isFrontingWord(second, line.language));
}

/** `the 5 p.m. London train`, `10 p.m. Berlin time`: the hour belongs to what follows. */
function isHourOfNext(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (!/^[ap]\.?m$/i.test(candidate.word)) return false;
  const clause = line.text.slice(Math.max(candidate.sentence, candidate.start - 40), candidate.start);
  return /\b(?:the|an?|his|her|their|our|its|this|that)\s+\d[\d:.]*\s*[ap]\.?m$/i.test(clause)
    || /^(?:\S+\s){1,2}(?:[Tt]ime|[Ss]tandard|[Dd]aylight)\b/.test(textAfter(candidate, line));
}

/** `5 p.m. Monday`, `At 5 p.m. Weber spoke`, but `It sank at 5 p.m. Police said`; `в г. Москве` is a town, no year. */
function isBoundaryAfterTime(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (startsSentence(candidate, line)) return true;
  const { word, before, after } = candidate;
  const isTime = /\.|^Jhd?$|^Chr$|.[Kk]r$/u.test(word)
    || (kindAt(word, 0) & SMALL) !== 0 && (hasKind(before, DIGIT) || /^[IVXLCХІ]+$|\.$/u.test(before));
  return isTime && candidate.shape === 'upper' && !isTimeSuffix(after) && !isHourOfNext(candidate, line) && !isFronted(candidate, line);
}

/** `Acme Corp. Chairman Day`, `Varn Ltd. Şti.`: a job title or another company form follows. */
function isCompanyContinued(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { after } = candidate;
  const [next = ''] = textAfter(candidate, line).split(/\s/u, 1);
  return isJobTitle(after) || kindOfAbbreviation(next.replace(/[.,;]+$/u, ''), line.language) === 'companyForm';
}

/** `on Wed. Nov. 4`: a month, a number's label or a unit in its short form follows. */
function isDateContinued({ after, next }: BoundaryCandidate, line: TextLine): boolean {
  if (line.text[next + after.length] !== '.') return false;
  const kind = kindOfAbbreviation(after, line.language);
  return kind === 'finalBeforeCapital' || kind === 'beforeNumber';
}

function isBoundaryAfterKind(kind: AbbreviationKind, candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  const { shape } = candidate;
  switch (kind) {
    case 'neverFinal': return isTurnedRound(candidate) && startsSentence(candidate, line);
    case 'titleOrUnit':
      if (hasKind(candidate.before, DIGIT)) return shape === 'upper' && !isFronted(candidate, line);
      return candidate.openers === '' && startsSentence(candidate, line);
    case 'beforeNumber':
      return shape === 'digit' || candidate.openers === '' && /^(?:[IVXLC]{2,}|[VX])$/u.test(candidate.after) ? false : undefined;
    case 'finalBeforeCapital':
      return shape === 'other' || (shape === 'upper' && !isJobTitle(candidate.after) && !isDateContinued(candidate, line));
    case 'companyForm': return shape === 'upper' && !isCompanyContinued(candidate, line);
    case 'timeOrEra': return isBoundaryAfterTime(candidate, line);
    case 'ambiguous': return startsSentence(candidate, line);
    case 'commonWord': return undefined;
  }
}

/** `Moor et al. (2019)`, `Varn et al. Nature`. */
const isEtAl = (candidate: BoundaryCandidate): boolean => candidate.word === 'al' && candidate.before === 'et';

/** Decides about the abbreviations of the tables. */
export function isBoundaryAfterAbbreviation(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  if (!/^\.\)?$/u.test(candidate.cluster)) return undefined;
  if (isEtAl(candidate)) return startsSentence(candidate, line) && candidate.openers === '';
  const kind = kindBefore(candidate, line);
  return kind && isBoundaryAfterKind(kind, candidate, line);
}

/** Tells whether a text is one letter to `most`, with the combining marks that belong to them. */
function isLetters(text: string, most: number): boolean {
  let letters = 0;
  for (const character of text) {
    const kind = kindAt(character, 0);
    if (kind & LETTER) letters += 1;
    else if ((kind & MARK) === 0 || letters === 0) return false;
  }
  return letters > 0 && letters <= most;
}

/** `U.S`, `J.-C`. */
function areInitials(word: string): boolean {
  const pieces = word.split(/[.۔]/u);
  return pieces.length > 1 && pieces.every((piece, index) => isLetters(index > 0 && piece.startsWith('-') ? piece.slice(1) : piece, 3));
}

const HANGUL = /^[\uac00-\ud7a3]/;

/** `है`, `છે`, `것`: words of one letter in scripts without capitals. */
function isUncasedWord(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { word } = candidate;
  return HANGUL.test(word) || ((kindAt(word, 0) & (LARGE | SMALL)) === 0 && kindOfAbbreviation(word, line.language) === 'commonWord');
}

/** `J. K. Rowling`, `А. С. Пушкин`, `U.S. Secretary` go on; `U.S. She`, `vitamin C. It` do not. */
export function isBoundaryAfterInitials(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  const isUncased = candidate.shape === 'other';
  // Urdu has its own full stop behind initials as well: `م۔ ع۔ انور`.
  if (candidate.cluster === '۔' && isUncased) return isLetters(candidate.word, 1) || areInitials(candidate.word) ? false : undefined;
  if (!/^[.．]$/u.test(candidate.cluster)) return undefined;
  if (areInitials(candidate.word)) return !isUncased && startsSentence(candidate, line);
  if (!isLetters(candidate.word, 1) || isUncasedWord(candidate, line)) return undefined;
  // `17 ч. Дождь`: a small letter behind a number is a unit; in `44 v. Chr.` another piece follows.
  const isContinued = candidate.after.length <= 3 && line.text[candidate.next + candidate.after.length] === '.';
  const isUnit = (kindAt(candidate.word, 0) & SMALL) !== 0 && hasKind(candidate.before, DIGIT) && !isContinued;
  if (isUnit && candidate.shape === 'upper') return !isFronted(candidate, line);
  return !isUncased && startsSentence(candidate, line);
}

/** `ए. पी. जे.`, `எம். ஜி.`, `إف. كينيدي`; in Urdu the same mark ends sentences, so a neighbour must be a letter too. */
export function isBoundaryAfterSpelledInitial(candidate: BoundaryCandidate, line: TextLine): boolean | undefined {
  const { word, before, after, cluster } = candidate;
  if (!/^[.۔]$/u.test(cluster)) return undefined;
  if (/[.۔]/u.test(word) && word.split(/[.۔]/u).every(isSpelledInitial)) return false;
  if (!isSpelledInitial(word)) return undefined;
  const isNeighbour = isSpelledInitial(before.replace(/[.۔]$/u, '')) && /[.۔]$/u.test(before);
  const isAlone = cluster === '.' && kindOfAbbreviation(word, line.language) !== 'commonWord';
  return isAlone || isNeighbour || isSpelledInitial(after) ? false : undefined;
}

/** Languages whose words may have no vowel: Serbian `trg`, Czech `krk`. */
const VOWELLESS = new Set(['sr', 'mk', 'sl', 'cs', 'sk']);
const NO_VOWEL = /^[bcdfghjklmnpqrstvwxzçşğșțßćčđšžłńśźżñбвгджзйклмнпрстфхцчшщґ]+$/iu;

/** `Hrsg.`, `tzv.`: what cannot be pronounced is an abbreviation, if it is no unit (`5 km.`). */
function isUnpronounceable({ word }: BoundaryCandidate, { language }: TextLine): boolean {
  return word.length >= 2 && word.length <= 5 && isAll(word.slice(1), SMALL) && !VOWELLESS.has(language) && NO_VOWEL.test(word);
}

/** Tells whether a word may be an abbreviation that no table of its language has; what the text says of it goes before. */
function isPossiblyAbbreviated(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { word } = candidate;
  if (word === '' || kindAt(word, 0) & DIGIT || kindOfAbbreviation(word, line.language) === 'commonWord') return false;
  if (isFrequentStarter(word, line.language)) return false;
  if (kindInAnyLanguage(word) !== undefined) return !line.evidence.isBare(word);
  if (!isLetters(word, MAX_UNKNOWN_LENGTH) || (kindAt(word, 0) & SMALL) === 0 && !isLetters(word, 2)) return false;
  return !isAll(word, LARGE) && !line.evidence.isBare(word);
}

/** `Prof. em. Lind`, `Asst. Sec. Poe`: a short word between a title and a capital is a title too. */
function isChained({ word, before }: BoundaryCandidate, { language }: TextLine): boolean {
  const isTitle = isAll(word, SMALL) || kindInAnyLanguage(word) !== undefined;
  return isTitle && before.endsWith('.') && isLetters(word, 4) && kindOfAbbreviation(before.slice(0, -1), language) === 'neverFinal';
}

const ITEM = makePattern(String.raw`^(?:\d{1,2}\.\s+["“„«']?\p{Lu}|\p{Lu}\.\p{Lu}\.)`);

/** `3. The next`, `U.S. officials`: the number of an item or an acronym, which both begin a sentence. */
const startsItem = (candidate: BoundaryCandidate, line: TextLine): boolean => ITEM().test(textAfter(candidate, line));

/**
 * Decides where no table did. A border is doubtful, and a doubtful one is none, behind a short word or an abbreviation of
 * any language if a number or an initial follows; also before a capital if the word cannot be pronounced, if the text has
 * it with a full stop in mid-sentence, or if the language has no table and the word is a title elsewhere.
 */
export function isDoubtful(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (candidate.cluster !== '.' || startsSentence(candidate, line)) return false;
  const { word, shape } = candidate;
  if (shape === 'digit' || isBeforeInitial(candidate, line)) {
    return (!startsItem(candidate, line) || kindInAnyLanguage(word) !== undefined) && isPossiblyAbbreviated(candidate, line);
  }
  if (shape !== 'upper') return false;
  if (isUnpronounceable(candidate, line)) return (kindAt(candidate.before, 0) & DIGIT) === 0;
  if (isChained(candidate, line)) return true;
  if (!hasAbbreviations(line.language) && kindInAnyLanguage(word) === 'neverFinal') return true;
  return word.length <= 6 && isAll(word, LETTER) && line.evidence.isDotted(word);
}
