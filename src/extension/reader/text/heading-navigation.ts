/** Scrolls to headings, and finds the next heading or sentence of a key point. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';

/** An element whose top is above this edge counts as reached; the toolbar covers the first 56 px of it. */
const REACHED_EDGE_PX = 110;

/** Returns `instant` where the system is set to reduced motion, else `smooth`. */
export function scrollBehavior(page: Document): ScrollBehavior {
  return nativeProperty(page, 'defaultView')?.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

/** Finds the headings of the text, in order. */
export function findHeadings(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.body :is(h2, h3, h4, h5, h6)')];
}

/** Whether an element is above the text that is being read, or at its beginning. */
export function isAbove(target: HTMLElement): boolean {
  return target.getBoundingClientRect().top < REACHED_EDGE_PX;
}

/** Scrolls to a heading and focuses it, so that Tab and screen readers continue from there. */
export function goToHeading(heading: HTMLElement): void {
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start', behavior: scrollBehavior(heading.ownerDocument) });
}

/**
 * Finds the target of a step forward (1) or back (-1); `undefined` past the ends. From `current`, the target of the
 * last step, it is the neighbour, even while smooth scrolling lasts. Without `current` it depends on the scroll
 * position: back leads to the heading of the text that is being read, as "previous" in a music player leads to the
 * start of the song.
 */
export function findStep(targets: readonly HTMLElement[], step: 1 | -1, current: Element | null): HTMLElement | undefined {
  const index = targets.findIndex((target) => target === current);
  if (index >= 0) return targets[index + step];
  return step === 1 ? targets.find((target) => !isAbove(target)) : targets.findLast(isAbove);
}
