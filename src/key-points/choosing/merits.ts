/** What a set of sentences is worth as a whole, beyond what each is worth alone. */
import type { Reading } from './reading.ts';

/**
 * The ROUGE-1 to be expected of the set: the words people would take, each once, against all that are read and written;
 * and the same of words taken almost surely.
 */
export const MERITS = ['expected', 'expectedSurely'] as const;

/** So many words people write for each sentence that is chosen: three highlights of CNN have 45. */
const REFERENCE_LENGTH = 15;

/** In the order of `MERITS`; between about 0 and 10. 0 for no sentence. */
export function meritsOf({ lengths, chances }: Reading, set: readonly number[]): number[] {
  const [taken, surely] = chances.together(set);
  const length = set.reduce((sum, index) => sum + (lengths[index] ?? 0) + REFERENCE_LENGTH, 0);
  return length > 0 ? [(30 * taken) / length, (90 * surely) / length] : [0, 0];
}
