/** Names as bylines string them together. */
import { charClassAt, LETTER } from '../char-classes.ts';
import type { SiteRules } from '../../sites/site.ts';
import { collapseWhitespace } from '../clean-text.ts';

export interface BylineContext { readonly conjunction: string; readonly site: SiteRules }

function hasTwoLetters(name: string): boolean {
  const letters = Array.from(name, (character) => (charClassAt(character, 0) & LETTER) !== 0);
  return letters.some((isLetter, index) => isLetter && letters[index + 1] === true);
}

/** Names in a byline; the publisher is no author, and what stands in brackets is a note. `and` is the word between two names. */
export function splitByline(text: string, { conjunction, site }: BylineContext): string[] {
  const between = new RegExp(`\\s*[,;|/،؛、，]\\s*|\\s+${conjunction}\\s+`, 'u');
  return text.replace(/\s*[([（][^)\]）]*[)\]）]/g, '').split(between).map(collapseWhitespace)
    .filter((name) => hasTwoLetters(name) && !site.publisherNames?.test(name));
}
