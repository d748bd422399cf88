/** What Klartext may read, as the browser's permissions name it: Deutsche Welle from the start, the others when the reader allows it. */
import { dwPublisher } from '../sites/dw/dw-urls.ts';
import { publishers } from '../sites/publishers.ts';
import type { Publisher } from '../sites/site.ts';

/** What the browser is asked for. */
export function accessTo({ addresses }: Publisher): { origins: string[] } {
  return { origins: [`*://*.${addresses.domain}/*`] };
}

export const HOME = dwPublisher;
export const ACCESS = accessTo(HOME);
export const OTHERS: readonly Publisher[] = publishers.filter((publisher) => publisher !== HOME);
