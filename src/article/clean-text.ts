/** Collapses white space and strips characters that must not reach a reader's screen or terminal. */

/**
 * Characters that no article needs and that change how a text is displayed: control characters (a terminal executes
 * U+001B and U+009B), the byte order mark, the zero-width space, and direction overrides, which make one URL look like
 * another. Zero-width joiners and the other direction marks stay: Persian and Hebrew need them.
 */
// oxlint-disable-next-line no-control-regex -- These are what is taken out.
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u202d\u202e\ufeff]/g;

/** UTF-16 code units of a text that `excerpt` reads, and of the line that it returns. */
const MAX_EXCERPT_INPUT_LENGTH = 2000;
const MAX_EXCERPT_LENGTH = 80;

/** Returns the text without these characters. */
export function stripInvisible(text: string): string {
  return text.replace(INVISIBLE, '');
}

/** Returns the text as one line without white space at its ends. Each run of white space becomes one space. */
export function collapseWhitespace(text: string | null | undefined): string {
  return stripInvisible((text ?? '').replace(/[\s\u200b\ufeff]+/g, ' ')).trim();
}

/** Returns the collapsed text; `undefined` for one that is empty then. */
export function collapseOrUndefined(text: string | null | undefined): string | undefined {
  const collapsed = collapseWhitespace(text);
  return collapsed === '' ? undefined : collapsed;
}

/** Returns the start of a text as one line of at most 80 UTF-16 code units, for the list of what was left out. */
export function excerpt(text: string): string {
  const line = collapseWhitespace(text.slice(0, MAX_EXCERPT_INPUT_LENGTH));
  return line.length > MAX_EXCERPT_LENGTH ? `${line.slice(0, MAX_EXCERPT_LENGTH - 1)}…` : line;
}
