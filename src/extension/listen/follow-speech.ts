/** Highlights the spoken sentence in the rendered text and scrolls to it. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import { findRanges } from '../../view/find-ranges.ts';
import type { SpokenPlace, SpokenSentence } from '../../view/spoken-sentences.ts';

/** Name of the CSS highlight that listening.css styles. */
const HIGHLIGHT = 'klartext-spoken';
/** Toolbar and player bar cover this much of the scroller's upper and lower edge. */
const COVERED_EDGE_PX = 64;

export interface Follower {
  /** Highlights the sentence at an index; scrolls to it unless the person has scrolled elsewhere. */
  highlight: (index: number) => void;
  /** Finds the index of the first visible sentence, where reading aloud starts; 0 where none is visible. */
  findFirstVisible: () => number;
}

function selectorOf(place: SpokenPlace): string {
  return typeof place === 'number' ? `.body > [data-block="${place}"]` : `.header .${place}`;
}

/** Finds the range of each sentence in the rendered text; `undefined` where it is not there as spoken. */
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

/** Makes a follower for `scroller`, a part of `root`. When the signal aborts, the highlight is removed. */
export function makeFollower(root: HTMLElement, scroller: HTMLElement, sentences: readonly SpokenSentence[], signal: AbortSignal): Follower {
  const view = nativeProperty(scroller.ownerDocument, 'defaultView');
  const ranges = findAllRanges(scroller, sentences);
  let current: Range | undefined;
  // Scrolling is recognised by input, not by position: during smooth scrolling the current sentence is out of sight
  // too. Input on the player bar does not count: the person wants to see the sentence that it leads to.
  let hasMoved = false;
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) {
    root.addEventListener(type, ({ target }) => { hasMoved = !(target instanceof Element && target.closest('.listening')); }, { signal, passive: true });
  }
  signal.addEventListener('abort', () => CSS.highlights.delete(HIGHLIGHT));
  const highlight: Follower['highlight'] = (index) => {
    const isElsewhere = hasMoved && !isInSight(current, scroller);
    current = ranges[index];
    CSS.highlights.delete(HIGHLIGHT);
    if (!current) return;
    CSS.highlights.set(HIGHLIGHT, new Highlight(current));
    if (isElsewhere) return;
    hasMoved = false;
    if (view && !isInSight(current, scroller)) scrollTo(current, scroller, view);
  };
  const edge = (): number => scroller.getBoundingClientRect().top + COVERED_EDGE_PX;
  return { highlight, findFirstVisible: () => Math.max(0, ranges.findIndex((range) => range && range.getBoundingClientRect().bottom > edge())) };
}
