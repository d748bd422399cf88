/** Places in the article one can jump between: headings and the sentences of key points. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';

/** The toolbar covers this much of the upper edge, in pixels; what stands up to here counts as reached. */
const REACHED_EDGE_PX = 110;

/** `smooth` unless the reader has asked the system for stillness. */
export function motion(page: Document): ScrollBehavior {
  return nativeProperty(page, 'defaultView')?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Headings of the text, in order. */
export function findHeadings(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)')];
}

/** Whether a heading stands above what is being read now, or just begins it. */
export function isAbove(place: HTMLElement): boolean {
  return place.getBoundingClientRect().top < REACHED_EDGE_PX;
}

/** Scrolls a heading under the toolbar and gives it the focus, so that Tab and screen readers go on from there. */
export function goToHeading(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start', behavior: motion(heading.ownerDocument) });
}

/**
 * Where a step leads. From a place one has just gone to, to its neighbour, even while the scrolling lasts; else from
 * what is seen now. Backwards, the heading one reads under comes first, as "previous" does in a music player.
 */
export function findStep(places: readonly HTMLElement[], step: 1 | -1, current: Element | null): HTMLElement | undefined {
  const index = places.findIndex((place) => place === current);
  if (index >= 0) return places[index + step];
  return step === 1 ? places.find((place) => !isAbove(place)) : places.findLast(isAbove);
}
