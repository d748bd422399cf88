/** The veil over a page that is about to become the reader, and its lifting. */

import { readNative } from '../article/dom-clobbering.ts';

export const VEIL = 'klartext-cover';

/** Takes the veil away, if there is one. */
export function liftVeil(page: Document): void {
  for (const veil of readNative(page, 'querySelectorAll')(`:root > ${VEIL}`)) veil.remove();
}
