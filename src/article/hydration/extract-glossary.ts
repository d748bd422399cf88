/**
 * Words that a pop-up explains get a footnote. The explanation stands in the text, hidden until somebody points at its
 * word, or in the page's data under the word's number.
 */
import { explainedBy, explainedWord } from '../../sites/dw/dw-glossary.ts';
import { findExplanations, isMarkedExplanation } from '../blocks/find-explanations.ts';
import type { Block } from '../model.ts';
import { walkObjects, stringOr } from '../metadata/hydration-state.ts';
import type { JsonObject } from '../metadata/hydration-state.ts';
import { parseMarkup } from '../metadata/parse-markup.ts';
import type { GlossaryEntry, ExtractionContext } from '../extraction-context.ts';
import { collapseOrUndefined } from '../clean-text.ts';

/** A button in running text is a control, and left out, unless it is a word with its explanation. */
export function isExplainedButton(element: Element, page: Document): boolean {
  if (element.localName !== 'button' || !element.closest('p, li')) return false;
  if (element.matches(explainedWord)) return true;
  return explainedBy.some((name) => {
    const described = page.getElementById(element.getAttribute(name) ?? '');
    return described !== null && isMarkedExplanation(described);
  });
}

/** The entries of the page's data, by number. */
function readEntries(content: JsonObject | undefined, page: Document): Map<string, GlossaryEntry> {
  return new Map(walkObjects(content, 'knowledges').flatMap((entry): [string, GlossaryEntry][] => {
    const headword = stringOr(entry, 'name');
    const text = stringOr(entry, 'text');
    return headword === undefined ? [] : [[String(entry['id']), { headword, text: text === undefined ? undefined : parseMarkup(page, text) }]];
  }));
}

/** Known by its mark, or by a number the data have, in whatever attribute; without data its title is at least the dictionary's form. */
function findEntry(element: Element, entries: ReadonlyMap<string, GlossaryEntry>): GlossaryEntry | undefined {
  const numbered = entries.size === 0 ? undefined : Array.from(element.attributes, ({ value }) => entries.get(value)).find(Boolean);
  if (numbered) return numbered;
  const headword = element.hasAttribute('data-title') && element.matches(explainedWord) ? collapseOrUndefined(element.getAttribute('data-title')) : undefined;
  return headword === undefined ? undefined : { headword, text: undefined };
}

/** The explained words of `copy`, which loses the explanations that stand in it. */
export function extractGlossary(copy: Element, content: JsonObject | undefined, page: Document): Map<Element, GlossaryEntry> {
  const parts = [...copy.querySelectorAll('span, a, button, abbr, dfn, small, [role="tooltip"]')];
  const words = findExplanations(copy, parts);
  const entries = readEntries(content, page);
  for (const element of parts) {
    const entry = words.has(element) ? undefined : findEntry(element, entries);
    if (entry) words.set(element, entry);
  }
  return words;
}

/** The blocks with the footnotes behind them. */
export function withNotes(blocks: readonly Block[], { notes }: ExtractionContext): Block[] {
  return notes.length > 0 ? [...blocks, { kind: 'footnotes', notes }] : [...blocks];
}
