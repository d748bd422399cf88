/**
 * Whom a sentence calls by surname alone, and where that person was introduced: "Varn" after "harbour master Tilda Varn".
 * Among the points, the one without the other leaves a reader asking who that is.
 */
import { kindAt, LARGE, SMALL, wordPattern } from '../article/letters.ts';

/** Behind an article a capital is a noun's: "die Bahn" after "Deutsche Bahn". */
const ARTICLES = new Set('the a an die der das den dem des ein eine einem einen einer eines im am zum zur beim vom la las le les el los du des au un une una o os as'.split(' '));
/** Whom a text keeps naming everybody knows by then; so many times and in so large a part of the sentences. */
const OFTEN = 5;
const PART = 0.15;

interface Word { word: string; text: string; isName: boolean }

/** A capital, a small letter, three letters at least; the next word is its neighbour with only a space between. */
function readNameWords(text: string): Word[] {
  return Array.from(text.matchAll(wordPattern(text)), ({ 0: word, index }) => ({
    word, text: text.slice(index - 1, index),
    isName: word.length > 1 && (kindAt(word, 0) & LARGE) !== 0 && (kindAt(word, 1) & SMALL) !== 0,
  }));
}

interface FullName { last: string; places: Set<number> }

/** Every surname with the sentences that say the full name; no word that stands in the text with a small letter too. */
function readFullNames(sentences: readonly (readonly Word[])[]): FullName[] {
  const small = new Set(sentences.flatMap((words) => words.filter(({ word, isName }) => !isName && kindAt(word, 0) & SMALL).map(({ word }) => word)));
  const isCommon = (word: string): boolean => small.has(word.toLowerCase());
  const found = new Map<string, FullName>();
  for (const [index, words] of sentences.entries()) {
    for (const [at, { word: last, text, isName }] of words.entries()) {
      const first = words[at - 1];
      if (!isName || last.length < 3 || text !== ' ' || !first?.isName || isCommon(first.word) || isCommon(last)) continue;
      const name = found.get(last) ?? { last, places: new Set<number>() };
      name.places.add(index);
      found.set(last, name);
    }
  }
  return [...found.values()];
}

/** Whether a sentence has this name with neither a name nor an article in front of it; a German genitive may follow. */
function callsBySurname(words: readonly Word[], last: string): boolean {
  return words.some(({ word, text }, at) => {
    if (word !== last && word !== `${last}s`) return false;
    const before = text === ' ' ? words[at - 1] : undefined;
    return !before?.isName && !ARTICLES.has(before?.word.toLowerCase() ?? '');
  });
}

/**
 * For every sentence, the groups of sentences of which one must stand among the points as well; none for most. `known` is
 * what a reader has read before the points: headline and standfirst.
 */
export function readIntroductions(texts: readonly string[], known: string): number[][][] {
  const sentences = texts.map(readNameWords);
  const needs: number[][][] = texts.map(() => []);
  for (const { last, places } of readFullNames(sentences)) {
    const first = Math.min(...places);
    const named = texts.flatMap((text, index) => (text.includes(last) ? [index] : []));
    if (known.includes(last) || named.length >= Math.max(OFTEN, texts.length * PART)) continue;
    for (const index of named) {
      if (index <= first || places.has(index) || !callsBySurname(sentences[index] ?? [], last)) continue;
      needs[index]?.push([...places].filter((place) => place < index));
    }
  }
  return needs;
}
