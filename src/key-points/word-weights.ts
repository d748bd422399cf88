/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */
import type { WordWeights } from './word-chances.ts';

export const WORD_WEIGHTS: WordWeights = {
  words: [
    -2.367, // always
    0.549, // short
    0.349, // times
    0.403, // sentences
    0.252, // part
    -0.486, // shortPart
    0.266, // first
    0.161, // late
    -0.137, // span
    -1.34, // capital
    1.706, // capitalEarly
    0.068, // number
    -0.216, // length
    -0.401, // articleLength
    1.203, // early
    -0.809, // shortEarly
    1.266, // topic
  ],
  pairs: [
    -2.807, // always
    0.2, // one
    0.243, // other
    0.077, // both
    0.529, // sentences
    0.356, // again
    -0.007, // first
    1.35, // early
  ],
};
