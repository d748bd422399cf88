/** Collects what a text itself says about a word: whether it also stands without a full stop, or with one in mid-sentence. */
import { kindAt, LARGE, SMALL, wordPattern } from '../../article/letters.ts';

export interface WordEvidence {
  /** Words, in lower case, that stand somewhere without a full stop: no abbreviations, as Punkt's type decision has it. */
  bare: ReadonlySet<string>;
  /** Words, in lower case, with a full stop before a lower-case word: abbreviations. */
  dotted: ReadonlySet<string>;
  /** Whether the text has Armenian's own full stop, or the colon that stands for it. */
  hasArmenianStop: boolean;
}

/** Reads every word of a text once; the time grows with its length. */
export function collectEvidence(text: string): WordEvidence {
  const bare = new Set<string>();
  const dotted = new Set<string>();
  for (const { 0: word, index } of text.matchAll(wordPattern(text))) {
    const end = index + word.length;
    if (text[end] !== '.') bare.add(word.toLowerCase());
    else if (text[end + 1] === ' ' && kindAt(text, end + 2) & SMALL && !(kindAt(text, end + 3) & LARGE)) dotted.add(word.toLowerCase());
  }
  return { bare, dotted, hasArmenianStop: /։|:(?:\s|$)/.test(text) };
}
