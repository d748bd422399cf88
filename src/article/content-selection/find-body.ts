/**
 * Which elements of the copy hold the article's text. Readability does the finding; what we know of the site checks
 * its answer: a container the rules name wins where it holds what Readability found, else Readability's does.
 */
import type { SiteRules } from '../../sites/site.ts';
import { readabilityRoot } from './readability.ts';
import type { Resumable } from '../cooperative.ts';

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/** Words of a link are worth nothing: lists of links are no prose. */
function proseLength(text: Element): number {
  let links = 0;
  for (const link of text.getElementsByTagName('a')) links += textLength(link);
  return Math.max(0, textLength(text) - links);
}

/** By rules: the outermost elements that match, since older pages nest one body in another. */
function findByRules(copy: Element, rules: SiteRules): Element[] | undefined {
  for (const rule of rules.bodies) {
    const elements = [...copy.querySelectorAll(rule.selector)].filter((element) => !element.parentElement?.closest(rule.selector));
    if (elements.some((element) => textLength(element) > 0 || element.querySelector('img, video, iframe'))) return elements;
  }
  return undefined;
}

/** By shape: the element with the most prose in paragraphs right below it; those that were chosen count double. */
function* findByShape(copy: Element, chosen: ReadonlySet<Element>): Resumable<Element | undefined> {
  const scores = new Map<Element, number>();
  for (const text of copy.querySelectorAll('p, li')) {
    yield;
    const parent = text.localName === 'li' ? text.parentElement?.parentElement : text.parentElement;
    if (parent && !text.closest('header, footer, aside, figure, video')) {
      scores.set(parent, (scores.get(parent) ?? 0) + proseLength(text) * (chosen.has(text) ? 2 : 1));
    }
  }
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1]);
  return best?.[0];
}

function lengthOf(elements: readonly Element[]): number {
  let length = 0;
  for (const element of elements) length += proseLength(element);
  return length;
}

function holds(elements: readonly Element[], inner: Element): boolean {
  return elements.some((element) => element.contains(inner));
}

/** The elements that hold the body of a copied article; none where nothing is prose. */
export function* findBody(copy: Element, rules: SiteRules, headline: string): Resumable<Element[]> {
  const chosen = readabilityRoot(copy, headline);
  yield;
  const known = findByRules(copy, rules);
  const shape = yield* findByShape(copy, chosen);
  const isKnown = known && (!shape || holds(known, shape) || lengthOf(known) * 2 > lengthOf([shape]));
  return isKnown ? known : shape ? [shape] : [];
}
