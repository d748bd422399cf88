/**
 * Collects what a text itself says about a word: whether it also stands without a full stop, or with one in
 * mid-sentence.
 */
import { endOfRun, kindAt, LARGE, LETTER, SMALL, wordPattern } from '../../article/letters.ts';

export interface WordEvidence {
  /**
   * Tells whether the word also stands without a full stop: then it is no abbreviation, as in Punkt's decision on
   * types.
   */
  isBare: (word: string) => boolean;
  /** Tells whether the word also stands with a full stop before a lower-case word: then it is an abbreviation. */
  isDotted: (word: string) => boolean;
  /** Tells whether the text has Armenian's own full stop, or the colon that stands for it. */
  hasArmenianStop: () => boolean;
}

function collectBare(text: string): Set<string> {
  const words = new Set<string>();
  for (const { 0: word, index } of text.matchAll(wordPattern(text))) {
    if (text[index + word.length] !== '.') words.add(word.toLowerCase());
  }
  return words;
}

/** Reads the word before each full stop that a lower-case word follows; "iPhone" is none. */
function collectDotted(text: string): Set<string> {
  const words = new Set<string>();
  for (let stop = text.indexOf('. '); stop >= 0; stop = text.indexOf('. ', stop + 1)) {
    if ((kindAt(text, stop + 2) & SMALL) === 0 || kindAt(text, stop + 3) & LARGE) continue;
    const before = text.slice(Math.max(0, stop - MAX_WORD_LENGTH), stop);
    let start = before.length;
    while (start > 0 && endOfRun(before, start - 1, LETTER) === before.length) start -= 1;
    words.add(before.slice(start).toLowerCase());
  }
  return words;
}

/** In UTF-16 units; no abbreviation is longer. */
const MAX_WORD_LENGTH = 12;

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * Prepares the evidence of a text; each part is collected when it is first asked for, in time that grows with the
 * text.
 */
export function readEvidence(text: string): WordEvidence {
  const bare = once(() => collectBare(text));
  const dotted = once(() => collectDotted(text));
  return {
    isBare: (word) => bare().has(word.toLowerCase()),
    isDotted: (word) => dotted().has(word.toLowerCase()),
    hasArmenianStop: once(() => /։|:(?:\s|$)/.test(text)),
  };
}
