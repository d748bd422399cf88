/** White space as a reader sees it. */

/** One line without white space at its ends; zero-width joiners stay, Persian needs them. */
export function tidyLine(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** The text, or nothing where there is none. */
export function tidyOrNothing(text: string | null | undefined): string | undefined {
  const tidy = tidyLine(text);
  return tidy === '' ? undefined : tidy;
}

/** A hint of a piece's text for lists of what was removed. */
export function previewText(text: string): string {
  const line = tidyLine(text.slice(0, 2000));
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
