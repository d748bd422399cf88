/** Whether a mark ends a sentence: a chain of rules, of which the first that has an opinion decides. */
import { DIGIT, endOfRun, hasClass, isAllOf, charClassAt, UPPER, LETTER, lazyRegExp, COMBINING_MARK, LOWER, wordPattern } from '../../article/char-classes.ts';
import { kindOfAbbreviation } from '../words/abbreviations.ts';
import { closesQuotation, readOpening, textAfter } from './sentence-marks.ts';
import type { Line, Mark } from './sentence-marks.ts';
import { isNumberBorder } from './sentence-numbers.ts';
import { goesOn, isAfterHour, isFronting, isJoining, isLetterName, isMarkedName, isOffice, isSpeaking, isStarter, speakingWords } from './sentence-words.ts';

/** `true`: a sentence ends here; `false`: none does; `undefined`: another rule may know. */
type Rule = (mark: Mark, line: Line) => boolean | undefined;

/** Marks of scripts that need no space behind them. */
const UNSPACED = /[。！？｡।॥۔؟።፧፨፡]/u;
const AGENCIES = /\b(?:afpd?|dpa|ap|rtre?|reuters|epd|kna|efe|ansa|lusa|sid|pap|tass|interfax|apa|dw|ots|antara|anadolu|hina|fena|beta|tanjug|mia|ukrinform)\b|رويترز|رویترز|أ ف ب|د ب أ|ا ف پ|فرانس/iu;
const codes = lazyRegExp(String.raw`^[\p{L}\p{M}.]{1,8}(?:\/[\p{L}\p{M}.]{1,8})+(?:\s*\([^()]*\))?\.?\s*$`);
const BRACKETED = /^(?:(\S{1,10})\s)?\(([^()]*)\)\.?\s*$/;

/** "In the second half of the 19th c.": a time that begins a clause has hardly more words. */
const LONGEST_FRONTED = 8;

/** A new sentence seems to begin: a word that is capital here only because it begins one. `A.` in `A. Lee` is none. */
function begins(mark: Mark, line: Line): boolean {
  if (/["“„«»‘‹—–¿¡]/u.test(mark.openers) && mark.shape === 'upper') return true;
  const isInitial = mark.after.length === 1 && line.text[mark.next + mark.openers.length + 1] === '.';
  const isAcronym = mark.after.length > 1 && mark.after === mark.after.toUpperCase();
  return mark.shape === 'upper' && !isInitial && !isAcronym && isStarter(mark.after, line.language);
}

/** `. . .`: the last mark of a row decides. */
const anotherMark: Rule = (mark, line) => (/^[.!?…]/u.test(line.text.slice(mark.next, mark.next + 1)) && mark.openers === '' ? false : undefined);

/** `3.5`, `dw.com`, `Node.js`, `?«, fragte`: no space behind; but `ended.The next` has only lost it, and Chinese has none. */
const glued: Rule = (mark, line) => {
  if (/^\s*[,;:،،，、；：%]/u.test(line.text.slice(mark.end, mark.end + 3))) return false;
  if (mark.gap !== '') return undefined;
  if (UNSPACED.test(mark.cluster)) return mark.shape === 'digit' && (charClassAt(mark.word, mark.word.length - 1) & DIGIT) !== 0 && mark.cluster.length === 1 ? false : undefined;
  if (mark.openers !== '' && /["“„«‘(¿¡—–]/u.test(mark.openers)) return mark.shape === 'upper' ? undefined : false;
  if (mark.shape === 'other' && mark.cluster === '.') return mark.word.length > 3 && !mark.word.includes('.') && mark.after.length > 3;
  if (mark.shape !== 'upper') return false;
  if (mark.cluster === '.') return mark.word.length > 1 && isAllOf(mark.word, LOWER) && begins(mark, line);
  return undefined;
};

/** The codes and agencies below an article: `… said so. bik/jil (AFP, Reuters)`. */
const signOff: Rule = (mark, line) => {
  if (line.text.length - mark.next > 90 || mark.gap === '') return undefined;
  const rest = line.text.slice(mark.next);
  // Asked of what can be one only: these patterns are long, and a browser takes milliseconds to prepare each.
  const isCodes = rest.includes('/') && codes().test(rest);
  const [, before = '', agencies = ''] = (rest.includes('(') && BRACKETED.exec(rest)) || [];
  const isBracketed = agencies !== '' && endOfRun(before.replaceAll('/', ''), 0, LETTER) === before.replaceAll('/', '').length;
  return isCodes || (isBracketed && AGENCIES.test(agencies)) ? true : undefined;
};

/** `1. The plan`, `b. Another`: what numbers a line is no sentence. */
const lineNumber: Rule = (mark, line) => {
  if (mark.cluster !== '.' || mark.start > 7) return undefined;
  const label = line.text.slice(0, mark.start).trimStart();
  return (label.length < 4 && isAllOf(label, DIGIT)) || (label.length === 1 && isAllOf(label, LOWER)) ? false : undefined;
};

/** `(why so late?)`, `(see p. 5 etc.)`, `(!)`: brackets that opened inside the sentence end none, nor does what is in them. */
const bracketed: Rule = (mark, line) => {
  const text = line.text.slice(Math.max(mark.sentence, mark.start - 240), mark.start);
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['));
  if (open <= Math.max(0, text.lastIndexOf(')'), text.lastIndexOf('）'), text.lastIndexOf(']'))) return undefined;
  if (text.slice(0, open).trim() === '') return undefined;
  if (/[)）\]].*[.!?…。！？।۔؟።]/u.test(mark.cluster)) return undefined;
  if (/[)）\]]/u.test(mark.cluster)) return begins(mark, line) ? undefined : false;
  return /^[^()（）]*[)）\]]/u.test(textAfter(mark, line)) ? false : undefined;
};

/** `Yahoo! Inc.`, `Jeopardy! champion`, `《誰來晚餐？》這部電影`. */
const markedName: Rule = (mark, line) =>
  (mark.cluster.endsWith('》') || mark.cluster === '!' && isMarkedName(mark.word) && !begins(mark, line) ? false : undefined);

/** `"Will you come?" she asked`, `“您会来吗？”她问。`, `"Why?" President Weber asked`: the quotation's sentence goes on. */
const attribution: Rule = (mark, line) => {
  if (!closesQuotation(mark)) return undefined;
  const rest = textAfter(mark, line);
  const [dash = ''] = /^\s*[—–-]\s*/.exec(rest) ?? [];
  if (dash !== '' && mark.shape !== 'other' && charClassAt(rest, dash.length) & LETTER) return readOpening(mark, line) === 'begins' ? false : undefined;
  if (mark.shape === 'lower') return false;
  if (mark.openers !== '') return undefined;
  if (mark.shape === 'other') return uncapitalised(mark, line);
  return mark.shape === 'upper' && readOpening(mark, line) === 'begins' && !begins(mark, line) && namesSpeaker(mark, line) ? false : undefined;
};

/** Up to four words of a name, then a word of speaking. Before an attribution a full stop would be a comma: `"We lost." Weber asked why.` */
function namesSpeaker(mark: Mark, line: Line): boolean {
  if (!/[?!…]/u.test(mark.cluster)) return false;
  const words = textAfter(mark, line).split(/\s+/u).slice(0, 6);
  const at = words.findIndex((word) => isSpeaking(word.replace(/[.!,]$/u, ''), line.language));
  return at > 0 && words.slice(0, at).every((word) => !/[!?,;:]$/.test(word) && !(word.endsWith('.') && isAllOf(word.slice(-4, -1), LOWER) && word.length > 3));
}

function uncapitalised(mark: Mark, line: Line): boolean {
  if (isJoining(mark.after, line.language)) return false;
  const opening = readOpening(mark, line);
  if (opening !== 'begins') return opening === 'introduced';
  const clause = textAfter(mark, line).split(/[.!?…。！？।॥۔؟።፧፡"“”«»「」]/u, 1)[0] ?? '';
  if (line.language === 'zh') return !(clause.length <= 24 && speakingWords('zh').some((word) => clause.includes(word)));
  return !clause.split(/[\s،,]+/u).some((word) => isSpeaking(word, line.language));
}

/** `and he waited... and waited`, `"Stop!" he cried`, `Was nun? heißt die Sendung`: a small letter begins no sentence. */
const smallLetter: Rule = (mark, line) => {
  if (mark.shape !== 'lower') return undefined;
  return /[#@]/u.test(mark.openers) && kindOfAbbreviation(mark.word, line.language) === undefined;
};

/** After dots a stutterer's sentence goes on ("I... I know"), and one of a script without capitals with a word that joins. */
const ellipsis: Rule = (mark, line) => {
  if (!/^(?:\.{2,}|…)/u.test(mark.cluster)) return undefined;
  if (mark.word !== '' && mark.word === mark.after) return false;
  if (mark.shape !== 'other') return mark.shape === 'digit' ? false : undefined;
  return line.language === 'zh' || isJoining(mark.after, line.language) || goesOn(mark.after) ? false : undefined;
};

const number: Rule = (mark, line) => (mark.cluster === '.' ? isNumberBorder(mark, line, begins(mark, line)) : undefined);

/** `z.`, `и.т.`: short pieces, each with its full stop. */
function isDotted(text: string): boolean {
  const pieces = text.split('.');
  return pieces.pop() === '' && pieces.every((piece, index) => piece.length <= (index === 0 ? 3 : 2) && isAllOf(piece, LETTER));
}

/** The word with the dotted pieces before it, as in `z. B.`, `и т. п.`, `av. J.-C.` */
function compound(mark: Mark): string {
  return mark.before.includes('.') && mark.word.length <= 5 && isDotted(mark.before) ? mark.before + mark.word : mark.word;
}

/** `Ahornstr`. */
function isStreet(word: string): boolean {
  return word.length > 4 && word.endsWith('str') && (charClassAt(word, 0) & UPPER) !== 0 && isAllOf(word.slice(1), LOWER);
}

/** `10 Elm St. Nobody wrote`, `six ft. The other`: what mostly stands before a name stands behind one, or behind a number. */
function isTurnedRound(mark: Mark): boolean {
  const first = charClassAt(mark.before, 0);
  return (first & DIGIT) !== 0 || (/^(?:St|Mt)$/u.test(mark.word) && (first & UPPER) !== 0 && (charClassAt(mark.before, 1) & LOWER) !== 0);
}

/** `In 44 B.C. Caesar died`, `что в 1990 г. Россия`: a time at the beginning of its clause leaves the sentence still to come. */
function isFronted(mark: Mark, line: Line): boolean {
  const clause = line.text.slice(mark.sentence, mark.start).split(/[,;:—–(]/u).at(-1) ?? '';
  const lower = clause.toLowerCase();
  const words = lower.match(wordPattern(lower)) ?? [];
  const [first = '', second = ''] = words;
  return words.length <= LONGEST_FRONTED && (isFronting(first, line.language) || (first.length <= 3 && isFronting(second, line.language)));
}

/** `5 p.m. Monday`, `At 5 p.m. Weber spoke`, but `It sank at 5 p.m. Police said`; `в г. Москве` is a town, no year. */
function endsWithTime(mark: Mark, line: Line): boolean {
  if (begins(mark, line)) return true;
  const isTime = /\.|^Jhd?$|^Chr$/u.test(mark.word) 
    || (charClassAt(mark.word, 0) & LOWER) !== 0 && (hasClass(mark.before, DIGIT) || /^[IVXLCХІ]+$|\.$/u.test(mark.before));
  return isTime && mark.shape === 'upper' && !isAfterHour(mark.after) && !isFronted(mark, line);
}

const abbreviation: Rule = (mark, line) => {
  if (!/^\.\)?$/u.test(mark.cluster)) return undefined;
  const word = line.language === 'de' && isStreet(mark.word) ? 'str' : mark.word;
  const kind = kindOfAbbreviation(compound(mark), line.language) ?? kindOfAbbreviation(word, line.language)
    ?? kindOfAbbreviation(word.slice(word.lastIndexOf('-') + 1), line.language);
  switch (kind) {
    case 'opens': return isTurnedRound(mark) && begins(mark, line);
    case 'counts': return mark.shape === 'digit' || mark.openers === '' && /^(?:[IVXLC]{2,}|[VX])$/u.test(mark.after) ? false : undefined;
    case 'closes': return (mark.shape === 'upper' || mark.shape === 'other') && !isOffice(mark.after);
    case 'times': return endsWithTime(mark, line);
    case 'either': return begins(mark, line);
    default: return undefined;
  }
};

/** One letter to `most`, with the marks that belong to them. */
function isLetters(text: string, most: number): boolean {
  let letters = 0;
  for (const character of text) {
    const kind = charClassAt(character, 0);
    if (kind & LETTER) letters += 1;
    else if ((kind & COMBINING_MARK) === 0 || letters === 0) return false;
  }
  return letters > 0 && letters <= most;
}

/** `U.S`, `J.-C`. */
function areInitials(word: string): boolean {
  const pieces = word.split('.');
  return pieces.length > 1 && pieces.every((piece, index) => isLetters(index > 0 && piece.startsWith('-') ? piece.slice(1) : piece, 3));
}

/** `J. K. Rowling`, `А. С. Пушкин`, `U.S. Secretary` go on; `U.S. She`, `vitamin C. It` do not. */
const initials: Rule = (mark, line) => {
  if (mark.cluster !== '.') return undefined;
  if (areInitials(mark.word)) return mark.shape === 'other' ? false : begins(mark, line);
  if (isLetters(mark.word, 1)) return mark.shape !== 'other' && begins(mark, line);
  return undefined;
};

/** `ए. पी. जे.`, `எம். ஜி.`; in Urdu the same mark ends sentences, so a neighbour must be a letter too. */
const letterNames: Rule = (mark) => {
  if (!isLetterName(mark.word) || !/^[.۔]$/u.test(mark.cluster)) return undefined;
  const isNeighbour = isLetterName(mark.before.replace(/[.۔]$/u, '')) && /[.۔]$/u.test(mark.before);
  return (mark.cluster === '.' && mark.word !== 'आई') || isNeighbour || isLetterName(mark.after) ? false : undefined;
};

/** `Hrsg.`, `tzv.`: what cannot be pronounced is an abbreviation, if it is no unit (`5 km.`); Serbian pronounces `trg`. */
const consonants: Rule = (mark, line) => {
  if (mark.cluster !== '.' || ['sr', 'mk', 'sl', 'cs', 'sk'].includes(line.language)) return undefined;
  const { word } = mark;
  if (word.length < 2 || word.length > 5 || !isAllOf(word.slice(1), LOWER)) return undefined;
  const isMute = /^[bcdfghjklmnpqrstvwxzçşğșțßćčđšžłńśźżñбвгджзйклмнпрстфхцчшщґ]+$/iu.test(word);
  return isMute && (charClassAt(mark.before, 0) & DIGIT) === 0 ? begins(mark, line) : undefined;
};

const RULES: readonly Rule[] = [
  anotherMark, signOff, glued, lineNumber, bracketed, markedName, attribution, smallLetter, ellipsis, number, abbreviation, letterNames, initials, consonants,
];

/** Whether the sentence ends at this mark. */
export function isBorder(mark: Mark, line: Line): boolean {
  for (const rule of RULES) {
    const opinion = rule(mark, line);
    if (opinion !== undefined) return opinion;
  }
  return true;
}
