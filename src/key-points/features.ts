/** What speaks for or against a sentence, each as a number between about -1 and 2, in no language in particular. */
import { covers, introduces, likeLead, meanOverStems, newShare, nutGraf, quotedShare, repeatedPairs } from './kinship.ts';
import { readNames } from './reading.ts';
import type { Reading } from './reading.ts';

type Feature = (reading: Reading, index: number) => number;

const QUOTE = /["“”„«»「」『』]/u;
/** A sentence of so many words is neither short nor long. */
const USUAL_LENGTH = 22;
/** In Bengali and Urdu people choose fuller sentences; above about thirty words that is no merit, as Persian shows. */
const FULL = Math.log(32 / USUAL_LENGTH);

const textAt = (reading: Reading, index: number): string => reading.passages[index]?.text ?? '';
const lengthAt: Feature = (reading, index) => reading.lengths[index] ?? 0;
const longer: Feature = (reading, index) => Math.log((1 + lengthAt(reading, index)) / USUAL_LENGTH);
const early: Feature = (_, index) => Math.exp(-index / 4);
const central: Feature = (reading, index) => reading.central[index] ?? 0;
const quoted: Feature = (reading, index) => quotedShare(textAt(reading, index));
const number: Feature = (reading, index) => (/\p{N}/u.test(textAt(reading, index)) ? 1 : 0);
const hasQuote: Feature = (reading, index) => (QUOTE.test(textAt(reading, index)) ? 1 : 0);
/** How long the article is, beside one of 25 sentences. */
const extent = (reading: Reading): number => Math.log(reading.passages.length / 25);
const onTopic: Feature = (reading, index) => covers(reading, index, reading.topic);
/** Bengali, Urdu, Arabic … have no capitals; names cannot be told there, and words are counted differently. */
const uncased = (reading: Reading): number => (/\p{Ll}/u.test(textAt(reading, 0)) ? 0 : 1);
const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** How often the article names what a sentence begins with: its subject, more often than not. */
const knownStart: Feature = (reading, index) => {
  const words = textAt(reading, index).match(/[\p{L}\p{M}]+/gu)?.slice(0, 3) ?? [];
  return Math.max(0, ...words.map((word) => reading.names.get(word) ?? 0)) / reading.mostNamed;
};

const linkedLater: Feature = (reading, index) =>
  (reading.alike[index]?.reduce((sum, value, other) => sum + (other > index ? value : 0), 0) ?? 0) / Math.sqrt(reading.passages.length);

export const FEATURES = {
  lead: (_, index) => 1 / (1 + index),
  early,
  quiteEarly: (_, index) => Math.exp(-index / 12),
  depth: (reading, index) => index / reading.passages.length,
  first: (_, index) => (index === 0 ? 1 : 0),
  second: (_, index) => (index === 1 ? 1 : 0),
  third: (_, index) => (index === 2 ? 1 : 0),
  ending: (reading, index) => (index >= reading.passages.length * 0.9 ? 1 : 0),
  longer,
  usual: (reading, index) => -Math.abs(longer(reading, index)),
  short: (reading, index) => Math.max(0, 1 - lengthAt(reading, index) / 10),
  long: (reading, index) => Math.min(2, Math.max(0, lengthAt(reading, index) / 30 - 1)),
  central,
  textRank: (reading, index) => reading.textRank[index] ?? 0,
  lexRank: (reading, index) => reading.lexRank[index] ?? 0,
  frequent: (reading, index) => meanOverStems(reading, index, (spread) => spread / Math.sqrt(reading.passages.length)),
  recurring: (reading, index) => meanOverStems(reading, index, (spread) => (spread > 1 ? 1 : 0)),
  pairs: repeatedPairs,
  introduces,
  news: newShare,
  likeLead,
  likeNext: (reading, index) => reading.alike[index]?.[index + 1] ?? 0,
  likeAny: (reading, index) => reading.alike[index]?.reduce((a, b) => Math.max(a, b), 0) ?? 0,
  linkedLater,
  number,
  names: (reading, index) => Math.min(1, (3 * readNames(textAt(reading, index)).length) / Math.max(1, lengthAt(reading, index))),
  knownStart,
  startsQuoting: (reading, index) => (/^["“”„«‘'「]/u.test(textAt(reading, index)) ? 1 : 0),
  quoted,
  hasQuote,
  beforeQuote: (reading, index) => hasQuote(reading, index + 1),
  afterQuote: (reading, index) => hasQuote(reading, index - 1),
  brackets: (reading, index) => (/[()[\]]/u.test(textAt(reading, index)) ? 1 : 0),
  dashes: (reading, index) => (/\s[-–—]+\s|[:;]\s/u.test(textAt(reading, index)) ? 1 : 0),
  commas: (reading, index) => Math.min(1, countIn(textAt(reading, index), /[,،、，]/gu) / 4),
  centralEarly: (reading, index) => early(reading, index) * central(reading, index),
  quotedEarly: (reading, index) => early(reading, index) * quoted(reading, index),
  numberEarly: (reading, index) => early(reading, index) * number(reading, index),
  knownStartEarly: (reading, index) => early(reading, index) * knownStart(reading, index),
  longerEarly: (reading, index) => early(reading, index) * longer(reading, index),
  longerCentral: (reading, index) => central(reading, index) * longer(reading, index),
  earlyInLong: (reading, index) => early(reading, index) * extent(reading),
  centralInLong: (reading, index) => central(reading, index) * extent(reading),
  onTopic,
  onTopicEarly: (reading, index) => early(reading, index) * onTopic(reading, index),
  nutGraf,
  opensParagraph: (reading, index) => (reading.passages[index]?.place === 0 && index > 0 ? 1 : 0),
  earlyParagraph: (reading, index) => 1 / (1 + (reading.passages[index]?.paragraph ?? 0)),
  fullUncased: (reading, index) => uncased(reading) * Math.min(longer(reading, index), FULL),
  earlyUncased: (reading, index) => uncased(reading) * early(reading, index),
  centralUncased: (reading, index) => uncased(reading) * central(reading, index),
} satisfies Record<string, Feature>;

export type FeatureName = keyof typeof FEATURES;

const TABLE: [FeatureName, Feature][] = Object.entries<Feature>(FEATURES) as [FeatureName, Feature][];

export const FEATURE_NAMES: readonly FeatureName[] = TABLE.map(([name]) => name);

/** All features of all sentences, in the order of `FEATURE_NAMES`. */
export function describe(reading: Reading): number[][] {
  return reading.passages.map((_, index) => TABLE.map(([, feature]) => feature(reading, index)));
}
