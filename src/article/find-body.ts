/**
 * Which elements of the copy hold the article's text. Readability does the finding; what we know of the site checks
 * its answer: a container the rules name wins where it holds what Readability found, else Readability's does.
 */
import type { SiteRules } from '../sites/site-rules.ts';
import { askReadability } from './ask-readability.ts';

export interface Body {
  elements: Element[];
  /** Which knowledge found it: the name of a rule, or the shape of the page. */
  by: string;
  /** Share of the body's words that Readability chose as well, 0 to 1. */
  agreement: number;
}

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
function findByRules(copy: Element, rules: SiteRules): { elements: Element[]; by: string } | undefined {
  for (const rule of rules.bodies) {
    const elements = [...copy.querySelectorAll(rule.selector)].filter((element) => !element.parentElement?.closest(rule.selector));
    if (elements.some((element) => textLength(element) > 0 || element.querySelector('img, video, iframe'))) return { elements, by: rule.name };
  }
  return undefined;
}

/** By shape: the element with the most prose in paragraphs right below it; those that were chosen count double. */
function findByShape(copy: Element, chosen: ReadonlySet<Element>): Element | undefined {
  const scores = new Map<Element, number>();
  for (const text of copy.querySelectorAll('p, li')) {
    const parent = text.localName === 'li' ? text.parentElement?.parentElement : text.parentElement;
    if (parent && !text.closest('header, footer, aside, figure, video')) {
      scores.set(parent, (scores.get(parent) ?? 0) + proseLength(text) * (chosen.has(text) ? 2 : 1));
    }
  }
  const [best] = [...scores].toSorted((a, b) => b[1] - a[1]);
  return best?.[0];
}

function lengthOf(texts: Iterable<Element>): number {
  let length = 0;
  for (const text of texts) length += proseLength(text);
  return length;
}

/** The body of a copied article. */
export function findBody(copy: Element, rules: SiteRules, headline: string): Body | undefined {
  const chosen = askReadability(copy, headline);
  const known = findByRules(copy, rules);
  const shape = findByShape(copy, chosen);
  const found = known && (!shape || holds(known.elements, shape) || lengthOf(known.elements) * 2 > lengthOf([shape]))
    ? known : shape && { elements: [shape], by: 'shape' };
  if (!found) return undefined;
  const all = found.elements.flatMap((element) => [...element.querySelectorAll('p, h2, h3, h4, li')]);
  const total = lengthOf(all);
  return { ...found, agreement: total === 0 ? 1 : lengthOf(all.filter((text) => chosen.has(text))) / total };
}

function holds(elements: readonly Element[], inner: Element): boolean {
  return elements.some((element) => element.contains(inner));
}
