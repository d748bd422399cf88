/** White space as a reader sees it. */

/**
 * Signs that no article needs and that do something to whoever shows them: controls (a terminal obeys U+001B and
 * U+009B), marks of byte order and zero width, and overrides of direction, which make one address look like another.
 * Zero-width joiners and the other marks of direction stay: Persian and Hebrew need them.
 */
// oxlint-disable-next-line no-control-regex -- These are what is taken out.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202d\u202e\ufeff]/g;

/** The text without them. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** One line without white space at its ends; zero-width joiners stay, Persian needs them. */
export function collapseWhitespace(text: string | null | undefined): string {
  return stripInvisible((text ?? '').replace(/[\s\u200b\ufeff]+/g, ' ')).trim();
}

/** The text, or nothing where there is none. */
export function collapseOrUndefined(text: string | null | undefined): string | undefined {
  const tidy = collapseWhitespace(text);
  return tidy === '' ? undefined : tidy;
}

/** A hint of a piece's text for lists of what was removed. */
export function excerpt(text: string): string {
  const line = collapseWhitespace(text.slice(0, 2000));
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
