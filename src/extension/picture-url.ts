/** Recognises the URLs of publishers' pictures: the only pictures that are fetched for a file. */
import { publishers } from '../sites/publishers.ts';

/** In UTF-16 code units; DW's picture URLs have about 50. */
const MAX_URL_LENGTH = 500;

/** Whether a value is the URL of a picture on a publisher's own host, over https and without user name or password. */
export function isPictureUrl(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > MAX_URL_LENGTH || !URL.canParse(value)) return false;
  // Compared in normalised form: in the text, `..` or a backslash could lead to another path or host.
  const { href } = new URL(value);
  return publishers.some(({ pictures }) => href.startsWith(pictures));
}
