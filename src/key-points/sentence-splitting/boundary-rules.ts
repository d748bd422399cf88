/** Whether a mark ends a sentence: a chain of rules, of which the first that has an opinion decides. */
import { DIGIT, endOfRun, isAll, kindAt, LARGE, LETTER, makePattern, SMALL } from '../../article/letters.ts';
import { isBoundaryAfterAbbreviation, isBoundaryAfterInitials, isBoundaryAfterSpelledInitial, isDoubtful } from './abbreviation-rules.ts';
import { kindInAnyLanguage, kindOfAbbreviation } from './abbreviations.ts';
import { textAfter } from './boundary-candidates.ts';
import type { BoundaryCandidate, TextLine } from './boundary-candidates.ts';
import { continuesSentence, isConjunction, isFrequentStarter, isMarkedName } from './boundary-lexicon.ts';
import { isBoundaryAfterNumber } from './ordinals.ts';
import { isBoundaryAfterQuotation, isInsideEmbeddedQuotation } from './quotation-rules.ts';
import { startsSentence } from './sentence-start.ts';

/** `true`: a sentence ends here; `false`: none does; `undefined`: another rule may know. */
type Rule = (candidate: BoundaryCandidate, line: TextLine) => boolean | undefined;

/** In UTF-16 units. */
const MAX_DATELINE_LENGTH = 60;

/** Marks of scripts that need no space behind them. */
const UNSPACED = /[。！？｡।॥۔؟።፧፨፡။។៕։།]/u;
const AGENCIES = /\b(?:afpd?|dpa|ap|rtre?|reuters|epd|kna|efe|ansa|lusa|sid|pap|tass|interfax|apa|dw|ots|antara|anadolu|hina|fena|beta|tanjug|mia|ukrinform)\b|رويترز|رویترز|أ ف ب|د ب أ|ا ف پ|فرانس/iu;
const codes = makePattern(String.raw`^[\p{L}\p{M}.]{1,8}(?:\/[\p{L}\p{M}.]{1,8})+(?:\s*\([^()]*\))?\.?\s*$`);
const BRACKETED = /^(?:(\S{1,10})\s)?\(([^()]*)\)\.?\s*$/;

/** `. . .`: the last mark of a row decides. */
const anotherMark: Rule = (candidate, line) => (/^[.!?…]/u.test(line.text.slice(candidate.next, candidate.next + 1)) && candidate.openers === '' ? false : undefined);

/** `3.5`, `dw.com`, `Node.js`, `?«, fragte`: no space behind; but `ended.The next` has only lost it, and Chinese has none. */
const glued: Rule = (candidate, line) => {
  if (/^\s*[,;:،،，、；：%]/u.test(line.text.slice(candidate.end, candidate.end + 3))) return false;
  if (candidate.gap !== '') return undefined;
  if (UNSPACED.test(candidate.cluster)) return candidate.shape === 'digit' && (kindAt(candidate.word, candidate.word.length - 1) & DIGIT) !== 0 && candidate.cluster.length === 1 ? false : undefined;
  if (candidate.openers !== '' && /["“„«‘(¿¡—–]/u.test(candidate.openers)) return candidate.shape === 'upper' ? undefined : false;
  if (candidate.shape === 'other' && candidate.cluster === '.') return candidate.word.length > 3 && !candidate.word.includes('.') && candidate.after.length > 3;
  if (candidate.shape !== 'upper') return false;
  return candidate.cluster === '.' ? isSpaceLost(candidate, line) : undefined;
};

/** `ended.The next`, `2019.Bunun`, but `Booking.Com`, `Dr.Weber`: a full stop between a word and a capital that has lost its space. */
function isSpaceLost(candidate: BoundaryCandidate, line: TextLine): boolean {
  const { word, after } = candidate;
  const isElided = after.length === 1 && /^.['’]/u.test(line.text.slice(candidate.next));
  const kind = kindOfAbbreviation(word, line.language);
  if (word.length < 2 || (after.length < 2 && !isElided) || (kind !== undefined && kind !== 'commonWord')) return false;
  const isLabelNext = line.text[candidate.next + after.length] === ':';
  if (isLabelNext || isFrequentStarter(after, line.language)) return isAll(word.slice(1), SMALL) || isAll(word, DIGIT);
  if (!isAll(word, SMALL) || !isAll(after.slice(1), SMALL)) return false;
  return kind === 'commonWord' || (word.length > 3 && kindInAnyLanguage(word) === undefined);
}

/** The codes and agencies below an article: `… said so. bik/jil (AFP, Reuters)`. */
const signOff: Rule = (candidate, line) => {
  if (line.text.length - candidate.next > 90 || candidate.gap === '') return undefined;
  const rest = line.text.slice(candidate.next);
  // Asked of what can be one only: these patterns are long, and a browser takes milliseconds to prepare each.
  const isCodes = rest.includes('/') && codes().test(rest);
  const [, before = '', agencies = ''] = (rest.includes('(') && BRACKETED.exec(rest)) || [];
  const isBracketed = agencies !== '' && endOfRun(before.replaceAll('/', ''), 0, LETTER) === before.replaceAll('/', '').length;
  return isCodes || (isBracketed && AGENCIES.test(agencies)) ? true : undefined;
};

/** `1. The plan`, `b. Another`: what numbers a line or an item is no sentence. */
const lineNumber: Rule = (candidate, line) => {
  if (candidate.cluster !== '.' || candidate.start - candidate.sentence > 7) return undefined;
  const label = line.text.slice(candidate.sentence, candidate.start).trimStart();
  return (label.length < 4 && isAll(label, DIGIT)) || (candidate.sentence === 0 && label.length === 1 && isAll(label, SMALL)) ? false : undefined;
};

/** `(why so late?)`, `(see p. 5 etc.)`, `(!)`: brackets that opened inside the sentence end none, nor does what is in them. */
const bracketed: Rule = (candidate, line) => {
  const text = line.text.slice(Math.max(candidate.sentence, candidate.start - 240), candidate.start);
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  if (open <= Math.max(0, text.lastIndexOf(')'), text.lastIndexOf('）'), text.lastIndexOf(']'))) return undefined;
  if (text.slice(0, open).trim() === '') return undefined;
  if (/[)）\]].*[.!?…。！？।۔؟።]/u.test(candidate.cluster)) return undefined;
  if (/[)）\]]/u.test(candidate.cluster)) return startsSentence(candidate, line) ? undefined : false;
  return /^[^()（）]*[)）\]]/u.test(textAfter(candidate, line)) ? false : undefined;
};

/** `Yahoo! Inc.`, `Jeopardy! champion`, `《誰來晚餐？》這部電影`. */
const markedName: Rule = (candidate, line) =>
  (candidate.cluster.endsWith('》') || candidate.cluster === '!' && isMarkedName(candidate.word) && !startsSentence(candidate, line) ? false : undefined);

/** `and he waited... and waited`, `"Stop!" he cried`, `Was nun? heißt die Sendung`: a small letter begins no sentence. */
const smallLetter: Rule = (candidate, line) => {
  if (candidate.shape !== 'lower') return undefined;
  return /[#@]/u.test(candidate.openers) && kindOfAbbreviation(candidate.word, line.language) === undefined;
};

/** After dots a stutterer's sentence goes on ("I... I know"), and one of a script without capitals with a word that joins. */
const ellipsis: Rule = (candidate, line) => {
  if (!/^(?:\.{2,}|…)/u.test(candidate.cluster)) return undefined;
  if (candidate.cluster === '..' && candidate.shape === 'other') return false;
  if (candidate.word !== '' && candidate.word === candidate.after) return false;
  if (candidate.shape !== 'other') return candidate.shape === 'digit' ? false : undefined;
  return line.language === 'zh' || isConjunction(candidate.after, line.language) || continuesSentence(candidate.after) ? false : undefined;
};

const number: Rule = (candidate, line) => (candidate.cluster === '.' ? isBoundaryAfterNumber(candidate, line, startsSentence(candidate, line)) : undefined);

/** Thai and Lao set full stops behind abbreviations alone; an Armenian one is a comma's sister where `։` or `:` ends sentences. */
const abbreviatingStop: Rule = ({ cluster, shape }, { language, evidence }) => {
  if (cluster !== '.') return undefined;
  if (language === 'th' || language === 'lo') return shape === 'upper' ? undefined : false;
  return language === 'hy' && evidence.hasArmenianStop() ? false : undefined;
};

const embedded: Rule = (candidate, line) => (isInsideEmbeddedQuotation(candidate, line) ? false : undefined);

/** `ОСЛО, 4 марта. — На заводе`: what stands before the dash of a dateline is no sentence. */
const dateline: Rule = (candidate, line) => {
  if (candidate.cluster !== '.' || candidate.start > MAX_DATELINE_LENGTH || !/^[-–—]/u.test(candidate.openers)) return undefined;
  const place = line.text.slice(0, endOfRun(line.text, 0, LETTER));
  return place.length > 2 && isAll(place, LARGE) && line.text.slice(0, candidate.start).trim().split(/\s+/u).length <= 5 ? false : undefined;
};

const RULES: readonly Rule[] = [
  anotherMark, signOff, glued, lineNumber, bracketed, markedName, isBoundaryAfterQuotation, embedded, smallLetter, ellipsis,
  abbreviatingStop, dateline, number, isBoundaryAfterAbbreviation, isBoundaryAfterSpelledInitial, isBoundaryAfterInitials,
];

/** Decides whether the sentence ends at this candidate. */
export function isSentenceBoundary(candidate: BoundaryCandidate, line: TextLine): boolean {
  for (const rule of RULES) {
    const opinion = rule(candidate, line);
    if (opinion !== undefined) return opinion;
  }
  return !isDoubtful(candidate, line);
}
