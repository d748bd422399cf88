/** How the tables of words that point back are asked: by which language, in which script. */
import { primaryLanguage } from '../language-key.ts';
import { toLatin } from '../words/serbian.ts';
import { BACKWARD } from './backward-words.ts';

/** The language of a BCP 47 tag that the tables know; never a name that every object has. */
export function baseOf(language: string): string {
  const base = primaryLanguage(language);
  return Object.hasOwn(BACKWARD, base) ? base : '';
}

/** A text as the tables are written. */
export function readAlike(text: string, base: string): string {
  return base === 'sr' ? toLatin(text.toLowerCase()) : text.toLowerCase();
}

const sets = new Map<string, ReadonlySet<string>>();

/** Whether a word is one of a table's, which stand in one text with spaces between; in lower case, as the table's. */
export function isOneOf(words: string | undefined, word: string | undefined): boolean {
  if (words === undefined || word === undefined) return false;
  const known = sets.get(words) ?? new Set(words.split(' '));
  sets.set(words, known);
  return known.has(word);
}
