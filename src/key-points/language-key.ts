/** Maps a BCP 47 language tag to the key under which the key points' tables of words list its language. */

/** Where Bosnian, Croatian and Serbian differ, they differ in words, hardly in abbreviations. */
const SAME_AS: Record<string, string> = { hr: 'sr', bs: 'sr', sh: 'sr', cnr: 'sr' };

/**
 * Returns the key of a language in the tables of words: its primary subtag, or that of the sister it shares them
 * with.
 */
export function primaryLanguage(language: string): string {
  const first = language.toLowerCase().split(/[-_]/u, 1)[0] ?? '';
  return Object.hasOwn(SAME_AS, first) ? SAME_AS[first] ?? first : first;
}
