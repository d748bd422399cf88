/** Finds the element of a page that holds the article. */
import type { SiteRules } from '../../sites/site.ts';
import { collapseWhitespace } from '../clean-text.ts';
import { findTitled } from '../detect.ts';

/** Part of the page's paragraphs that an element must hold to be the article's. */
const MIN_TEXT_SHARE = 0.4;

/** Returns the UTF-16 code units in paragraphs below an element. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += collapseWhitespace(paragraph.textContent).length;
  return length;
}

/**
 * Climbs from the headline to the first ancestor that holds a good part of the page's text, else to the body. Not the
 * body at once: the navigation of a legacy page alone has a thousand elements.
 */
function climbFromHeadline(page: Document): Element | undefined {
  const headline = page.querySelector('h1');
  if (!headline) return undefined;
  const pageLength = paragraphLength(page.body);
  let element: Element = headline;
  while (element.parentElement && element.parentElement !== page.body) {
    element = element.parentElement;
    if (element.querySelector('p') && paragraphLength(element) > pageLength * MIN_TEXT_SHARE) return element;
  }
  return page.body;
}

/** Finds the article's element by the site's rules, and where they match nothing, by the shape of the page. */
export function findArticleElement(page: Document, site: SiteRules): Element | undefined {
  for (const selector of site.articles.flatMap((rule) => rule.selector.split(', '))) {
    const element = findTitled(page.querySelectorAll(selector));
    if (element?.querySelector('p, li, figure, img, video')) return element;
  }
  return page.body ? climbFromHeadline(page) : undefined;
}
