/** Names as bylines string them together. */
import type { SiteRules } from '../sites/site.ts';
import { tidyLine } from './tidy.ts';

export interface Naming { readonly and: string; readonly site: SiteRules }

/** Names in a byline; the publisher is no author, and what stands in brackets is a note. `and` is the word between two names. */
export function splitNames(text: string, { and, site }: Naming): string[] {
  const between = new RegExp(`\\s*[,;|/،؛、，]\\s*|\\s+${and}\\s+`, 'u');
  return text.replace(/\s*[([（][^)\]）]*[)\]）]/g, '').split(between).map(tidyLine)
    .filter((name) => /\p{L}{2}/u.test(name) && !site.ownNames?.test(name));
}
