/**
 * Whom a sentence calls by surname or first name alone, and where that person was introduced: "Varn" after "harbour master
 * Tilda Varn". Among the points, the one without the other leaves a reader asking who that is.
 */
import { charClassAt, UPPER, LOWER, wordPattern } from '../../article/char-classes.ts';

/** Behind an article a capital is a noun's: "die Bahn" after "Deutsche Bahn". */
const ARTICLES = new Set('the a an die der das den dem des ein eine einem einen einer eines im am zum zur beim vom la las le les el los du des au un une una o os as'.split(' '));
/**
 * Whom a text keeps naming, so many times and in so large a part of the sentences, it is about. But headline and standfirst
 * together would have that name: whom both leave out is one of those who were asked.
 */
const OFTEN = 5;
const PART = 0.15;

/** A word, what stands between it and the one before, and whether it is a capital and small letters. */
interface Word { word: string; gap: string; isName: boolean }

function readNameWords(text: string): Word[] {
  let end = 0;
  return Array.from(text.matchAll(wordPattern(text)), ({ 0: word, index }) => {
    const gap = text.slice(end, index);
    end = index + word.length;
    return { word, gap, isName: word.length > 1 && (charClassAt(word, 0) & UPPER) !== 0 && (charClassAt(word, 1) & LOWER) !== 0 };
  });
}

interface FullName { first: Set<string>; last: string; places: Set<number> }

/** Every surname with the sentences that say the full name; no word that stands in the text with a small letter too. */
function readFullNames(sentences: readonly (readonly Word[])[]): FullName[] {
  const small = new Set<string>();
  for (const words of sentences) for (const { word, isName } of words) if (!isName && (charClassAt(word, 0) & LOWER) !== 0) small.add(word);
  const isCommon = (word: string): boolean => small.has(word.toLowerCase());
  const found = new Map<string, FullName>();
  for (const [index, words] of sentences.entries()) {
    for (const [at, { word: last, gap, isName }] of words.entries()) {
      const first = words[at - 1];
      if (!isName || last.length < 3 || gap !== ' ' || !first?.isName || isCommon(first.word) || isCommon(last)) continue;
      const name = found.get(last) ?? { first: new Set<string>(), last, places: new Set<number>() };
      name.first.add(first.word);
      name.places.add(index);
      found.set(last, name);
    }
  }
  return [...found.values()];
}

/** Whether a sentence has this name with neither a name nor an article in front of it; a German genitive may follow. */
function callsBySurname(words: readonly Word[], last: string): boolean {
  return words.some(({ word, gap }, at) => {
    if (word !== last && word !== `${last}s`) return false;
    const before = gap === ' ' ? words[at - 1] : undefined;
    return !before?.isName && !ARTICLES.has(before?.word.toLowerCase() ?? '');
  });
}

/** What a person does: "Tilda grew", "Tilda hat"; "British officials" and "Deutsche kamen" are no first names. */
const ACTS = /^(?:is|was|has|had|will|says|said|told|took|came|went|grew|[a-z]{2,}ed|ist|war|hat|sagt|kam|ging|lebt|[a-zß-ÿ]{3,}te)$/;

/** Whether a sentence has this first name alone: as the one who acts, or with what is theirs. */
function callsByFirstName(words: readonly Word[], first: string): boolean {
  return words.some(({ word }, at) => word === `${first}s` || (word === first && ACTS.test(words[at + 1]?.word ?? '')))
    && callsBySurname(words, first);
}

/**
 * For every sentence, the groups of sentences of which one must stand among the points as well; none for most. Whom headline
 * or standfirst name a reader has met before the points.
 */
export function readIntroductions(texts: readonly string[], headline: string, standfirst = ''): number[][][] {
  const sentences = texts.map(readNameWords);
  const needs: number[][][] = texts.map(() => []);
  const known = `${headline} ${standfirst}`;
  const isTold = headline !== '' && standfirst !== '';
  const often = Math.max(OFTEN, texts.length * PART);
  for (const { first, last, places } of readFullNames(sentences)) {
    if (known.includes(last) || (!isTold && texts.filter((text) => text.includes(last)).length >= often)) continue;
    const introduced = Math.min(...places);
    for (const [index, words] of sentences.entries()) {
      if (index <= introduced || places.has(index)) continue;
      // Few sentences have a name's letters at all: to look for these costs next to nothing, to compare all words does.
      const has = (name: string): boolean => texts[index]?.includes(name) === true;
      const calls = (has(last) && callsBySurname(words, last)) || [...first].some((name) => has(name) && !known.includes(name) && callsByFirstName(words, name));
      if (calls) needs[index]?.push([...places].filter((place) => place < index));
    }
  }
  return needs;
}
