/**
 * Detects links whose text names another host than they lead to. The reader shows no address bar in which a person
 * could see it.
 */
import { lazyRegExp } from '../article/char-classes.ts';

/**
 * Matches a text that is nothing but a URL or a host, and captures the host: "www.dw.com", "https://dw.com/en/x".
 * Characters that only look like a slash end the host as well.
 */
const URL_TEXT = lazyRegExp(String.raw`^(?:[hH][tT]{2}[pP][sS]?://)?((?:[\p{L}\p{M}\p{N}-]+[.\u3002])+[\p{L}\p{M}-]{2,})(?:[:/?#\u2044\u2215\u29f8]\S*)?$`);
/** Invisible characters, which would hide a URL from the pattern: joiners, soft hyphens, direction marks. */
const INVISIBLE = /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e00ff}]|\u034f|[\ufe00-\ufe0f]/gu;

/** Returns whether `host` is `other` or one of its subdomains. */
function isWithin(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`);
}

/**
 * Returns the host of `href`, without "www.", where `text` names another host, or one in letters that only look like
 * those of another ("dw.com" in Cyrillic); a host with such letters is in Punycode ("xn--…"). Returns `undefined` where
 * the text names no host or the true one, where `href` has none, and for hosts of dw.com.
 */
export function spoofedHost(text: string, href: string): string | undefined {
  // Full-width and styled letters, and dots of every kind, become the letters and dots that they are read as.
  const visible = text.normalize('NFKC').replace(INVISIBLE, '').trim();
  // Few link texts are URLs, and a browser takes milliseconds to compile the pattern: two cheap tests come first.
  const claimed = /^\S+$/.test(visible) && /[.\u3002]/.test(visible) ? URL_TEXT().exec(visible)?.[1] : undefined;
  if (claimed === undefined || !URL.canParse(href)) return undefined;
  const host = new URL(href).hostname.replace(/^www\./, '');
  if (host === '' || isWithin(host, 'dw.com')) return undefined;
  const claimedHost = claimed.toLowerCase().replaceAll('\u3002', '.').replace(/^www\./, '');
  return isWithin(host, claimedHost) || isWithin(claimedHost, host) ? undefined : host;
}
