/** Explanations that stand in the text, hidden until somebody points at their word, and the words they explain. */
import { charClassAt, LETTER, COMBINING_MARK } from '../char-classes.ts';
import { explainedBy, explanationClass } from '../../sites/dw/dw-glossary.ts';
import type { GlossaryEntry } from '../extraction-context.ts';
import { collapseWhitespace } from '../clean-text.ts';

/** A pop-up of more characters is none: a box, a menu, an advertisement. */
const MAX_EXPLANATION_LENGTH = 400;
const wordTags = 'span, a, button, abbr, dfn, em, strong, i, b, mark';

/** Marked as what explains something. */
export function isMarkedExplanation(element: Element): boolean {
  return element.getAttribute('role') === 'tooltip' || explanationClass.test(element.getAttribute('class') ?? '');
}

const isLetter = (character: string): boolean => (charClassAt(character, 0) & LETTER) !== 0;
const letters = (text: string): string => Array.from(text.toLowerCase().normalize('NFD')).filter(isLetter).join('');

/** "Bäume" and "Baum, Bäume (m.)" begin alike; umlauts are no difference. */
function beginAlike(word: string, other: string): boolean {
  const [a, b] = [letters(word), letters(other)];
  const length = Math.min(a.length, b.length, 4);
  return length > 2 && a.slice(0, length) === b.slice(0, length);
}

function lastWord(text: string): string {
  let start = text.length;
  while (text[start - 1] === '-' || charClassAt(text, start - 1) & (LETTER | COMBINING_MARK)) start -= 1;
  return text.slice(start);
}

/** No hook needed: nobody writes a word and right behind it, without a space, the same word with its meaning. */
function isGlued(element: Element): boolean {
  const before = element.previousSibling;
  if (before?.nodeType !== 3 || !/^(span|small)$/.test(element.localName) || !element.closest('p, li')) return false;
  const text = element.textContent ?? '';
  return isLetter(text) && collapseWhitespace(text).split(' ').length > 2 && beginAlike(lastWord((before as Text).data), text);
}

/** The words that name this explanation. "Opens in a new tab" is named by many, and explains none of them. */
function findReferring(element: Element, copy: Element): Element[] {
  if (element.id === '') return [];
  return [...copy.querySelectorAll(wordTags)].filter((word) => explainedBy.some((name) => word.getAttribute(name) === element.id));
}

/** The last word of the text before an explanation, in an element of its own. */
function wrapLastWord(element: Element): Element | undefined {
  const before = element.previousSibling;
  const word = before?.nodeType === 3 ? lastWord((before as Text).data) : '';
  if (!before || word === '') return undefined;
  const wrapper = element.ownerDocument.createElement('span');
  wrapper.append((before as Text).splitText((before as Text).data.length - word.length));
  element.before(wrapper);
  return wrapper;
}

function findWord(element: Element, copy: Element): Element | undefined {
  const [referring, another] = findReferring(element, copy);
  if (referring) return another ? undefined : referring;
  const { parentElement: parent, previousElementSibling: before } = element;
  if (parent?.matches(wordTags) && collapseWhitespace(parent.textContent) !== collapseWhitespace(element.textContent)) return parent;
  if (before?.matches(wordTags) && before === element.previousSibling) return before;
  return wrapLastWord(element);
}

/** "Fähre, -n (f.) – ein Schiff" or "<strong>Fähre, -n (f.)</strong> ein Schiff": the dictionary's form is the footnote's mark. */
function readEntry(element: Element, word: string): GlossaryEntry {
  const first = element.firstElementChild;
  const isBold = first?.matches('strong, b, dt, h3, h4') && collapseWhitespace(first.textContent) !== collapseWhitespace(element.textContent);
  if (first && isBold) {
    first.remove();
    return { headword: collapseWhitespace(first.textContent).replace(/[\s:–—]+$/u, ''), text: element };
  }
  const node = element.firstChild;
  const [whole, headword] = /^\s*(.{2,80}?)(?:\s+[–—-]\s+|\s*[:：]\s+)/u.exec(node?.nodeType === 3 ? (node as Text).data : '') ?? [];
  if (whole === undefined || headword === undefined || !beginAlike(word, headword)) return { headword: word, text: element };
  (node as Text).deleteData(0, whole.length);
  return { headword: collapseWhitespace(headword), text: element };
}

function isExplanation(element: Element): boolean {
  const { length } = collapseWhitespace(element.textContent);
  return length > 0 && length <= MAX_EXPLANATION_LENGTH && !element.querySelector('img, video, audio, iframe, p + p');
}

/** Explained words of `copy`, which loses their explanations, looked for among `parts`. One without a word it could explain stays where it is. */
export function findExplanations(copy: Element, parts: readonly Element[]): Map<Element, GlossaryEntry> {
  const words = new Map<Element, GlossaryEntry>();
  for (const element of parts.filter((part) => isMarkedExplanation(part) || isGlued(part))) {
    const word = isExplanation(element) ? findWord(element, copy) : undefined;
    if (!word) continue;
    element.remove();
    // What a word's own element is called no longer matters; a button would break the line.
    const plain = copy.ownerDocument.createElement('span');
    plain.append(...word.childNodes);
    word.replaceWith(plain);
    words.set(plain, readEntry(element, collapseWhitespace(plain.textContent)));
  }
  return words;
}
