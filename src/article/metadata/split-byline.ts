/** Names as bylines string them together. */
import { kindAt, LETTER } from '../char-classes.ts';
import type { SiteRules } from '../../sites/site.ts';
import { tidyLine } from '../clean-text.ts';

export interface Naming { readonly and: string; readonly site: SiteRules }

function hasTwoLetters(name: string): boolean {
  const letters = Array.from(name, (character) => (kindAt(character, 0) & LETTER) !== 0);
  return letters.some((isLetter, index) => isLetter && letters[index + 1] === true);
}

/** Names in a byline; the publisher is no author, and what stands in brackets is a note. `and` is the word between two names. */
export function splitNames(text: string, { and, site }: Naming): string[] {
  const between = new RegExp(`\\s*[,;|/،؛、，]\\s*|\\s+${and}\\s+`, 'u');
  return text.replace(/\s*[([（][^)\]）]*[)\]）]/g, '').split(between).map(tidyLine)
    .filter((name) => hasTwoLetters(name) && !site.ownNames?.test(name));
}
