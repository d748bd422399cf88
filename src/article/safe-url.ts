/**
 * Resolves the URLs of an article: absolute, with a scheme that is safe to follow, and for media from allowed hosts.
 */

import type { SourcePage } from './extraction-context.ts';

function resolveUrl(text: string | null | undefined, base: URL, schemes: readonly string[]): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed || !URL.canParse(trimmed, base.href)) return undefined;
  const url = new URL(trimmed, base.href);
  return schemes.includes(url.protocol) ? url.href : undefined;
}

/** Returns an absolute http(s) URL; `undefined` for any other text. */
export function safeImageUrl(text: string | null | undefined, base: URL): string | undefined {
  return resolveUrl(text, base, ['https:', 'http:']);
}

/**
 * Matches hosts of plain letters. Counter-example: a browser takes "canary.example&sol;.dw.com" for one host that ends
 * with ".dw.com", but in Markdown "&sol;" is a slash, and ";" ends a directive of an exported file's content security
 * policy.
 */
const PLAIN_HOST = /^(?:[\w-]+\.)*[\w-]+$|^\[[\da-f:.]+\]$/;

/**
 * Returns the absolute URL of a picture or a recording; `undefined` where its host is not allowed, or where it has
 * credentials.
 */
export function safeMediaUrl(text: string | null | undefined, { url, site }: SourcePage, hosts = site.mediaHosts): string | undefined {
  const src = safeImageUrl(text, url);
  if (src === undefined) return undefined;
  const { host, hostname, username, password } = new URL(src);
  // `host` has the port: a publisher serves no picture from another than the usual one.
  return PLAIN_HOST.test(hostname) && hosts.test(host) && username + password === '' ? src : undefined;
}

/** Returns the absolute URL of sound or video, for which a publisher may have further hosts. */
export function safeAudioVideoUrl(text: string | null | undefined, source: SourcePage): string | undefined {
  const { recordingHosts } = source.site;
  return safeMediaUrl(text, source) ?? (recordingHosts && safeMediaUrl(text, source, recordingHosts));
}

/**
 * Returns the absolute http(s) or mailto URL of a link; `undefined` for a fragment alone, which needs the page around
 * it.
 */
export function safeLinkUrl(text: string | null | undefined, base: URL): string | undefined {
  if (!text || text.trim().startsWith('#')) return undefined;
  return resolveUrl(text, base, ['https:', 'http:', 'mailto:']);
}
