/** Names inside sentences: who is introduced. */
import { DIGIT, endOfRun, charClassAt, UPPER, LETTER, COMBINING_MARK, LOWER } from '../../article/char-classes.ts';
import { stemOf } from './words.ts';

const FEWEST_LETTERS = 3;

/** Whether what begins here stands inside a sentence: behind a small letter, a number or a comma, and a space. */
function isInside(text: string, at: number): boolean {
  return /\s/.test(text.charAt(at - 1)) && ((charClassAt(text, at - 2) & (LOWER | DIGIT)) !== 0 || /[,;]/.test(text.charAt(at - 2)));
}

/** A sentence's first word has a capital anyway and is no witness. German capitalises all nouns, so it is not asked here. */
function namesIn(text: string): string[] {
  const names: string[] = [];
  for (let at = 2; at < text.length; at++) {
    if ((charClassAt(text, at) & UPPER) === 0 || !isInside(text, at)) continue;
    const end = endOfRun(text, at, LETTER | COMBINING_MARK);
    if (end - at >= FEWEST_LETTERS) names.push(text.slice(at, end));
    at = end;
  }
  return names;
}

/** Of each sentence, how much is told later of the names that come first in it: the logarithms of how often. */
export function readIntroduced(texts: readonly string[]): number[] {
  const lists = texts.map((text) => [...new Set(namesIn(text).map((name) => stemOf(name.toLowerCase())))]);
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  return lists.map((list) => list.reduce((sum, name) => {
    if (seen.has(name)) return sum;
    seen.add(name);
    return sum + Math.log(counts.get(name) ?? 1);
  }, 0));
}
