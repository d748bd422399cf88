/** Whether a mark ends a sentence: a chain of rules, of which the first that has an opinion decides. */
import { DIGIT, endOfRun, hasKind, isAll, kindAt, LARGE, LETTER, makePattern, MARK, SMALL, wordPattern } from '../../article/letters.ts';
import { kindOfAbbreviation } from './abbreviations.ts';
import { closesQuotation, readQuotationPlace, textAfter } from './boundary-candidates.ts';
import type { TextLine, BoundaryCandidate } from './boundary-candidates.ts';
import { isBoundaryAfterNumber } from './ordinals.ts';
import { continuesSentence, isTimeSuffix, isFrontingWord, isConjunction, isSpelledInitial, isMarkedName, isJobTitle, isSpeechVerb, isFrequentStarter, speechVerbs } from './boundary-lexicon.ts';

/** `true`: a sentence ends here; `false`: none does; `undefined`: another rule may know. */
type Rule = (candidate: BoundaryCandidate, line: TextLine) => boolean | undefined;

/** Marks of scripts that need no space behind them. */
const UNSPACED = /[。！？｡।॥۔؟።፧፨፡]/u;
const AGENCIES = /\b(?:afpd?|dpa|ap|rtre?|reuters|epd|kna|efe|ansa|lusa|sid|pap|tass|interfax|apa|dw|ots|antara|anadolu|hina|fena|beta|tanjug|mia|ukrinform)\b|رويترز|رویترز|أ ف ب|د ب أ|ا ف پ|فرانس/iu;
const codes = makePattern(String.raw`^[\p{L}\p{M}.]{1,8}(?:\/[\p{L}\p{M}.]{1,8})+(?:\s*\([^()]*\))?\.?\s*$`);
const BRACKETED = /^(?:(\S{1,10})\s)?\(([^()]*)\)\.?\s*$/;

/** "In the second half of the 19th c.": a time that begins a clause has hardly more words. */
const LONGEST_FRONTED = 8;

/** A new sentence seems to begin: a word that is capital here only because it begins one. `A.` in `A. Lee` is none. */
function begins(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (/["“„«»‘‹—–¿¡]/u.test(candidate.openers) && candidate.shape === 'upper') return true;
  const isInitial = candidate.after.length === 1 && line.text[candidate.next + candidate.openers.length + 1] === '.';
  const isAcronym = candidate.after.length > 1 && candidate.after === candidate.after.toUpperCase();
  return candidate.shape === 'upper' && !isInitial && !isAcronym && isFrequentStarter(candidate.after, line.language);
}

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
  if (candidate.cluster === '.') return candidate.word.length > 1 && isAll(candidate.word, SMALL) && begins(candidate, line);
  return undefined;
};

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

/** `1. The plan`, `b. Another`: what numbers a line is no sentence. */
const lineNumber: Rule = (candidate, line) => {
  if (candidate.cluster !== '.' || candidate.start > 7) return undefined;
  const label = line.text.slice(0, candidate.start).trimStart();
  return (label.length < 4 && isAll(label, DIGIT)) || (label.length === 1 && isAll(label, SMALL)) ? false : undefined;
};

/** `(why so late?)`, `(see p. 5 etc.)`, `(!)`: brackets that opened inside the sentence end none, nor does what is in them. */
const bracketed: Rule = (candidate, line) => {
  const text = line.text.slice(Math.max(candidate.sentence, candidate.start - 240), candidate.start);
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  if (open <= Math.max(0, text.lastIndexOf(')'), text.lastIndexOf('）'), text.lastIndexOf(']'))) return undefined;
  if (text.slice(0, open).trim() === '') return undefined;
  if (/[)）\]].*[.!?…。！？।۔؟።]/u.test(candidate.cluster)) return undefined;
  if (/[)）\]]/u.test(candidate.cluster)) return begins(candidate, line) ? undefined : false;
  return /^[^()（）]*[)）\]]/u.test(textAfter(candidate, line)) ? false : undefined;
};

/** `Yahoo! Inc.`, `Jeopardy! champion`, `《誰來晚餐？》這部電影`. */
const markedName: Rule = (candidate, line) =>
  (candidate.cluster.endsWith('》') || candidate.cluster === '!' && isMarkedName(candidate.word) && !begins(candidate, line) ? false : undefined);

/** `"Will you come?" she asked`, `“您会来吗？”她问。`, `"Why?" President Weber asked`: the quotation's sentence goes on. */
const attribution: Rule = (candidate, line) => {
  if (!closesQuotation(candidate)) return undefined;
  const rest = textAfter(candidate, line);
  const [dash = ''] = /^\s*[—–-]\s*/.exec(rest) ?? [];
  if (dash !== '' && candidate.shape !== 'other' && kindAt(rest, dash.length) & LETTER) return readQuotationPlace(candidate, line) === 'begins' ? false : undefined;
  if (candidate.shape === 'lower') return false;
  if (candidate.openers !== '') return undefined;
  if (candidate.shape === 'other') return uncapitalised(candidate, line);
  return candidate.shape === 'upper' && readQuotationPlace(candidate, line) === 'begins' && !begins(candidate, line) && namesSpeaker(candidate, line) ? false : undefined;
};

/** Up to four words of a name, then a word of speaking. Before an attribution a full stop would be a comma: `"We lost." Weber asked why.` */
function namesSpeaker(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (!/[?!…]/u.test(candidate.cluster)) return false;
  const words = textAfter(candidate, line).split(/\s+/u).slice(0, 6);
  const at = words.findIndex((word) => isSpeechVerb(word.replace(/[.!,]$/u, ''), line.language));
  return at > 0 && words.slice(0, at).every((word) => !/[!?,;:]$/.test(word) && !(word.endsWith('.') && isAll(word.slice(-4, -1), SMALL) && word.length > 3));
}

function uncapitalised(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (isConjunction(candidate.after, line.language)) return false;
  const opening = readQuotationPlace(candidate, line);
  if (opening !== 'begins') return opening === 'introduced';
  const clause = textAfter(candidate, line).split(/[.!?…。！？।॥۔؟።፧፡"“”«»「」]/u, 1)[0] ?? '';
  if (line.language === 'zh') return !(clause.length <= 24 && speechVerbs('zh').some((word) => clause.includes(word)));
  return !clause.split(/[\s،,]+/u).some((word) => isSpeechVerb(word, line.language));
}

/** `and he waited... and waited`, `"Stop!" he cried`, `Was nun? heißt die Sendung`: a small letter begins no sentence. */
const smallLetter: Rule = (candidate, line) => {
  if (candidate.shape !== 'lower') return undefined;
  return /[#@]/u.test(candidate.openers) && kindOfAbbreviation(candidate.word, line.language) === undefined;
};

/** After dots a stutterer's sentence goes on ("I... I know"), and one of a script without capitals with a word that joins. */
const ellipsis: Rule = (candidate, line) => {
  if (!/^(?:\.{2,}|…)/u.test(candidate.cluster)) return undefined;
  if (candidate.word !== '' && candidate.word === candidate.after) return false;
  if (candidate.shape !== 'other') return candidate.shape === 'digit' ? false : undefined;
  return line.language === 'zh' || isConjunction(candidate.after, line.language) || continuesSentence(candidate.after) ? false : undefined;
};

const number: Rule = (candidate, line) => (candidate.cluster === '.' ? isBoundaryAfterNumber(candidate, line, begins(candidate, line)) : undefined);

/** `z.`, `и.т.`: short pieces, each with its full stop. */
function isDotted(text: string): boolean {
  const pieces = text.split('.');
  return pieces.pop() === '' && pieces.every((piece, index) => piece.length <= (index === 0 ? 3 : 2) && isAll(piece, LETTER));
}

/** The word with the dotted pieces before it, as in `z. B.`, `и т. п.`, `av. J.-C.` */
function compound(candidate: BoundaryCandidate): string {
  return candidate.before.includes('.') && candidate.word.length <= 5 && isDotted(candidate.before) ? candidate.before + candidate.word : candidate.word;
}

/** `Ahornstr`. */
function isStreet(word: string): boolean {
  return word.length > 4 && word.endsWith('str') && (kindAt(word, 0) & LARGE) !== 0 && isAll(word.slice(1), SMALL);
}

/** `10 Elm St. Nobody wrote`, `six ft. The other`: what mostly stands before a name stands behind one, or behind a number. */
function isTurnedRound(candidate: BoundaryCandidate): boolean {
  const first = kindAt(candidate.before, 0);
  return (first & DIGIT) !== 0 || (/^(?:St|Mt)$/u.test(candidate.word) && (first & LARGE) !== 0 && (kindAt(candidate.before, 1) & SMALL) !== 0);
}

/** `In 44 B.C. Caesar died`, `что в 1990 г. Россия`: a time at the beginning of its clause leaves the sentence still to come. */
function isFronted(candidate: BoundaryCandidate, line: TextLine): boolean {
  const clause = line.text.slice(candidate.sentence, candidate.start).split(/[,;:—–(]/u).at(-1) ?? '';
  const lower = clause.toLowerCase();
  const words = lower.match(wordPattern(lower)) ?? [];
  const [first = '', second = ''] = words;
  return words.length <= LONGEST_FRONTED && (isFrontingWord(first, line.language) || (first.length <= 3 && isFrontingWord(second, line.language)));
}

/** `5 p.m. Monday`, `At 5 p.m. Weber spoke`, but `It sank at 5 p.m. Police said`; `в г. Москве` is a town, no year. */
function endsWithTime(candidate: BoundaryCandidate, line: TextLine): boolean {
  if (begins(candidate, line)) return true;
  const isTime = /\.|^Jhd?$|^Chr$/u.test(candidate.word) 
    || (kindAt(candidate.word, 0) & SMALL) !== 0 && (hasKind(candidate.before, DIGIT) || /^[IVXLCХІ]+$|\.$/u.test(candidate.before));
  return isTime && candidate.shape === 'upper' && !isTimeSuffix(candidate.after) && !isFronted(candidate, line);
}

const abbreviation: Rule = (candidate, line) => {
  if (!/^\.\)?$/u.test(candidate.cluster)) return undefined;
  const word = line.language === 'de' && isStreet(candidate.word) ? 'str' : candidate.word;
  const kind = kindOfAbbreviation(compound(candidate), line.language) ?? kindOfAbbreviation(word, line.language)
    ?? kindOfAbbreviation(word.slice(word.lastIndexOf('-') + 1), line.language);
  switch (kind) {
    case 'neverFinal': return isTurnedRound(candidate) && begins(candidate, line);
    case 'beforeNumber': return candidate.shape === 'digit' || candidate.openers === '' && /^(?:[IVXLC]{2,}|[VX])$/u.test(candidate.after) ? false : undefined;
    case 'finalBeforeCapital': return (candidate.shape === 'upper' || candidate.shape === 'other') && !isJobTitle(candidate.after);
    case 'timeOrEra': return endsWithTime(candidate, line);
    case 'ambiguous': return begins(candidate, line);
    default: return undefined;
  }
};

/** One letter to `most`, with the marks that belong to them. */
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
  const pieces = word.split('.');
  return pieces.length > 1 && pieces.every((piece, index) => isLetters(index > 0 && piece.startsWith('-') ? piece.slice(1) : piece, 3));
}

/** `J. K. Rowling`, `А. С. Пушкин`, `U.S. Secretary` go on; `U.S. She`, `vitamin C. It` do not. */
const initials: Rule = (candidate, line) => {
  if (candidate.cluster !== '.') return undefined;
  if (areInitials(candidate.word)) return candidate.shape === 'other' ? false : begins(candidate, line);
  if (isLetters(candidate.word, 1)) return candidate.shape !== 'other' && begins(candidate, line);
  return undefined;
};

/** `ए. पी. जे.`, `எம். ஜி.`; in Urdu the same mark ends sentences, so a neighbour must be a letter too. */
const letterNames: Rule = (candidate) => {
  if (!isSpelledInitial(candidate.word) || !/^[.۔]$/u.test(candidate.cluster)) return undefined;
  const isNeighbour = isSpelledInitial(candidate.before.replace(/[.۔]$/u, '')) && /[.۔]$/u.test(candidate.before);
  return (candidate.cluster === '.' && candidate.word !== 'आई') || isNeighbour || isSpelledInitial(candidate.after) ? false : undefined;
};

/** `Hrsg.`, `tzv.`: what cannot be pronounced is an abbreviation, if it is no unit (`5 km.`); Serbian pronounces `trg`. */
const consonants: Rule = (candidate, line) => {
  if (candidate.cluster !== '.' || ['sr', 'mk', 'sl', 'cs', 'sk'].includes(line.language)) return undefined;
  const { word } = candidate;
  if (word.length < 2 || word.length > 5 || !isAll(word.slice(1), SMALL)) return undefined;
  const hasNoVowel = /^[bcdfghjklmnpqrstvwxzçşğșțßćčđšžłńśźżñбвгджзйклмнпрстфхцчшщґ]+$/iu.test(word);
  return hasNoVowel && (kindAt(candidate.before, 0) & DIGIT) === 0 ? begins(candidate, line) : undefined;
};

const RULES: readonly Rule[] = [
  anotherMark, signOff, glued, lineNumber, bracketed, markedName, attribution, smallLetter, ellipsis, number, abbreviation, letterNames, initials, consonants,
];

/** Whether the sentence ends at this mark. */
export function isSentenceBoundary(candidate: BoundaryCandidate, line: TextLine): boolean {
  for (const rule of RULES) {
    const opinion = rule(candidate, line);
    if (opinion !== undefined) return opinion;
  }
  return true;
}
