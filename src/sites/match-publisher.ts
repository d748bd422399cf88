/** Whose address it is: asked on every page, so it knows no list of its own. */
import type { UrlGrammar } from './site.ts';

/** The first of these that the address is on; `undefined` where it is on none. */
export function publisherUrls(url: URL, among: readonly UrlGrammar[]): UrlGrammar | undefined {
  return among.find(({ domain }) => `.${url.hostname}`.endsWith(`.${domain}`));
}
