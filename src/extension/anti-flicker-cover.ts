/** The veil over a page that is about to become the reader, and its lifting. */

import { nativeProperty } from '../article/dom-clobbering.ts';

export const COVER_TAG = 'klartext-cover';

/** Takes the veil away, if there is one. */
export function removeCover(page: Document): void {
  for (const cover of nativeProperty(page, 'querySelectorAll')(`:root > ${COVER_TAG}`)) cover.remove();
}
