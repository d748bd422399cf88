/** Whether a difference could be chance: the paired bootstrap (Efron; for summaries Koehn 2004). */

const RESAMPLES = 2000;

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * The share of resampled sets of rows in which `mine` is not better than `theirs` on average; row by row, same seed.
 */
export function pairedBootstrap(mine: readonly number[], theirs: readonly number[]): number {
  const random = randomFrom(7);
  const differences = mine.map((value, index) => value - (theirs[index] ?? 0));
  let notBetter = 0;
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let sum = 0;
    for (let row = 0; row < differences.length; row++)
      sum += differences[Math.floor(random() * differences.length)] ?? 0;
    if (sum <= 0) notBetter += 1;
  }
  return notBetter / RESAMPLES;
}
