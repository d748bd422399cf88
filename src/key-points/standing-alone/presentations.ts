/**
 * Sentences of which a reader of German learns no more than that somebody is there: "Tilda Varn steht zwischen Kisten", "Ole
 * Tamm ist Professor in Bonn". They open a scene or present a speaker; the news is in what comes next. English reports
 * hardly have such sentences: they introduce people in passing.
 */
import { lazyRegExp } from '../../article/char-classes.ts';
import { primaryLanguage } from '../language-key.ts';

/** First and last name, a title in front or not; nouns have capitals too, but an article in front. Who sits in prison is news, and so is what comes behind a comma. */
const presenting = lazyRegExp('^(?:(?:Prof|Dr)\\. )*(?!(?:D[aei][rs]|Die|Eine?|I[nm]|A[nm]) )[A-ZÄÖÜ][a-zß-ÿ]+(?: [A-ZÄÖÜ][A-Za-zß-ÿ.-]+)?( [A-ZÄÖÜ][A-Za-zß-ÿ.-]+) '
  + '(?:(?:steht|sitzt|lehnt|wartet|blickt) (?:am|im|in|auf|zwischen|neben|hinter|vor de[mnr]) (?!Haft|Untersuchungshaft|Gefängnis)|(?:arbeitet|leitet|forscht|lehrt|studiert|lebt|wohnt) |'
  + 'ist (?:(?:eine?|der|die) )?(?:[a-zß-ÿ]+er? )?[A-Za-zß-ÿ-]*(?:[Pp]rofessor|[Ss]precher|[Ll]eiter|[Ee]xpert|[Dd]irektor|[Ff]orscher|[Hh]istoriker|[Aa]nw))[^,:]*$', '');

/** "Und" with a verb behind it tells something. */
const GOES_ON = / und [a-zß-ÿ]+te /;

/** Whether a sentence only presents somebody whom `known`, headline and standfirst, do not name; without these nobody can tell. */
export function presentsSomeone(text: string, language: string, known: string): boolean {
  if (primaryLanguage(language) !== 'de' || known.trim() === '') return false;
  const last = presenting().exec(text)?.[1];
  return last !== undefined && !GOES_ON.test(text) && !known.includes(last.trim());
}
