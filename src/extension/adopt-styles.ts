/** Style sheets that the reader has too: a shared script carries them as text, and pages of the extension take them from there. */

/** Adds sheets to a page. They come after those that its markup names. */
export function adoptStyles(page: Document, texts: readonly string[]): void {
  page.adoptedStyleSheets.push(...texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }));
}
