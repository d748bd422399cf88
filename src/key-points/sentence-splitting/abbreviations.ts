/** Looks up what kind of abbreviation a word is, in its own language or in any. */
import { lazy, memoise } from '../../article/memoise.ts';
import { isAllOf, UPPER } from '../../article/char-classes.ts';
import { ABBREVIATION_TABLES, SHARED_ABBREVIATIONS } from './abbreviation-tables.ts';
import type { AbbreviationKind, AbbreviationTable } from './abbreviation-tables.ts';

type Kinds = Map<string, AbbreviationKind>;

const NO_TABLE: AbbreviationTable = {};
const tableFor = (language: string): AbbreviationTable =>
  (Object.hasOwn(ABBREVIATION_TABLES, language) ? ABBREVIATION_TABLES[language] ?? NO_TABLE : NO_TABLE);

/** Adds the words of a table; a word that is listed twice is of the kind that is added last. */
function addTable(kinds: Kinds, table: AbbreviationTable): void {
  for (const [kind, words] of Object.entries(table)) {
    for (const word of words.split(' ')) kinds.set(word, kind as AbbreviationKind);
  }
}

/** Returns the abbreviations of a language, with those that all languages share. */
const kindsFor = memoise((language: string): Kinds => {
  const kinds: Kinds = new Map();
  addTable(kinds, SHARED_ABBREVIATIONS);
  addTable(kinds, tableFor(language));
  return kinds;
});

/** Returns the abbreviations of all languages together. */
const foreignKinds = lazy((): Kinds => {
  const kinds: Kinds = new Map();
  for (const table of Object.values(ABBREVIATION_TABLES)) addTable(kinds, { ...table, commonWord: '' });
  return kinds;
});

/**
 * Tells whether a word is written in capitals alone, as an acronym is: at the end of a sentence "ING" is no engineer.
 */
const isAcronym = (word: string): boolean => word.length > 1 && isAllOf(word, UPPER);

/**
 * Tells what kind of abbreviation a word is in a language; `undefined` if it is none. The language is a key as
 * `primaryLanguage` gives it. In front of a word or number in capitals (`isInCapitals`) a word in capitals may be any.
 */
export function kindOfAbbreviation(word: string, language: string, isInCapitals = false): AbbreviationKind | undefined {
  const kinds = kindsFor(language);
  // "А. Пушкин" is no "а.", whatever that may be.
  if (word.length === 1 && isAllOf(word, UPPER)) return kinds.get(word);
  return kinds.get(word) ?? (isAcronym(word) && !isInCapitals ? undefined : kinds.get(word.toLowerCase()));
}

/** Tells what kind of abbreviation a word of two letters or more is in any of the languages. */
export function kindInAnyLanguage(word: string): AbbreviationKind | undefined {
  if (word.length < 2 || isAcronym(word)) return undefined;
  return foreignKinds().get(word) ?? foreignKinds().get(word.toLowerCase());
}

/** Tells whether a language has a table of its own. */
export const hasAbbreviations = (language: string): boolean => tableFor(language) !== NO_TABLE;
