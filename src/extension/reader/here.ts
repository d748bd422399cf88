/**
 * A property that the page has as long as the extension is there, and with the value that hides what it is given to.
 * An extension that is removed from Firefox takes its style sheets along, while its scripts end without a word: what
 * hides the page must then let go by itself.
 */
export const HERE = '--klartext-here';
