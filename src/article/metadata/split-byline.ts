/** Splits bylines into names. */
import type { SiteRules } from '../../sites/site.ts';
import { charClassAt, LETTER } from '../char-classes.ts';
import { collapseWhitespace } from '../clean-text.ts';

/** `conjunction` is the word between two names in the byline's language. */
export interface BylineContext { readonly conjunction: string; readonly site: SiteRules }

/** Returns whether two letters stand side by side in a name; "A." is none. */
function hasTwoLetters(name: string): boolean {
  const letters = Array.from(name, (character) => (charClassAt(character, 0) & LETTER) !== 0);
  return letters.some((isLetter, index) => isLetter && letters[index + 1] === true);
}

/** Returns the names in a byline, without the publisher's own and without notes in brackets. */
export function splitByline(text: string, { conjunction, site }: BylineContext): string[] {
  const divider = new RegExp(`\\s*[,;|/،؛、，]\\s*|\\s+${conjunction}\\s+`, 'u');
  return text.replace(/\s*[([（][^)\]）]*[)\]）]/g, '').split(divider).map(collapseWhitespace)
    .filter((name) => hasTwoLetters(name) && !site.publisherNames?.test(name));
}
