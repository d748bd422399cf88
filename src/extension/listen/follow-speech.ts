/** The spoken sentence marked in the drawn text, and kept in sight. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import { findRanges } from '../../view/find-ranges.ts';
import type { SpokenPlace, SpokenSentence } from '../../view/spoken-sentences.ts';

/** The name that listening.css paints. */
const HIGHLIGHT = 'klartext-spoken';
/** Covered by toolbar and bar at the edges of what scrolls, in pixels. */
const COVERED_EDGE_PX = 64;

export interface Follower {
  /** Marks one sentence; scrolls to it unless the reader has gone elsewhere in the text. */
  mark: (at: number) => void;
  /** Index of the first sentence in sight, where listening begins. */
  findFirst: () => number;
}

function selectorOf(place: SpokenPlace): string {
  return typeof place === 'number' ? `.body > [data-block="${place}"]` : `.header .${place}`;
}

function findAllRanges(root: HTMLElement, sentences: readonly SpokenSentence[]): (Range | undefined)[] {
  return [...new Set(sentences.map((sentence) => sentence.place))].flatMap((place) => {
    const texts = sentences.flatMap((sentence) => (sentence.place === place ? [sentence.text] : []));
    const rendered = root.querySelector(selectorOf(place));
    return rendered ? findRanges(rendered, texts) : texts.map(() => undefined);
  });
}

function isInSight(range: Range | undefined, scroller: HTMLElement): boolean {
  if (!range) return true;
  const { top, bottom } = range.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  return top >= box.top + COVERED_EDGE_PX && bottom <= box.bottom - COVERED_EDGE_PX;
}

function scrollTo(range: Range, scroller: HTMLElement, view: Window): void {
  const top = range.getBoundingClientRect().top - scroller.getBoundingClientRect().top - scroller.clientHeight / 3;
  const isStill = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollBy({ top, behavior: isStill ? 'instant' : 'smooth' });
}

/** Follows in `scroller`, a part of `root`, until the signal aborts; the mark goes with it. */
export function makeFollower(root: HTMLElement, scroller: HTMLElement, sentences: readonly SpokenSentence[], signal: AbortSignal): Follower {
  const view = nativeProperty(scroller.ownerDocument, 'defaultView');
  const ranges = findAllRanges(scroller, sentences);
  let marked: Range | undefined;
  // Only a reader's own hand counts: while the text still glides to the last sentence, that one is out of sight too.
  // A hand on the bar wants to see what it does.
  let hasMoved = false;
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    root.addEventListener(type, ({ target }) => { hasMoved = !(target instanceof Element && target.closest('.listening')); }, { signal, passive: true });
  }
  signal.addEventListener('abort', () => CSS.highlights.delete(HIGHLIGHT));
  const mark: Follower['mark'] = (at) => {
    const isElsewhere = hasMoved && !isInSight(marked, scroller);
    marked = ranges[at];
    CSS.highlights.delete(HIGHLIGHT);
    if (!marked) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(marked));
    if (isElsewhere) return;
    hasMoved = false;
    if (view && !isInSight(marked, scroller)) scrollTo(marked, scroller, view);
  };
  const edge = (): number => scroller.getBoundingClientRect().top + COVERED_EDGE_PX;
  return { mark, findFirst: () => Math.max(0, ranges.findIndex((range) => range && range.getBoundingClientRect().bottom > edge())) };
}
