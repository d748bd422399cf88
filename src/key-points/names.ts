/** Names inside sentences: who comes again, and who is introduced. */
import { stemOf } from './words.ts';

/** German capitalises all nouns, so it is not asked here. A sentence's first word has a capital anyway and is no witness. */
const NAME = /(?<=[\p{Ll}\p{N},;]\s)\p{Lu}[\p{L}\p{M}]{2,}/gu;

export interface Names {
  /** Of each sentence, how often the article has its repeated names. */
  repeated: number[];
  /** The same of the whole article. */
  allRepeated: number;
  /** Of each sentence, how much is told later of the names that come first here: the logarithms of how often. */
  introduced: number[];
}

export function readNames(texts: readonly string[]): Names {
  const lists = texts.map((text) => [...new Set(text.match(NAME)?.map((name) => stemOf(name.toLowerCase())))]);
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
