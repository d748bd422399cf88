/** What the scripts of an earlier version left in the page when the extension was updated over it. */
import { nativeProperty } from '../article/dom-clobbering.ts';

/** Removes readers and covers; an old script that still runs sees it and gives up. */
export function removeStaleUi(page: Document): void {
  for (const left of nativeProperty(page, 'querySelectorAll')(':root > klartext-reader, :root > style[data-klartext]')) left.remove();
}
