/** Words of one language that tell what a sentence refers to and whose voice it is. */
import { memoise } from '../../article/memoise.ts';
import { primaryLanguage } from '../language-key.ts';
import { serbianToLatin } from '../tokens/transliterate-serbian.ts';
import {
  CONNECTIVES,
  DEMONSTRATIVES,
  FIRST_PERSON,
  FUTURE,
  IMPERSONAL,
  PRONOUNS,
  REPORTED,
  SECOND_PERSON,
  TIMES,
} from './word-lists.ts';

export interface Lexicon {
  /** The language of the tables, '' for one that they do not know. */
  base: string;
  pronouns: ReadonlySet<string>;
  connectives: ReadonlySet<string>;
  demonstratives: ReadonlySet<string>;
  firstPerson: ReadonlySet<string>;
  secondPerson: ReadonlySet<string>;
  future: ReadonlySet<string>;
  /** Subjunctives of reported speech: German "sei", "habe". */
  reported: ReadonlySet<string>;
  /** What follows a pronoun that refers to nothing before it: "es gibt", "those who". */
  impersonal: ReadonlySet<string>;
  /** What follows "this" where it is known which one is meant: "this week". */
  times: ReadonlySet<string>;
  /** A word as the tables are written. */
  key: (word: string) => string;
}

const setOf = (table: Readonly<Record<string, string>>, base: string): ReadonlySet<string> =>
  new Set((Object.hasOwn(table, base) ? (table[base] ?? '') : '').split(' ').filter(Boolean));
const TIME_WORDS: ReadonlySet<string> = new Set(TIMES.split(' '));

/** Returns the lexicon of a BCP 47 tag; an empty one for a language that no table knows. */
export const lexiconOf = memoise((language: string): Lexicon => {
  const table = primaryLanguage(language);
  const base = Object.hasOwn(PRONOUNS, table) ? table : '';
  return {
    base,
    pronouns: setOf(PRONOUNS, base),
    connectives: setOf(CONNECTIVES, base),
    demonstratives: setOf(DEMONSTRATIVES, base),
    firstPerson: setOf(FIRST_PERSON, base),
    secondPerson: setOf(SECOND_PERSON, base),
    future: setOf(FUTURE, base),
    reported: setOf(REPORTED, base),
    impersonal: setOf(IMPERSONAL, base),
    times: TIME_WORDS,
    key: base === 'sr' ? serbianToLatin : (word) => word,
  };
});
