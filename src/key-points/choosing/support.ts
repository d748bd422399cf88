/** How the rest of an article takes up what a sentence says: what is told matters when more is told of it. */
import type { Reading } from './reading.ts';

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
  let sum = 0;
  for (let other = index + 1; other <= index + NEXT; other++) sum += row?.[other] ?? 0;
  return sum;
}

/** How like it the first sentences of the story are; it is not asked of itself. */
export function likeOpening({ alike, told }: Reading, index: number, sentences: number): number {
  let sum = 0;
  for (let place = 0; place < sentences; place++) {
    const other = told[place];
    if (other !== undefined && other !== index) sum += alike[index]?.[other] ?? 0;
  }
  return sum;
}

/** Names that first appear here and come again: somebody is introduced. */
export function introducesNames({ introduced }: Reading, index: number): number {
  return Math.min(2, (introduced[index] ?? 0) / 2);
}
