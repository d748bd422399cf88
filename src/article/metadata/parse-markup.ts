/**
 * Parses markup from the hydration data. This is the only file that turns text into nodes (tests/architecture.test.ts).
 */

/**
 * Parses markup into the body of a document without a window, in which no script runs and nothing is fetched. Returns
 * `undefined` if the page's document has no window either, which then has no parser.
 */
export function parseMarkup(page: Document, markup: string): Element | undefined {
  const Parser = page.defaultView?.DOMParser;
  return Parser && new Parser().parseFromString(markup, 'text/html').body;
}
