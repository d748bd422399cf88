/**
 * Finds explanations that stand in the text, hidden until a reader points at their word, and the words they explain.
 */
import { explainedBy, explanationClass } from '../../sites/dw/dw-glossary.ts';
import { charClassAt, COMBINING_MARK, LETTER } from '../char-classes.ts';
import { collapseWhitespace } from '../clean-text.ts';
import type { GlossaryEntry } from '../extraction-context.ts';

/** UTF-16 code units. A longer pop-up is a box, a menu or an advertisement. */
const MAX_EXPLANATION_LENGTH = 400;
/** Letters at the start of a word and of its dictionary form that must be the same, where both are as long. */
const COMPARED_LETTERS = 4;
const WORD_ELEMENTS = 'span, a, button, abbr, dfn, em, strong, i, b, mark';

/** Returns whether an element is marked as an explanation, by its role or class. */
export function isMarkedExplanation(element: Element): boolean {
  return element.getAttribute('role') === 'tooltip' || explanationClass.test(element.getAttribute('class') ?? '');
}

const isLetter = (character: string): boolean => (charClassAt(character, 0) & LETTER) !== 0;
const lettersOf = (text: string): string => Array.from(text.toLowerCase().normalize('NFD')).filter(isLetter).join('');

/** Returns whether a word and a dictionary form start alike, without diacritics: "Bäume" and "Baum, Bäume (m.)". */
function startAlike(word: string, headword: string): boolean {
  const [a, b] = [lettersOf(word), lettersOf(headword)];
  const length = Math.min(a.length, b.length, COMPARED_LETTERS);
  return length > 2 && a.slice(0, length) === b.slice(0, length);
}

function lastWord(text: string): string {
  let start = text.length;
  while (text[start - 1] === '-' || charClassAt(text, start - 1) & (LETTER | COMBINING_MARK)) start -= 1;
  return text.slice(start);
}

/**
 * Returns whether an element without such a role or class is an explanation: it follows a word without a space and
 * starts with the same word. Running text never does that.
 */
function isAttachedToWord(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== 3 || !/^(span|small)$/.test(element.localName) || !element.closest('p, li')) return false;
  const text = element.textContent ?? '';
  return isLetter(text) && collapseWhitespace(text).split(' ').length > 2 && startAlike(lastWord((before as Text).data), text);
}

/** Returns the elements that refer to this explanation by its id. */
function findReferring(element: Element, copy: Element): Element[] {
  if (element.id === '') return [];
  return [...copy.querySelectorAll(WORD_ELEMENTS)].filter((word) => explainedBy.some((name) => word.getAttribute(name) === element.id));
}

/** Wraps the last word of the text before an explanation in a `span`; `undefined` where no word stands there. */
function wrapLastWord(element: Element): Element | undefined {
  const before = element.previousSibling;
  const word = before?.nodeType === 3 ? lastWord((before as Text).data) : '';
  if (!before || word === '') return undefined;
  const wrapper = element.ownerDocument.createElement('span');
  wrapper.append((before as Text).splitText((before as Text).data.length - word.length));
  element.before(wrapper);
  return wrapper;
}

/**
 * Finds the word of an explanation: the element that refers to it, the element around it, or the element or word before
 * it. Several elements refer to a hint such as "opens in a new tab", which explains none of them.
 */
function findWord(element: Element, copy: Element): Element | undefined {
  const [referring, another] = findReferring(element, copy);
  if (referring) return another ? undefined : referring;
  const { parentElement: parent, previousElementSibling: before } = element;
  if (parent?.matches(WORD_ELEMENTS) && collapseWhitespace(parent.textContent) !== collapseWhitespace(element.textContent)) return parent;
  if (before?.matches(WORD_ELEMENTS) && before === element.previousSibling) return before;
  return wrapLastWord(element);
}

/**
 * Separates the dictionary form, which becomes the footnote's mark, from the explanation: "Fähre, -n (f.) – ein Schiff"
 * or "<strong>Fähre, -n (f.)</strong> ein Schiff". Without one, the word itself is the mark. Changes `element`.
 */
function readEntry(element: Element, word: string): GlossaryEntry {
  const first = element.firstElementChild;
  const isBold = first?.matches('strong, b, dt, h3, h4') && collapseWhitespace(first.textContent) !== collapseWhitespace(element.textContent);
  if (first && isBold) {
    first.remove();
    return { headword: collapseWhitespace(first.textContent).replace(/[\s:–—]+$/u, ''), text: element };
  }
  const node = element.firstChild;
  const [whole, headword] = /^\s*(.{2,80}?)(?:\s+[–—-]\s+|\s*[:：]\s+)/u.exec(node?.nodeType === 3 ? (node as Text).data : '') ?? [];
  if (whole === undefined || headword === undefined || !startAlike(word, headword)) return { headword: word, text: element };
  (node as Text).deleteData(0, whole.length);
  return { headword: collapseWhitespace(headword), text: element };
}

function hasExplanation(element: Element): boolean {
  const { length } = collapseWhitespace(element.textContent);
  return length > 0 && length <= MAX_EXPLANATION_LENGTH && !element.querySelector('img, video, audio, iframe, p + p');
}

/**
 * Finds the explained words of `copy` with their entries, and removes the explanations from it. `candidates` are the
 * elements that can be explanations. One without a word stays in the text.
 */
export function findExplanations(copy: Element, candidates: readonly Element[]): Map<Element, GlossaryEntry> {
  const words = new Map<Element, GlossaryEntry>();
  for (const element of candidates.filter((candidate) => isMarkedExplanation(candidate) || isAttachedToWord(candidate))) {
    const word = hasExplanation(element) ? findWord(element, copy) : undefined;
    if (!word) continue;
    element.remove();
    // A `span` replaces the word's own element: a button would break the line.
    const span = copy.ownerDocument.createElement('span');
    span.append(...word.childNodes);
    word.replaceWith(span);
    words.set(span, readEntry(element, collapseWhitespace(span.textContent)));
  }
  return words;
}
