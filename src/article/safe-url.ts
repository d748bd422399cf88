/** Addresses on their way into an article: absolute, and of schemes that are safe to follow. */

import type { SourcePage } from './extraction-context.ts';

function resolveUrl(text: string | null | undefined, base: URL, schemes: readonly string[]): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed || !URL.canParse(trimmed, base.href)) return undefined;
  const url = new URL(trimmed, base.href);
  return schemes.includes(url.protocol) ? url.href : undefined;
}

/** An http(s) address, or nothing. */
export function safeImageUrl(text: string | null | undefined, base: URL): string | undefined {
  return resolveUrl(text, base, ['https:', 'http:']);
}

/**
 * A host of plain letters. Counter-example: "canary.example&sol;.dw.com" is one host to a browser, which ends with
 * ".dw.com", but in Markdown "&sol;" is a slash, and a ";" ends a rule of a file's policy.
 */
const PLAIN = /^(?:[\w-]+\.)*[\w-]+$|^\[[\da-f:.]+\]$/;

/** The address of something that is loaded with the article, from the hosts it may come from; nobody signs in for a picture. */
export function safeMediaUrl(text: string | null | undefined, { url, site }: SourcePage, hosts = site.mediaHosts): string | undefined {
  const src = safeImageUrl(text, url);
  if (src === undefined) return undefined;
  const { host, hostname, username, password } = new URL(src);
  // A publisher serves no picture from another port.
  return PLAIN.test(hostname) && hosts.test(host) && username + password === '' ? src : undefined;
}

/** The same of sound and film, which may have hosts of their own. */
export function safeAudioVideoUrl(text: string | null | undefined, source: SourcePage): string | undefined {
  const { recordingHosts } = source.site;
  return safeMediaUrl(text, source) ?? (recordingHosts && safeMediaUrl(text, source, recordingHosts));
}

/** The address of a link: http(s) or mailto. A mere fragment leads nowhere outside the page, so it is no link. */
export function safeLinkUrl(text: string | null | undefined, base: URL): string | undefined {
  if (!text || text.trim().startsWith('#')) return undefined;
  return resolveUrl(text, base, ['https:', 'http:', 'mailto:']);
}
