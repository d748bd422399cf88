/** Addresses on their way into an article: absolute, and of schemes that are safe to follow. */

import type { Origin } from './reading.ts';

function resolve(address: string | null | undefined, base: URL, schemes: readonly string[]): string | undefined {
  const trimmed = address?.trim();
  if (!trimmed || !URL.canParse(trimmed, base.href)) return undefined;
  const url = new URL(trimmed, base.href);
  return schemes.includes(url.protocol) ? url.href : undefined;
}

/** An http(s) address, or nothing. */
export function resolveSource(address: string | null | undefined, base: URL): string | undefined {
  return resolve(address, base, ['https:', 'http:']);
}

/** The address of something that is loaded with the article, from the hosts it may come from; nobody signs in for a picture. */
export function resolveMedia(address: string | null | undefined, { url, site }: Origin): string | undefined {
  const src = resolveSource(address, url);
  if (src === undefined) return undefined;
  const { hostname, username, password } = new URL(src);
  return site.mediaHosts.test(hostname) && username + password === '' ? src : undefined;
}

/** The address of a link: http(s) or mailto. A mere fragment leads nowhere outside the page, so it is no link. */
export function resolveLink(address: string | null | undefined, base: URL): string | undefined {
  if (!address || address.trim().startsWith('#')) return undefined;
  return resolve(address, base, ['https:', 'http:', 'mailto:']);
}
