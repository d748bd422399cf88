/**
 * Sentences of which a reader learns no more than that somebody is there: "Tilda Varn stands between crates", "Ole Tamm is a
 * professor at Moorbek". They open a scene or present a speaker; the news is in what comes next.
 */
import { makePattern } from '../article/letters.ts';
import { tableLanguage } from './abbreviations.ts';

/** First and last name, a title in front or not; German nouns have capitals too, but an article in front. */
const NAME = '^(?:(?:Prof|Dr)\\. )*((?!(?:D[aei][rs]|Die|Eine?|The|I[nm]|A[nm]) )[A-ZÄÖÜ][a-zß-ÿ]+(?: [A-ZÄÖÜ][A-Za-zß-ÿ.-]+){1,2}) ';

/** Who sits in prison or stands accused is news; so is what comes behind a comma. */
const PRESENTING: Record<string, () => RegExp> = {
  de: makePattern(`${NAME}(?:(?:steht|sitzt|lehnt|wartet|blickt) (?:am|im|in|auf|zwischen|neben|hinter|vor de[mnr]) (?!Haft|Untersuchungshaft|Gefängnis)|(?:arbeitet|leitet|forscht|lehrt|studiert|lebt|wohnt) |`
    + 'ist (?:(?:eine?|der|die) )?(?:[a-zß-ÿ]+er? )?[A-Za-zß-ÿ-]*(?:[Pp]rofessor|[Ss]precher|[Ll]eiter|[Ee]xpert|[Dd]irektor|[Ff]orscher|[Hh]istoriker|[Aa]nw))[^,:]*$', ''),
  en: makePattern(`${NAME}(?:(?:stands|sits|waits|lives) (?:in|on|at|by|near|behind|between|among) |(?:works|teaches|studies|holds) |`
    + 'is (?:(?:an?|the) )?(?:[a-z]+ )?[a-z-]*(?:professor|director|expert|analyst|researcher|lawyer|teacher|author|member))[^,:]*$', ''),
};

/** An "and" with a verb behind it tells something; "lawyer and author" does not. */
const GOES_ON = / (?:und|and) [a-zß-ÿ]+(?:te|ed|id) /;

/** Whether a sentence only presents somebody whom `known`, headline and standfirst, do not name; without these nobody can tell. */
export function presentsSomeone(text: string, language: string, known: string): boolean {
  const base = tableLanguage(language);
  const name = known.trim() !== '' && Object.hasOwn(PRESENTING, base) ? PRESENTING[base]?.().exec(text)?.[1] : undefined;
  return name !== undefined && !GOES_ON.test(text) && !known.includes(name.slice(name.lastIndexOf(' ') + 1));
}
