/** Where a link really leads, for links whose words name another place: in the reader no address bar tells. */
import { lazyRegExp } from '../article/char-classes.ts';

/** Words that are nothing but an address: "www.dw.com", "https://dw.com/en/x". What only looks like a slash ends a host as well. */
const ADDRESS = lazyRegExp(String.raw`^(?:[hH][tT]{2}[pP][sS]?://)?((?:[\p{L}\p{M}\p{N}-]+[.\u3002])+[\p{L}\p{M}-]{2,})(?:[:/?#\u2044\u2215\u29f8]\S*)?$`);
/** Signs nobody sees, which would keep words from being known as an address: joiners, soft hyphens, marks of direction. */
const UNSEEN = /[\u00ad\u061c\u115f\u1160\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\u{e0000}-\u{e00ff}]|\u034f|[\ufe00-\ufe0f]/gu;

function isWithin(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`);
}

/**
 * The host of `href` where `text` claims another one, or one with letters that only look like those of another
 * ("dw.com" in Cyrillic); `undefined` where the words claim nothing, or the truth.
 */
export function spoofedHost(text: string, href: string): string | undefined {
  // Wide and styled letters, and dots of every kind, as what they are read as.
  const words = text.normalize('NFKC').replace(UNSEEN, '').trim();
  // Hardly a link's words are an address; the pattern that tells takes a browser milliseconds to prepare.
  const claimed = /^\S+$/.test(words) && /[.\u3002]/.test(words) ? ADDRESS().exec(words)?.[1] : undefined;
  if (claimed === undefined || !URL.canParse(href)) return undefined;
  const host = new URL(href).hostname.replace(/^www\./, '');
  if (host === '' || isWithin(host, 'dw.com')) return undefined;
  const plain = claimed.toLowerCase().replaceAll('\u3002', '.').replace(/^www\./, '');
  return isWithin(host, plain) || isWithin(plain, host) ? undefined : host;
}
