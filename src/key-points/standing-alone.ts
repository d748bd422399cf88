/** Whether a sentence can be read by itself. ROUGE cannot see this; readers see nothing else. */
import { isBalanced } from './quotations.ts';
import { readStems, readWords } from './words.ts';

/** Greek asks with a semicolon; nobody else ends a sentence with one, so it need not be told apart. */
const QUESTION = /[?？؟;;՞፧]["'”’»›“)\]\s]*$/u;
const STATEMENT = /[.!…。！।॥۔።]["'”’»›“)\]\s]*$/u;
/** "PUBLISHED: . 05:10 EST" and other lines of capitals and numbers have hardly a word in lower case. */
const FEWEST_SMALL_WORDS = 0.25;
/** A caption or byline of a converted text has a full stop set apart, where the text's own stand close. */
const STOP_APART = /\s\.["'”’»]?$/u;

const FEWEST_WORDS = 5;
const MOST_WORDS = 60;
/** Characters, for scripts whose words nobody divides. */
const MOST_UNITS = 450;

/**
 * Whether a line is a sentence of the running text at all: no byline, date, label or caption. Where the whole text sets
 * its stops apart (`stopsApart`), as Urdu does and French before question marks, that tells nothing.
 */
export function isRunningText(text: string, stopsApart: boolean): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const cased = words.filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  const small = cased.filter((word) => /^\p{Ll}/u.test(word)).length;
  return readWords(text).length >= 4
    && (cased.length < 4 || small / cased.length >= FEWEST_SMALL_WORDS)
    && (stopsApart || !STOP_APART.test(text));
}

/** Whether most of these sentences have their full stop set apart by a space. */
export function hasStopsApart(texts: readonly string[]): boolean {
  return texts.filter((text) => STOP_APART.test(text)).length > texts.length * 0.3;
}

/** A finished statement of a length that says something, with every mark's partner. */
export function isStatement(text: string): boolean {
  const words = readWords(text).length;
  return words >= FEWEST_WORDS && (words <= MOST_WORDS || text.length < MOST_UNITS / 3) && text.length <= MOST_UNITS
    && STATEMENT.test(text) && !QUESTION.test(text) && isBalanced(text);
}

/** Whether most of what `text` says is said by `other` already: a near-copy of the headline or the standfirst. */
export function repeats(text: string, other: string): boolean {
  const mine = readStems(text);
  const theirs = readStems(other);
  const common = [...mine].filter((stem) => theirs.has(stem)).length;
  return mine.size > 0 && common / mine.size >= 0.7;
}
