/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */
import type { WordWeights } from './word-chances.ts';

export const WORD_WEIGHTS: WordWeights = {
  words: [
    -2.344, // always
    0.553, // short
    0.339, // times
    0.424, // sentences
    0.348, // part
    -0.489, // shortPart
    0.294, // first
    0.119, // late
    -0.194, // span
    -1.306, // capital
    1.662, // capitalEarly
    0.063, // number
    -0.217, // length
    -0.394, // articleLength
    1.162, // early
    -0.813, // shortEarly
    1.267, // topic
  ],
  pairs: [
    -2.819, // always
    0.201, // one
    0.243, // other
    0.081, // both
    0.528, // sentences
    0.356, // again
    0.005, // first
    1.356, // early
  ],
};
