/** How the rest of an article takes up what a sentence says: what is told matters when more is told of it. */
import { onceFor } from './kinship.ts';
import { readNames } from './reading.ts';
import type { Reading } from './reading.ts';
import { stemOf } from './words.ts';

const NEXT = 3;

/** How like it the sentences after it are, by the root of their number: the article goes on to explain it. */
export function elaborated(reading: Reading, index: number): number {
  const row = reading.alike[index];
  if (!row) return 0;
  let sum = 0;
  for (let other = index + 1; other < row.length; other++) sum += row[other] ?? 0;
  return sum / Math.sqrt(Math.max(1, row.length - 1 - index));
}

/** How like it the next three are. */
export function continued(reading: Reading, index: number): number {
  const row = reading.alike[index];
  return row ? row.subarray(index + 1, index + 1 + NEXT).reduce((sum, value) => sum + value, 0) : 0;
}

/** How like it the first sentences of the story are; it is not asked of itself. */
export function likeOpening(reading: Reading, index: number, sentences: number): number {
  let sum = 0;
  for (let place = 0; place < sentences; place++) {
    const other = reading.order.indexOf(place);
    if (other !== index) sum += reading.alike[index]?.[other] ?? 0;
  }
  return sum;
}

interface Names { lists: string[][]; counts: Map<string, number>; repeated: number; fresh: number[] }

const namesOf = onceFor((reading): Names => {
  const lists = reading.passages.map(({ text }) => [...new Set(readNames(text).map((name) => stemOf(name.toLowerCase())))]);
  const counts = new Map<string, number>();
  for (const name of lists.flat()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const seen = new Set<string>();
  const fresh = lists.map((list) => {
    const news = list.filter((name) => !seen.has(name));
    for (const name of news) seen.add(name);
    return news.reduce((sum, name) => sum + Math.log(counts.get(name) ?? 1), 0);
  });
  return { lists, counts, repeated: [...counts.values()].filter((count) => count > 1).reduce((a, b) => a + b, 0), fresh };
});

/** Which part of the article's repeated names it has. */
export function repeatedNames(reading: Reading, index: number): number {
  const { lists, counts, repeated } = namesOf(reading);
  const sum = (lists[index] ?? []).map((name) => counts.get(name) ?? 0).filter((count) => count > 1).reduce((a, b) => a + b, 0);
  return (3 * sum) / Math.max(1, repeated);
}

/** Names that first appear here and come again: somebody is introduced. */
export function introducesNames(reading: Reading, index: number): number {
  return Math.min(2, (namesOf(reading).fresh[index] ?? 0) / 2);
}
