/**
 * Lists the known publishers with the rules for their pages. A new site is two files, its URL grammar and its rules,
 * and its names in three lists: here and in publishers.ts.
 */
import { dw } from './dw/dw-rules.ts';
import { france24 } from './france24/france24-rules.ts';
import { publisherOf } from './publishers.ts';
import type { Site } from './site.ts';

export const sites: readonly Site[] = [dw, france24];

/** Returns the site of a URL; `undefined` for an unknown publisher. */
export function siteFor(url: URL): Site | undefined {
  const owner = publisherOf(url);
  return sites.find(({ publisher }) => publisher === owner);
}
