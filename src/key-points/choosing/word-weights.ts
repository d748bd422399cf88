/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */
import type { WordWeights } from './word-chances.ts';

export const WORD_WEIGHTS: WordWeights = {
  words: [
    -2.329, // always
    0.557, // short
    0.33, // times
    0.42, // sentences
    0.717, // part
    -0.714, // shortPart
    0.316, // first
    0.082, // late
    -0.203, // span
    -1.316, // capital
    1.671, // capitalEarly
    0.059, // number
    -0.22, // length
    -0.382, // articleLength
    1.08, // early
    -0.777, // shortEarly
    1.256, // topic
  ],
  pairs: [
    -2.812, // always
    0.203, // one
    0.245, // other
    0.082, // both
    0.531, // sentences
    0.351, // again
    0.015, // first
    1.345, // early
  ],
};
