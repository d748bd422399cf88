/**
 * Lists the known publishers and their URL grammars, without the rules, which only the script that reads a page needs.
 */
import { dwUrls, dwPublisher } from './dw/dw-urls.ts';
import { france24Urls, france24Publisher } from './france24/france24-urls.ts';
import type { UrlGrammar, Publisher } from './site.ts';
import { publisherUrls } from './match-publisher.ts';

/** Access to the first is granted at installation; to each of the others only when the reader allows it. */
export const urlGrammars: readonly UrlGrammar[] = [dwUrls, france24Urls];
export const publishers: readonly Publisher[] = [dwPublisher, france24Publisher];

/** Returns the publisher of a URL; `undefined` for an unknown one. */
export function publisherOf(url: URL): Publisher | undefined {
  const grammar = publisherUrls(url, urlGrammars);
  return publishers.find((publisher) => publisher.urlGrammar === grammar);
}
