/** Where a link really leads, for links whose words name another place: in the reader no address bar tells. */
import { makePattern } from '../article/letters.ts';


/** Words that are nothing but an address: "www.dw.com", "https://dw.com/en/x". */
const ADDRESS = makePattern(String.raw`^(?:[hH][tT]{2}[pP][sS]?://)?((?:[\p{L}\p{M}\p{N}-]+[.\u3002\uff0e\uff61])+[\p{L}\p{M}-]{2,})(?:[:/?#]\S*)?$`);

function isWithin(host: string, other: string): boolean {
  return host === other || host.endsWith(`.${other}`);
}

/**
 * The host of `href` where `text` claims another one, or one with letters that only look like those of another
 * ("dw.com" in Cyrillic); `undefined` where the words claim nothing, or the truth.
 */
export function findTrueHost(text: string, href: string): string | undefined {
  const words = text.trim();
  // Hardly a link's words are an address; the pattern that tells takes a browser milliseconds to prepare.
  const claimed = /^\S+$/.test(words) && /[.\u3002\uff0e\uff61]/.test(words) ? ADDRESS().exec(words)?.[1] : undefined;
  if (claimed === undefined || !URL.canParse(href)) return undefined;
  const host = new URL(href).hostname.replace(/^www\./, '');
  if (host === '' || isWithin(host, 'dw.com')) return undefined;
  const plain = claimed.toLowerCase().replace(/[\u3002\uff0e\uff61]/g, '.').replace(/^www\./, '');
  return isWithin(host, plain) || isWithin(plain, host) ? undefined : host;
}
