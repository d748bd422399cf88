/**
 * Applies style sheets that are bundled as text: pages of the extension share them with the reader, and no file holds
 * them twice.
 */

/** Adds style sheets to a page. In the cascade they come after those that its markup links. */
export function adoptStyles(page: Document, texts: readonly string[]): void {
  page.adoptedStyleSheets.push(...texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }));
}
