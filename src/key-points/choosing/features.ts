/**
 * What speaks for or against a sentence, each as a number between about -1 and 2, in no language in particular. `taken` and
 * `length` together are the ROUGE to be expected: words that people would take, against words to be read.
 */
import { DIGIT, hasClass } from '../../article/char-classes.ts';
import { quotedShare } from './kinship.ts';
import type { Reading } from './reading.ts';
import { continued, elaborated, introducesNames, likeOpening } from './support.ts';

type Feature = (reading: Reading, index: number) => number;

/** A sentence of so many words is neither short nor long. */
const USUAL_LENGTH = 22;
/** In Bengali and Urdu people choose fuller sentences; above about thirty words that is no merit, as Persian shows. */
const FULL = Math.log(32 / USUAL_LENGTH);

const textAt = (reading: Reading, index: number): string => reading.passages[index]?.text ?? '';
const lengthAt: Feature = (reading, index) => reading.lengths[index] ?? 0;
const longer: Feature = (reading, index) => Math.log((1 + lengthAt(reading, index)) / USUAL_LENGTH);
const placeOf: Feature = (reading, index) => reading.order[index] ?? index;
const early: Feature = (reading, index) => Math.exp(-placeOf(reading, index) / 4);
const central: Feature = (reading, index) => reading.central[index] ?? 0;
const quoted: Feature = (reading, index) => quotedShare(textAt(reading, index));
const number: Feature = (reading, index) => (hasClass(textAt(reading, index), DIGIT) ? 1 : 0);
const taken: Feature = (reading, index) => (reading.chances.words[index] ?? 0) / 4;
const takenPairs: Feature = (reading, index) => reading.chances.pairs[index] ?? 0;
const takenPart: Feature = (reading, index) => (4 * (reading.chances.words[index] ?? 0)) / Math.max(4, lengthAt(reading, index));

export const FEATURES = {
  lead: (reading, index) => 1 / (1 + placeOf(reading, index)),
  quiteEarly: (reading, index) => Math.exp(-placeOf(reading, index) / 12),
  first: (reading, index) => (placeOf(reading, index) === 0 ? 1 : 0),
  second: (reading, index) => (placeOf(reading, index) === 1 ? 1 : 0),
  central,
  textRank: (reading, index) => reading.textRank[index] ?? 0,
  lexRank: (reading, index) => reading.lexRank[index] ?? 0,
  length: (reading, index) => lengthAt(reading, index) / 20,
  taken,
  takenPairs,
  takenPart,
  elaborated,
  continued,
  likeFirst: (reading, index) => likeOpening(reading, index, 1),
  likeLead: (reading, index) => likeOpening(reading, index, 3),
  introducesNames,
  number,
  startsQuoting: (reading, index) => (/^["“”„«‘'「]/u.test(textAt(reading, index)) ? 1 : 0),
  quoted,
  onTopic: (reading, index) => reading.onTopic[index] ?? 0,
  fullUncased: (reading, index) => reading.uncased * Math.min(longer(reading, index), FULL),
  longerUncased: (reading, index) => reading.uncased * longer(reading, index),
  leadUncased: (reading, index) => reading.uncased / (1 + placeOf(reading, index)),
  earlyUncased: (reading, index) => reading.uncased * early(reading, index),
  centralUncased: (reading, index) => reading.uncased * central(reading, index),
  takenUncased: (reading, index) => reading.uncased * taken(reading, index),
  takenPairsUncased: (reading, index) => reading.uncased * takenPairs(reading, index),
  takenPartUncased: (reading, index) => reading.uncased * takenPart(reading, index),
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

export const FEATURE_NAMES: readonly FeatureName[] = Object.keys(FEATURES) as FeatureName[];

const TABLE: readonly Feature[] = Object.values(FEATURES);

/** All features of one sentence, in the order of `FEATURE_NAMES`. */
export function describe(reading: Reading, index: number): number[] {
  return TABLE.map((feature) => feature(reading, index));
}
