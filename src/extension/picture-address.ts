/** Addresses of DW's pictures: the only ones that are ever fetched for a file. */
import { imageHost } from '../sites/dw-images.ts';

/** A picture on DW's own host of pictures, over https, and nothing else in the address. */
export function isPictureAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 500 || !URL.canParse(value)) return false;
  const { origin, pathname, username, password } = new URL(value);
  return origin === imageHost && username === '' && password === '' && pathname.startsWith('/image/');
}
