/** Which element of the page holds the article. */
import type { Rule, SiteRules } from '../../sites/site.ts';
import { findTitled } from '../detect.ts';
import { collapseWhitespace } from '../clean-text.ts';

export interface Found { element: Element; rule?: Rule }

/** Characters in paragraphs below an element. */
function paragraphLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.querySelectorAll('p')) length += collapseWhitespace(paragraph.textContent).length;
  return length;
}

/**
 * Without a known hook: from the headline upwards until most of the page's text is below. Counter-example to
 * taking the whole body: a legacy page's navigation alone has a thousand elements.
 */
function climbFromHeadline(page: Document): Element | undefined {
  const headline = page.querySelector('h1');
  if (!headline) return undefined;
  const whole = paragraphLength(page.body);
  let element: Element = headline;
  while (element.parentElement && element.parentElement !== page.body) {
    element = element.parentElement;
    if (element.querySelector('p') && paragraphLength(element) > whole * 0.4) return element;
  }
  return page.body;
}

/** The article's element by the site's rules; where they fail, by its shape. */
export function findArticleElement(page: Document, site: SiteRules): Found | undefined {
  for (const rule of site.articles) {
    for (const selector of rule.selector.split(', ')) {
      const element = findTitled(page.querySelectorAll(selector));
      if (element?.querySelector('p, li, figure, img, video')) return { element, rule };
    }
  }
  const element = page.body ? climbFromHeadline(page) : undefined;
  return element && { element };
}
