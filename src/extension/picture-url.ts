/** Addresses of pictures of the publishers we know: the only ones that are ever fetched for a file. */
import { publishers } from '../sites/publishers.ts';

/** A picture on a publisher's own host of pictures, over https, and nothing else in the address. */
export function isPictureUrl(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return false;
  // Written out in full: what stands in the text itself may be a detour.
  const { href } = new URL(value);
  return publishers.some(({ pictures }) => href.startsWith(pictures));
}
