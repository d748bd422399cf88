/** Reads a mark that may end a sentence and what stands around it: all that `isSentenceBoundary` asks about. */
import { DIGIT, endOfRun, indexOfClass, charClassAt, UPPER, LETTER, lazyRegExp, COMBINING_MARK, LOWER, WORD } from '../../article/char-classes.ts';
import type { WordEvidence } from './word-evidence.ts';

export interface TextLine {
  text: string;
  /** A key as `primaryLanguage` gives it. */
  language: string;
  evidence: WordEvidence;
}

export interface BoundaryCandidate {
  /** Where the sentence that it may end began. */
  sentence: number;
  start: number;
  /** After everything that belongs to it: closing quotation marks, brackets, note numbers, an emoji. */
  end: number;
  /** Where the next text begins; `gap` is what lies between. */
  next: number;
  gap: string;
  /** The marks and what closes behind them, `?!“`. */
  cluster: string;
  /** The word before, with its inner full stops and hyphens, and the one before that. */
  word: string;
  before: string;
  /** The word after, without the quotation marks and brackets that open before it, which are `openers`. */
  after: string;
  openers: string;
  shape: TokenShape;
}

/** What the next word begins with: `other` is a letter of a script without capitals. */
export type TokenShape = 'upper' | 'lower' | 'digit' | 'other' | 'none';

/** What belongs to the marks whatever comes next: more of them, what closes, the numbers of notes. */
const CLOSING = /(?:[.!?…。！？｡．।॥۔؟።፧፨‽⁇⁈⁉\u037e။។៕։།]|፡\s?፡|::|;(?=[»”"])|[)\]}』」》）】］’›”]|[\u00a0\u202f ]»(?=[\s,.;:)]|$)|\[\d{1,3}\]|[¹²³⁰-⁹]|\ufe0f|\u200d)+/y;
const MAY_OPEN = /["'“‘«‹»]/;
const OPENING = /["'“‘«]{0,3}/y;
const NOTE = /[*†‡]/;
/** Where no emoji can be the pattern is not asked: it names them by their property, which is dear. */
const MAY_BE_EMOJI = /\s?[\u203c-\u3299\ud83c-\ud83e]/y;
const emoji = lazyRegExp(String.raw`\s?(?![©®™])\p{Extended_Pictographic}`, 'uy');
const QUOTATION_ENDS = /["'”’»“‘«」』›]/u;
const SPACE = /[\s\u200b-\u200f\u2060\ufeff]*/uy;
const OPENERS = /[\s"'“”„‚«»‘’‹›「『《（([¿¡#@—–\u2015-]*/uy;
const HAN_OR_KANA = /[\u2e80-\u2fd5\u3005\u3007\u3021-\u3029\u3038-\u30ff\u3400-\u9fff\uf900-\ufaff]/;
/** The longest word that is looked at; whatever is longer is no abbreviation. */
const REACH = 48;
const WINDOW = 240;

/** Matches the mark inside a Hebrew word, which stands for an abbreviation: `ארה"ב`. */
const GERSHAYIM = /(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea])/g;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

/**
 * Finds the end of one sign that may stand with the marks; `at` itself where there is none. A quotation mark or
 * asterisk before
 * a word is the next sentence's.
 */
function endOfSign(text: string, at: number): number {
  const sign = text.charAt(at);
  const closing = match(CLOSING, text, at).length;
  if (closing > 0) return at + closing;
  if (NOTE.test(sign)) return charClassAt(text, at + 1) & LETTER ? at : at + 1;
  if (MAY_OPEN.test(sign)) {
    const first = at + 1 + match(OPENING, text, at + 1).length;
    return charClassAt(text, first) & (LETTER | DIGIT) || /[¿¡]/.test(text.charAt(first)) ? at : at + 1;
  }
  if (match(MAY_BE_EMOJI, text, at) === '') return at;
  return at + match(emoji(), text, at).length;
}

function endOfCluster(text: string, start: number): number {
  let end = start;
  for (let next = endOfSign(text, end); next > end; next = endOfSign(text, end)) end = next;
  return end;
}

/** Georgian letters, which Unicode counts as small ones though no sentence begins with a large one. */
const GEORGIAN = /^[\u10d0-\u10ff]/;

function shapeOf(text: string, at: number): TokenShape {
  const kind = charClassAt(text, at);
  if (GEORGIAN.test(text.charAt(at))) return 'other';
  // "iPhone" begins a sentence as well as any other name.
  if (kind & LOWER) return charClassAt(text, at + 1) & UPPER ? 'upper' : 'lower';
  if (kind & UPPER) return 'upper';
  if (kind & DIGIT) return 'digit';
  return kind & (LETTER | COMBINING_MARK) ? 'other' : 'none';
}

/** Reads the word that a text begins with; Persian joins two halves of one without a space. */
function firstWord(text: string): string {
  let end = 0;
  for (let next = -1; next !== end;) {
    next = end;
    end = endOfRun(text, end, LETTER | COMBINING_MARK);
    if (text[end] === '\u200c') end += 1;
  }
  return text.slice(0, end);
}

/** Strips what stands around a word; Chinese and Japanese set no space before `J. K.` */
function bareWord(piece: string): string {
  if (HAN_OR_KANA.test(piece) && charClassAt(piece, piece.length - 1) & (UPPER | LOWER)) {
    return piece.slice(piece.search(/[A-Za-z.]*$/));
  }
  const start = indexOfClass(piece, LETTER | DIGIT);
  let end = piece.length;
  while (end > start && (charClassAt(piece, end - 1) & WORD) === 0) end -= 1;
  return piece.slice(start, end);
}

/**
 * `."` before a letter without a space: an opening mark for the reader of most scripts, but a closing one if one is
 * open.
 */
function closesStraight(line: TextLine, sentence: number, at: number): boolean {
  const quote = line.text[at] ?? '';
  if (quote !== '"') return false;
  const before = line.text.slice(Math.max(sentence, at - WINDOW), at);
  return (before.replace(GERSHAYIM, '').split(quote).length - 1) % 2 === 1;
}

function wordsBefore(line: TextLine, at: number, sentence: number): { word: string; before: string } {
  // No abbreviation keeps a space before its full stop, but French sets one before `?` and `!`.
  if (/\s\./u.test(line.text.slice(Math.max(0, at - 1), at + 1))) return { word: '', before: '' };
  const parts = line.text.slice(Math.max(sentence, at - REACH), at).trimEnd().split(/\s+/u);
  const before = parts.at(-2) ?? '';
  return { word: bareWord(parts.at(-1) ?? ''), before: before.slice(indexOfClass(before, LETTER | DIGIT)) };
}

/** Reads the mark at `start`, in a sentence that began at `sentence`. */
export function readCandidate(line: TextLine, start: number, sentence: number): BoundaryCandidate {
  let end = Math.max(start + 1, endOfCluster(line.text, start));
  if (closesStraight(line, sentence, end)) end += 1;
  const gap = match(SPACE, line.text, end);
  const next = end + gap.length;
  const openers = match(OPENERS, line.text.slice(next, next + 12), 0);
  const at = next + openers.length;
  const after = firstWord(line.text.slice(at, at + REACH));
  const cluster = line.text.slice(start, end);
  return {
    sentence, start, end, next, gap, cluster, ...wordsBefore(line, start, sentence), after, openers,
    shape: shapeOf(line.text, at),
  };
}

/** Returns what comes after the mark, as far as the rules look. */
export function textAfter(candidate: BoundaryCandidate, line: TextLine): string {
  return line.text.slice(candidate.next, candidate.next + WINDOW);
}

export function closesQuotation(candidate: BoundaryCandidate): boolean {
  return QUOTATION_ENDS.test(candidate.cluster);
}

/**
 * How the quotation that ends here was begun: with its sentence, after a colon or comma, or in the middle as a title
 * is.
 */
export type QuotationPlace = 'begins' | 'introduced' | 'inside';

const QUOTE = /["“”„«»「『‘’']/u;
const THAT = /(?:[:：;፤፥፦,，،、]|\s(?:कि|যে|کہ|که|چې|إن|أن|என்று))\s*$/u;

/** Finds the opening mark in this sentence; without one the quotation began in an earlier sentence. */
export function readQuotationPlace(candidate: BoundaryCandidate, line: TextLine): QuotationPlace {
  const text = line.text.slice(Math.max(candidate.sentence, candidate.start - WINDOW), candidate.start);
  for (let at = text.length - 1; at >= 0; at--) {
    const previous = text[at - 1] ?? ' ';
    const opens = /[“„«「『]/u.test(text[at] ?? '') || /[\s:：,，(（"'‘’—–-]/u.test(previous);
    if (!QUOTE.test(text[at] ?? '') || !opens) continue;
    const lead = text.slice(0, at).replace(/["'‘’“”]+$/u, '');
    if (lead.trim() === '' || /^[\s—–-]*$/u.test(lead)) return 'begins';
    return THAT.test(lead) ? 'introduced' : 'inside';
  }
  return isQuotationIntroduced(candidate, line) ? 'introduced' : 'begins';
}

/** Tells whether a colon or comma in an earlier sentence opened the quotation: `He said: “We lost. It is over.” Then …`. */
function isQuotationIntroduced(candidate: BoundaryCandidate, line: TextLine): boolean {
  const earlier = line.text.slice(Math.max(0, candidate.sentence - 2 * WINDOW), candidate.sentence);
  const at = Math.max(...['"', '“', '„', '«', '「', '『', '‘', '”'].map((quote) => earlier.lastIndexOf(quote)));
  return at > 0 && /[^.!?…。！？।۔؟።፧\s"”»」][\s‘'’]*$/u.test(earlier.slice(0, at));
}
