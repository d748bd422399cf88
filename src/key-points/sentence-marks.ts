/** A mark that may end a sentence, and what stands around it: all that the rules of `isBorder` ask about. */

export interface Line { text: string; language: string }

export interface Mark {
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
  shape: Shape;
}

/** What the next word begins with: `other` is a letter of a script without capitals. */
export type Shape = 'upper' | 'lower' | 'digit' | 'other' | 'none';

const CLUSTER = /(?:[.!?…。！？｡．।॥۔؟።፧፨‽⁇⁈⁉\u037e]|፡\s?፡|::|;(?=[»”"])|[)\]}』」》）】］’›”]|["'“‘«‹»](?!["'“‘«]{0,3}[\p{L}\p{N}¿¡])|[\u00a0\u202f ]»(?=[\s,.;:)]|$)|\[\d{1,3}\]|[¹²³⁰-⁹]|[*†‡](?!\p{L})|\ufe0f|\u200d|\s?(?![©®™])\p{Extended_Pictographic})+/uy;
const QUOTATION_ENDS = /["'”’»“‘«」』›]/u;
const SPACE = /[\s\u200b-\u200f\u2060\ufeff]*/uy;
const OPENERS = /[\s"'“”„‚«»‘’‹›「『《（([¿¡#@—–\u2015-]*/uy;
const AFTER = /[\p{L}\p{M}\u200c]+/uy;
/** Chinese sets no space before `J. K.` */
const OUTSIDE_WORD = /^.*\p{Script=Han}(?=\p{Lu}$)|^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu;
/** The longest word that is looked at; whatever is longer is no abbreviation. */
const REACH = 48;
const WINDOW = 240;

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function shapeOf(text: string, at: number): Shape {
  const first = text.slice(at, at + 2);
  if (/^\p{Ll}\p{Lu}/u.test(text.slice(at, at + 4))) return 'upper';
  if (/^\p{Ll}/u.test(first)) return 'lower';
  if (/^[\p{Lu}\p{Lt}]/u.test(first)) return 'upper';
  if (/^\p{N}/u.test(first)) return 'digit';
  return /^[\p{L}\p{M}]/u.test(first) ? 'other' : 'none';
}

/** `."` before a letter without a space: an opening mark for the reader of most scripts, but a closing one if one is open. */
function closesStraight(line: Line, sentence: number, at: number): boolean {
  const quote = line.text[at] ?? '';
  if (quote !== '"') return false;
  const from = Math.max(sentence, at - WINDOW);
  return (line.text.slice(from, at).split(quote).length - 1) % 2 === 1;
}

function wordsBefore(line: Line, at: number, sentence: number): { word: string; before: string } {
  // No abbreviation keeps a space before its full stop, but French sets one before `?` and `!`.
  if (/\s\./u.test(line.text.slice(Math.max(0, at - 1), at + 1))) return { word: '', before: '' };
  const parts = line.text.slice(Math.max(sentence, at - REACH), at).trimEnd().split(/\s+/u);
  const word = (parts.at(-1) ?? '').replace(OUTSIDE_WORD, '');
  return { word, before: (parts.at(-2) ?? '').replace(/^[^\p{L}\p{N}]+/u, '') };
}

/** Reads the mark at `start`, in a sentence that began at `sentence`. */
export function readMark(line: Line, start: number, sentence: number): Mark {
  let end = start + Math.max(1, match(CLUSTER, line.text, start).length);
  if (closesStraight(line, sentence, end)) end += 1;
  const gap = match(SPACE, line.text, end);
  const next = end + gap.length;
  const openers = match(OPENERS, line.text.slice(next, next + 12), 0);
  const at = next + openers.length;
  const after = match(AFTER, line.text.slice(at, at + REACH), 0);
  const cluster = line.text.slice(start, end);
  return { sentence, start, end, next, gap, cluster, ...wordsBefore(line, start, sentence), after, openers, shape: shapeOf(line.text, at) };
}

/** What comes after the mark, as far as the rules look. */
export function textAfter(mark: Mark, line: Line): string {
  return line.text.slice(mark.next, mark.next + WINDOW);
}

export function closesQuotation(mark: Mark): boolean {
  return QUOTATION_ENDS.test(mark.cluster);
}

/** How the quotation that ends here was begun: with its sentence, after a colon or comma, or in the middle as a title is. */
export type Opening = 'begins' | 'introduced' | 'inside';

const QUOTE = /["“”„«»「『‘’']/u;
const THAT = /(?:[:：;፤፥፦,，،、]|\s(?:कि|যে|کہ|که|چې|إن|أن|என்று))\s*$/u;

/** Finds the opening mark in this sentence; without one the quotation began in an earlier sentence. */
export function readOpening(mark: Mark, line: Line): Opening {
  const text = line.text.slice(Math.max(mark.sentence, mark.start - WINDOW), mark.start);
  for (let at = text.length - 1; at >= 0; at--) {
    const previous = text[at - 1] ?? ' ';
    const opens = /[“„«「『]/u.test(text[at] ?? '') || /[\s:：,，(（"'‘’—–-]/u.test(previous);
    if (!QUOTE.test(text[at] ?? '') || !opens) continue;
    const lead = text.slice(0, at).replace(/["'‘’“”]+$/u, '');
    if (lead.trim() === '' || /^[\s—–-]*$/u.test(lead)) return 'begins';
    return THAT.test(lead) ? 'introduced' : 'inside';
  }
  return isQuotationIntroduced(mark, line) ? 'introduced' : 'begins';
}

/** A quotation that was opened in an earlier sentence: `He said: “We lost. It is over.” Then …`. */
function isQuotationIntroduced(mark: Mark, line: Line): boolean {
  const earlier = line.text.slice(Math.max(0, mark.sentence - 2 * WINDOW), mark.sentence);
  const at = Math.max(...['"', '“', '„', '«', '「', '『', '‘', '”'].map((quote) => earlier.lastIndexOf(quote)));
  return at > 0 && /[^.!?…。！？।۔؟።፧\s"”»」][\s‘'’]*$/u.test(earlier.slice(0, at));
}
