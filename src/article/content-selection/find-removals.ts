/** Finds the elements of a page that the rules of its site remove from an article. */
import type { Rule } from '../../sites/site.ts';
import type { Resumable } from '../resumable.ts';
import { nativeProperty } from '../dom-clobbering.ts';

/** Elements that pages forget to close. The rest of the article then stands inside them. */
const OFTEN_UNCLOSED = new Set(['form', 'button', 'svg', 'object', 'map']);
/** In UTF-16 code units. No label or hint of a control is as long. */
const MIN_PROSE_LENGTH = 60;

/** Returns whether a page has left this element unclosed: two paragraphs of prose stand in it. */
export function isLeftOpen(element: Element): boolean {
  // A field of a form can hide the form's `localName` (DOM clobbering), which then is no string.
  const { localName } = element as { localName: unknown };
  if (typeof localName === 'string' && !OFTEN_UNCLOSED.has(localName)) return false;
  const paragraphs = [...nativeProperty(element, 'querySelectorAll')('p')];
  return paragraphs.filter((paragraph) => (paragraph.textContent ?? '').length > MIN_PROSE_LENGTH).length > 1;
}

/**
 * Finds the elements below `article` that the rules remove, each with the first rule in the list that removes it.
 * `isKept` exempts an element from all rules. Pauses after each rule. One query per rule costs jsdom 0.5 ms a page more
 * than a selector engine written by hand (mean of 74 pages); one `matches` per element took 12 times as long as the
 * queries on ten thousand nested elements.
 */
export function* findRemovals(
  article: Element, rules: readonly Rule[], isKept: (element: Element) => boolean,
): Resumable<Map<Element, Rule>> {
  const removals = new Map<Element, Rule>();
  for (const rule of rules) {
    for (const element of nativeProperty(article, 'querySelectorAll')(rule.selector)) {
      if (isKept(element) || isLeftOpen(element)) continue;
      const target = rule.closest === undefined ? element : nativeProperty(element, 'closest')(rule.closest) ?? element;
      if (target === article || nativeProperty(target, 'contains')(article) || removals.has(target)) continue;
      removals.set(target, rule);
    }
    yield;
  }
  return removals;
}
