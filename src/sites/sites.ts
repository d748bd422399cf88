/** What we know of whose pages. A new site is two files, its addresses and its rules, and its names in three lists: here and in publishers.ts. */
import { dw } from './dw/dw-rules.ts';
import { france24 } from './france24/france24-rules.ts';
import { publisherOf } from './publishers.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [dw, france24];

/** What we know about the site of this page. */
export function siteFor(url: URL): Site | undefined {
  const grammar = publisherOf(url);
  return sites.find(({ publisher }) => publisher === grammar);
}
