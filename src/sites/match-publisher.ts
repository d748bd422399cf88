/**
 * Matches a URL with publishers. It runs on every page and so must not import the list of them: callers pass theirs.
 */
import type { UrlGrammar } from './site.ts';

/** Returns the URL grammar of the first publisher whose domain the URL is on; `undefined` where it is on none. */
export function publisherUrls(url: URL, grammars: readonly UrlGrammar[]): UrlGrammar | undefined {
  return grammars.find(({ domain }) => `.${url.hostname}`.endsWith(`.${domain}`));
}
