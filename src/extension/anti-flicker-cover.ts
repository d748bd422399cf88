/** Names and removes the cover that hides a page until its reader opens. */

import { nativeProperty } from '../article/dom-clobbering.ts';

export const COVER_TAG = 'klartext-cover';

/** Removes the cover where there is one. */
export function removeCover(page: Document): void {
  for (const cover of nativeProperty(page, 'querySelectorAll')(`:root > ${COVER_TAG}`)) cover.remove();
}
