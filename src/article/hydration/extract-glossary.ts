/**
 * Extracts the words that a page explains in pop-ups, for footnotes. An explanation stands in the text, hidden until a
 * reader points at its word, or in the hydration data under the word's number.
 */
import { explainedBy, explainedWord } from '../../sites/dw/dw-glossary.ts';
import { findExplanations, isMarkedExplanation } from '../blocks/find-explanations.ts';
import type { Block } from '../model.ts';
import { walkObjects, stringOr } from '../metadata/hydration-state.ts';
import type { JsonObject } from '../metadata/hydration-state.ts';
import { parseMarkup } from '../metadata/parse-markup.ts';
import type { GlossaryEntry, ExtractionContext } from '../extraction-context.ts';
import { collapseOrUndefined } from '../clean-text.ts';

/**
 * Returns whether an element is a button in running text that is an explained word. All other buttons are controls of
 * the page, and are removed.
 */
export function isExplainedButton(element: Element, page: Document): boolean {
  if (element.localName !== 'button' || !element.closest('p, li')) return false;
  if (element.matches(explainedWord)) return true;
  return explainedBy.some((name) => {
    const described = page.getElementById(element.getAttribute(name) ?? '');
    return described !== null && isMarkedExplanation(described);
  });
}

/** Returns the entries of the hydration data by number. */
function readEntries(content: JsonObject | undefined, page: Document): Map<string, GlossaryEntry> {
  return new Map(walkObjects(content, 'knowledges').flatMap((entry): [string, GlossaryEntry][] => {
    const headword = stringOr(entry, 'name');
    const text = stringOr(entry, 'text');
    return headword === undefined ? [] : [[String(entry['id']), { headword, text: text === undefined ? undefined : parseMarkup(page, text) }]];
  }));
}

/**
 * Returns the entry of an element: by a number of the hydration data in any of its attributes, else by its title, which
 * is the dictionary form alone.
 */
function findEntry(element: Element, entries: ReadonlyMap<string, GlossaryEntry>): GlossaryEntry | undefined {
  const numbered = entries.size === 0 ? undefined : Array.from(element.attributes, ({ value }) => entries.get(value)).find(Boolean);
  if (numbered) return numbered;
  const headword = element.hasAttribute('data-title') && element.matches(explainedWord) ? collapseOrUndefined(element.getAttribute('data-title')) : undefined;
  return headword === undefined ? undefined : { headword, text: undefined };
}

/** Finds the explained words of `copy` with their entries, and removes from it the explanations in its text. */
export function extractGlossary(copy: Element, content: JsonObject | undefined, page: Document): Map<Element, GlossaryEntry> {
  const candidates = [...copy.querySelectorAll('span, a, button, abbr, dfn, small, [role="tooltip"]')];
  const words = findExplanations(copy, candidates);
  const entries = readEntries(content, page);
  for (const element of candidates) {
    const entry = words.has(element) ? undefined : findEntry(element, entries);
    if (entry) words.set(element, entry);
  }
  return words;
}

/** Returns the blocks, and behind them the footnotes if there are any. */
export function withNotes(blocks: readonly Block[], { notes }: ExtractionContext): Block[] {
  return notes.length > 0 ? [...blocks, { kind: 'footnotes', notes }] : [...blocks];
}
