/**
 * What is known of each word of an article before anybody asks how likely it is to be taken into a summary: how often it
 * comes, where first, how it is written; and of each two words that stand together.
 */
import { DIGIT, hasClass } from '../../article/char-classes.ts';
import type { NumberedText } from './numbered-text.ts';

/** What is counted: stems, or pairs of them, by number. */
export interface Inventory {
  /** In how many sentences each stands, how often, and where first and last. */
  sentences: Int32Array;
  times: Int32Array;
  first: Int32Array;
  last: Int32Array;
  /** Its sentences again, each counting the less the later it stands. */
  early: Float64Array;
  /** What each sentence has, each once. */
  sets: readonly (readonly number[])[];
}

/** So many sentences from the beginning a word still has a third of the first one's weight. */
const FADING = 6;

/** By place in the story, what is left of one after so many sentences as `pace` says. */
function fading(length: number, pace: number): Float64Array {
  return Float64Array.from({ length }, (_, place) => Math.exp(-place / pace));
}

/** Counts what the sentences have, `size` different things; `order` says where each sentence stands when the story is told from its beginning. */
export function readInventory(lists: readonly (readonly number[])[], size: number, order: readonly number[]): Inventory {
  const [sentences, times, last] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const first = new Int32Array(size).fill(lists.length);
  const early = new Float64Array(size);
  const weights = fading(lists.length, FADING);
  const met = new Int32Array(size).fill(-1);
  const sets = lists.map((list, index) => {
    const at = order[index] ?? index;
    return list.filter((number) => {
      times[number] = (times[number] ?? 0) + 1;
      if (met[number] === index) return false;
      met[number] = index;
      sentences[number] = (sentences[number] ?? 0) + 1;
      first[number] = Math.min(first[number] ?? at, at);
      last[number] = Math.max(last[number] ?? at, at);
      early[number] = (early[number] ?? 0) + (weights[at] ?? 0);
      return true;
    });
  });
  return { sentences, times, first, last, early, sets };
}

export const WORD_FACTS = [
  'always', 'short', 'times', 'sentences', 'part', 'shortPart', 'first', 'late', 'span', 'capital', 'capitalEarly', 'number', 'length',
  'articleLength', 'early', 'shortEarly', 'topic',
] as const;

export const PAIR_FACTS = ['always', 'one', 'other', 'both', 'sentences', 'again', 'first', 'early'] as const;

/** What is known of things, one after the other: `width` numbers for each. */
export interface Facts { table: Float64Array; width: number }

function tableOf(width: number, rows: number, describe: (row: number) => readonly number[]): Facts {
  const table = new Float64Array(rows * width);
  for (let row = 0; row < rows; row++) table.set(describe(row), row * width);
  return { table, width };
}

/** Letters of two units each count once. */
function countLetters(stem: string): number {
  let letters = stem.length;
  for (let at = 0; at < stem.length; at++) if ((stem.charCodeAt(at) & 0xfc00) === 0xdc00) letters -= 1;
  return letters;
}

/** The facts about every word, in the order of `WORD_FACTS`. */
export function describeWords({ sentences, times, first, last, early }: Inventory, { stems, capitals, topic, sentences: { length: all } }: NumberedText): Facts {
  const [soon, later] = [fading(all, 2), fading(all, 8)];
  const size = Math.log(all) - 3;
  return tableOf(WORD_FACTS.length, times.length, (word) => {
    const stem = stems[word] ?? '';
    const number = hasClass(stem, DIGIT) ? 1 : 0;
    const length = countLetters(stem);
    // Words of three letters and less are mostly "the" and "und"; they count for ROUGE, but tell nothing.
    const short = length <= 3 && number === 0 ? 1 : 0;
    const part = (sentences[word] ?? 0) / all;
    const begin = first[word] ?? 0;
    const earliness = Math.log(1 + (early[word] ?? 0));
    const capital = capitals[word] ?? 0;
    return [
      1, short, Math.log(times[word] ?? 1), Math.log(sentences[word] ?? 1), part, short * part, soon[begin] ?? 0, begin / all, ((last[word] ?? 0) - begin) / all,
      capital, capital * (later[begin] ?? 0), number, Math.log(length), size, earliness, short * earliness, topic.has(word) ? 1 : 0,
    ];
  });
}

export interface Pairs {
  /** The two stems of each pair, by number. */
  ones: readonly number[];
  others: readonly number[];
  /** The pairs of each sentence, in order. */
  lists: readonly (readonly number[])[];
}

/** Numbers each two stems that stand together. */
export function readPairs({ stems, sentences }: NumberedText): Pairs {
  const ones: number[] = [];
  const others: number[] = [];
  const numbers = new Map<number, number>();
  const numberOf = (one: number, other: number): number => {
    const key = one * stems.length + other;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, ones.length);
    others.push(other);
    return ones.push(one) - 1;
  };
  const lists = sentences.map((list) => list.slice(1).map((stem, before) => numberOf(list[before] ?? 0, stem)));
  return { ones, others, lists };
}

/** The same for pairs, in the order of `PAIR_FACTS`; how likely their words are is known by now. */
export function describePairs({ ones, others }: Pairs, { sentences, first, sets: { length: all } }: Inventory, chances: Float64Array): Facts {
  const [soon, later] = [fading(all, 2), fading(all, 8)];
  const likely = chances.map(Math.log);
  return tableOf(PAIR_FACTS.length, ones.length, (pair) => {
    const one = likely[ones[pair] ?? 0] ?? 0;
    const other = likely[others[pair] ?? 0] ?? 0;
    const count = sentences[pair] ?? 1;
    const begin = first[pair] ?? 0;
    return [1, one, other, one * other, Math.log(count), count > 1 ? 1 : 0, soon[begin] ?? 0, later[begin] ?? 0];
  });
}
