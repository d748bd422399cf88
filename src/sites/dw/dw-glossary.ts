/**
 * Words that learngerman explains to whoever points at them. The first mark stands in other people's programs (seen
 * 2026-08: the word alone, its explanation in the page's data); of the pop-ups of older pages only the complaint is known
 * that they spill into the text (mozilla/readability#307, 2016), so several shapes are taken for them.
 */

/** A word whose explanation is in the page's data, under its number. */
export const explainedWord = '[data-type="GLOSSARY"]';

/** An explanation that stands in the text, hidden until somebody points at its word: by its class, where it has not the role of one. */
export const explanationClass = /tooltip-?text|glossary-?(layer|text)/i;

/** How a word names its explanation: by the explanation's id. */
export const explainedBy = ['aria-describedby', 'aria-details', 'popovertarget'] as const;
