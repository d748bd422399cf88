/** Names inside sentences: who comes again, and who is introduced. */
import { DIGIT, endOfRun, kindAt, LARGE, LETTER, MARK, SMALL, wordPattern } from '../article/letters.ts';
import { stemOf } from './words.ts';

const FEWEST_LETTERS = 3;

/**
 * Words with a capital behind a small word, a number, or a pause. A sentence's first word has one anyway and is no
 * witness. German capitalises all nouns, so it is not asked here.
 */
function namesIn(text: string): string[] {
  return Array.from(text.matchAll(wordPattern(text))).flatMap(({ 0: word, index }) => {
    if ((kindAt(word, 0) & LARGE) === 0 || !/\s/.test(text.charAt(index - 1))) return [];
    const isInside = /[,;]/.test(text.charAt(index - 2)) || (kindAt(text, index - 2) & (SMALL | DIGIT)) !== 0;
    const name = word.slice(0, endOfRun(word, 0, LETTER | MARK));
    return isInside && name.length >= FEWEST_LETTERS ? [name] : [];
  });
}

export interface Names {
  /** Of each sentence, how often the article has its repeated names. */
  repeated: number[];
  /** The same of the whole article. */
  allRepeated: number;
  /** Of each sentence, how much is told later of the names that come first here: the logarithms of how often. */
  introduced: number[];
}

export function readNames(texts: readonly string[]): Names {
  const lists = texts.map((text) => [...new Set(namesIn(text).map((name) => stemOf(name.toLowerCase())))]);
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const again = (name: string): number => {
    const count = counts.get(name) ?? 0;
    return count > 1 ? count : 0;
  };
  const seen = new Set<string>();
  const introduced = lists.map((list) => list.reduce((sum, name) => {
    if (seen.has(name)) return sum;
    seen.add(name);
    return sum + Math.log(counts.get(name) ?? 1);
  }, 0));
  return {
    repeated: lists.map((list) => list.reduce((sum, name) => sum + again(name), 0)),
    allRepeated: [...counts.keys()].reduce((sum, name) => sum + again(name), 0),
    introduced,
  };
}
