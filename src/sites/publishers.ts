/** Whose pages we know, and their addresses: without the rules, which only the script that reads a page pays for. */
import { dwUrls, dwPublisher } from './dw/dw-urls.ts';
import { france24Urls, france24Publisher } from './france24/france24-urls.ts';
import type { UrlGrammar, Publisher } from './site.ts';
import { publisherUrls } from './match-publisher.ts';

/** The first is read from the start; each of the others only where the reader has allowed it. */
export const urlGrammars: readonly UrlGrammar[] = [dwUrls, france24Urls];
export const publishers: readonly Publisher[] = [dwPublisher, france24Publisher];

/** Whose page this is; `undefined` for everybody we do not know. */
export function publisherOf(url: URL): Publisher | undefined {
  const grammar = publisherUrls(url, urlGrammars);
  return publishers.find((publisher) => publisher.urlGrammar === grammar);
}
