/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */
import type { WordWeights } from './word-chances.ts';

export const WORD_WEIGHTS: WordWeights = {
  words: [
    -2.379, // always
    0.55, // short
    0.348, // times
    0.405, // sentences
    0.245, // part
    -0.479, // shortPart
    0.264, // first
    0.186, // late
    -0.134, // span
    -1.345, // capital
    1.717, // capitalEarly
    0.07, // number
    -0.216, // length
    -0.4, // articleLength
    1.216, // early
    -0.814, // shortEarly
    1.264, // topic
  ],
  pairs: [
    -2.798, // always
    0.203, // one
    0.245, // other
    0.078, // both
    0.528, // sentences
    0.356, // again
    -0.01, // first
    1.344, // early
  ],
};
