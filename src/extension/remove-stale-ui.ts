/** Cleans up a page in which scripts of an earlier version ran when the extension was updated. */
import { nativeProperty } from '../article/dom-clobbering.ts';

/** Removes readers and covers; an old script that still runs notices the removal and ends its session. */
export function removeStaleUi(page: Document): void {
  for (const stale of nativeProperty(page, 'querySelectorAll')(':root > klartext-reader, :root > style[data-klartext]')) stale.remove();
}
