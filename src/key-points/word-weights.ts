/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */
import type { WordWeights } from './word-chances.ts';

export const WORD_WEIGHTS: WordWeights = {
  words: [
    -2.331, // always
    0.557, // short
    0.329, // times
    0.422, // sentences
    0.704, // part
    -0.711, // shortPart
    0.316, // first
    0.087, // late
    -0.204, // span
    -1.305, // capital
    1.66, // capitalEarly
    0.06, // number
    -0.219, // length
    -0.385, // articleLength
    1.084, // early
    -0.777, // shortEarly
    1.255, // topic
  ],
  pairs: [
    -2.809, // always
    0.206, // one
    0.247, // other
    0.083, // both
    0.528, // sentences
    0.353, // again
    0.012, // first
    1.349, // early
  ],
};
