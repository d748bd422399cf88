/** Turns formatted text into plain text that keeps its meaning: key points, speech, titles, file names. */
import type { Span } from './model.ts';

const SUPERSCRIPTS: Readonly<Record<string, string>> = {
  0: '⁰', 1: '¹', 2: '²', 3: '³', 4: '⁴', 5: '⁵', 6: '⁶', 7: '⁷', 8: '⁸', 9: '⁹', '+': '⁺', '-': '⁻', '−': '⁻', '=': '⁼', '(': '⁽', ')': '⁾', n: 'ⁿ',
};
const SUBSCRIPTS: Readonly<Record<string, string>> = {
  0: '₀', 1: '₁', 2: '₂', 3: '₃', 4: '₄', 5: '₅', 6: '₆', 7: '₇', 8: '₈', 9: '₉', '+': '₊', '-': '₋', '−': '₋', '=': '₌', '(': '₍', ')': '₎',
};

/** Letters alone are an ordinal or an abbreviation, as in "1st" and "Mme", and mean the same on the line. */
const LETTERS = /^[\p{L}\p{M}.\s]*$/u;

function shift(text: string, characters: Readonly<Record<string, string>>, operator: string): string {
  if (text !== 'n' && LETTERS.test(text)) return text;
  const shifted = Array.from(text, (character) => characters[character]);
  return shifted.includes(undefined) ? `${operator}${text}` : shifted.join('');
}

/**
 * Returns a superscript as plain text: in Unicode's superscript characters where all of its characters have one (10⁶),
 * else after a caret (10^6.5). Letters stay as they are.
 */
export function plainSuperscript(text: string): string {
  return shift(text, SUPERSCRIPTS, '^');
}

/** Returns a subscript as plain text: in Unicode's subscript characters (CO₂), else after a low line. */
export function plainSubscript(text: string): string {
  return shift(text, SUBSCRIPTS, '_');
}

/** Returns the text of spans without words that are struck out, and with powers and indices in plain characters. */
export function plainText(spans: readonly Span[]): string {
  const text = spans.map((span) => {
    if (span.struck) return ' ';
    if (span.superscript) return plainSuperscript(span.text);
    return span.subscript ? plainSubscript(span.text) : span.text;
  }).join('');
  return spans.some((span) => span.struck) ? text.replace(/ {2,}/g, ' ').replace(/ (?=[.,;:!?])/g, '').trim() : text;
}
