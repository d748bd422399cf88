/**
 * Finds the elements of the copy that hold the article's text. Readability and the shape of the page find one
 * candidate, the site's rules another. The rules' candidate is taken if it holds the other one, or has at least half as
 * much prose.
 */
import type { SiteRules } from '../../sites/site.ts';
import type { Resumable } from '../resumable.ts';
import { findArticlePieces } from './readability.ts';

function textLength(element: Element): number {
  return (element.textContent ?? '').trim().length;
}

/** Returns the UTF-16 code units of an element's text outside links: a list of links is no prose. */
function proseLength(element: Element): number {
  let linkLength = 0;
  for (const link of element.getElementsByTagName('a')) linkLength += textLength(link);
  return Math.max(0, textLength(element) - linkLength);
}

/**
 * Finds bodies by the first rule that matches one with content. Of nested ones, as older pages have them, the
 * outermost.
 */
function findByRules(copy: Element, rules: SiteRules): Element[] | undefined {
  for (const rule of rules.bodies) {
    const elements = [...copy.querySelectorAll(rule.selector)].filter((element) => !element.parentElement?.closest(rule.selector));
    if (elements.some((element) => textLength(element) > 0 || element.querySelector('img, video, iframe'))) return elements;
  }
  return undefined;
}

/**
 * Finds the element with the most prose in paragraphs right below it. The pieces that Readability chose count double.
 */
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

function totalProseLength(elements: readonly Element[]): number {
  let length = 0;
  for (const element of elements) length += proseLength(element);
  return length;
}

function hold(elements: readonly Element[], inner: Element): boolean {
  return elements.some((element) => element.contains(inner));
}

/** Finds the elements that hold the body of a copied article; none where nothing is prose. */
export function* findBody(copy: Element, rules: SiteRules, headline: string): Resumable<Element[]> {
  const chosen = findArticlePieces(copy, headline);
  yield;
  const byRules = findByRules(copy, rules);
  const byShape = yield* findByShape(copy, chosen);
  if (byRules && (!byShape || hold(byRules, byShape) || totalProseLength(byRules) * 2 > totalProseLength([byShape]))) return byRules;
  return byShape ? [byShape] : [];
}
