/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L, F1 (Lin 2004): how much a summary shares with summaries by people.
 * Words are runs of letters, marks and digits in lower case, Han and kana single characters; English is stemmed.
 */
import { porterStem } from './porter.ts';

export interface Rouge { one: number; two: number; long: number }

const SINGLE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The words ROUGE compares. */
export function rougeWords(text: string, language: string): string[] {
  const runs = text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const words = runs.flatMap((run) => (SINGLE.test(run) ? Array.from(run) : [run]));
  return language === 'en' ? words.map(porterStem) : words;
}

export function countOf(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

/** The harmonic mean of `common / mine` and `common / theirs`. */
function f1(common: number, mine: number, theirs: number): number {
  return mine > 0 && theirs > 0 ? (2 * common) / (mine + theirs) : 0;
}

function overlap(mine: readonly string[], theirs: readonly string[]): number {
  const counts = countOf(theirs);
  let common = 0;
  for (const [item, times] of countOf(mine)) common += Math.min(times, counts.get(item) ?? 0);
  return f1(common, mine.length, theirs.length);
}

/** Pairs of neighbouring words. */
export function wordPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** Which of the reference's words belong to its longest common subsequence with a sentence. */
function subsequence(reference: readonly string[], sentence: readonly string[]): number[] {
  const width = sentence.length + 1;
  const lengths = new Uint16Array((reference.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = 1; row <= reference.length; row++) {
    for (let column = 1; column <= sentence.length; column++) {
      lengths[row * width + column] = reference[row - 1] === sentence[column - 1]
        ? at(row - 1, column - 1) + 1
        : Math.max(at(row - 1, column), at(row, column - 1));
    }
  }
  const found: number[] = [];
  let row = reference.length;
  let column = sentence.length;
  while (row > 0 && column > 0) {
    if (reference[row - 1] === sentence[column - 1]) { found.push(row - 1); row -= 1; column -= 1; }
    else if (at(row - 1, column) >= at(row, column - 1)) row -= 1;
    else column -= 1;
  }
  return found;
}

/** Summary-level: every reference sentence against the union of what all sentences have of it; no word counts twice. */
function longest(mine: readonly string[][], theirs: readonly string[][]): number {
  const left = countOf(mine.flat());
  let common = 0;
  for (const reference of theirs) {
    const places = new Set(mine.flatMap((sentence) => subsequence(reference, sentence)));
    for (const place of places) {
      const word = reference[place] ?? '';
      const rest = left.get(word) ?? 0;
      if (rest > 0) { common += 1; left.set(word, rest - 1); }
    }
  }
  return f1(common, mine.flat().length, theirs.flat().length);
}

/** In percent, the mean over the references; each reference and the summary itself is a list of sentences. */
export function rouge(sentences: readonly string[], references: readonly string[][], language: string): Rouge {
  const mine = sentences.map((sentence) => rougeWords(sentence, language));
  const sum: Rouge = { one: 0, two: 0, long: 0 };
  for (const reference of references) {
    const theirs = reference.map((sentence) => rougeWords(sentence, language));
    sum.one += overlap(mine.flat(), theirs.flat());
    sum.two += overlap(wordPairs(mine.flat()), wordPairs(theirs.flat()));
    sum.long += longest(mine, theirs);
  }
  const part = 100 / Math.max(1, references.length);
  return { one: sum.one * part, two: sum.two * part, long: sum.long * part };
}
