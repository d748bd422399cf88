/** Markup that the page's data carry as text, parsed into a document without a window, where nothing runs and nothing is fetched. */

/** Its elements; nothing where the page has no window to parse with. */
export function parseMarkup(page: Document, markup: string): Element | undefined {
  const Parser = page.defaultView?.DOMParser;
  return Parser && new Parser().parseFromString(markup, 'text/html').body;
}
