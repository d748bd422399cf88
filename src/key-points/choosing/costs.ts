/** What two sentences cost each other when both are chosen. */
import type { Reading } from './reading.ts';

/** Likeness, length of both, and the words that would be said twice. */
export const COSTS = ['alike', 'bothLong', 'sharedWords'] as const;

const USUAL_LENGTH = 20;

/** In the order of `COSTS`. */
export function costsOf({ alike, lengths, chances }: Reading, one: number, other: number): number[] {
  return [
    alike[one]?.[other] ?? 0,
    // ROUGE and a reader's patience are spent on words: beside a long sentence a short one is worth more.
    ((lengths[one] ?? 0) / USUAL_LENGTH) * ((lengths[other] ?? 0) / USUAL_LENGTH),
    chances.commonWords(one, other) / 3,
  ];
}
