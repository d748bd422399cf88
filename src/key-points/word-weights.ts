/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */
import type { WordWeights } from './word-chances.ts';

export const WORD_WEIGHTS: WordWeights = {
  words: [
    -2.33, // always
    0.557, // short
    0.33, // times
    0.422, // sentences
    0.711, // part
    -0.714, // shortPart
    0.317, // first
    0.085, // late
    -0.203, // span
    -1.321, // capital
    1.677, // capitalEarly
    0.06, // number
    -0.22, // length
    -0.384, // articleLength
    1.081, // early
    -0.777, // shortEarly
    1.256, // topic
  ],
  pairs: [
    -2.811, // always
    0.204, // one
    0.245, // other
    0.081, // both
    0.531, // sentences
    0.35, // again
    0.014, // first
    1.346, // early
  ],
};
