/**
 * Selectors of words that learngerman.dw.com explains in pop-ups. Programs of others that read these pages have the
 * first one (seen 2026-08: the word alone, its explanation in the hydration data). No older page was seen: a bug report
 * says that its pop-ups end up in the text (mozilla/readability#307, 2016), so several forms of them are recognised.
 */

/** Selects a word whose explanation is in the hydration data under its number. */
export const explainedWord = '[data-type="GLOSSARY"]';

/** Matches the class of an explanation in the text without `role="tooltip"`. */
export const explanationClass = /tooltip-?text|glossary-?(layer|text)/i;

/** Attributes by which a word refers to the id of its explanation. */
export const explainedBy = ['aria-describedby', 'aria-details', 'popovertarget'] as const;
