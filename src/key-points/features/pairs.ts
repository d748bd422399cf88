/** Pairs of sentences of which the later may need the earlier, and their features. */
import type { Context } from './context.ts';

export interface Pair {
  /** Indexes of the sentences. */
  later: number;
  earlier: number;
  /** The features of `BETWEEN`. */
  between: readonly number[];
}

/** Sentences so near are always asked; farther ones only where they share something that the later one leaves open. */
const NEAR = 3;
/** The part of the open stems, by rarity, that a farther sentence must have. */
const MIN_SHARED = 0.35;

/** What the later sentence brings into play; each is crossed with what makes the earlier one its antecedent. */
const LATER: Record<string, (context: Context) => number> = {
  pronounFirst: ({ references }) => Number(references.pronounFirst),
  pronounEarly: ({ references }) => Number(references.pronounEarly),
  connectiveFirst: ({ references }) => Number(references.connectiveFirst),
  givenNames: ({ information }) => Math.min(3, information.givenNames.length) / 2,
  openSurnames: ({ surnames }) => Math.min(2, surnames.introductions.length) / 2,
  paragraphStart: ({ placed }) => Number(placed.place === 0),
  insideQuotation: ({ placed }) => Number(placed.quoted),
  demonstratives: ({ references }) => Math.min(3, references.demonstratives) / 2,
};
const EARLIER: Record<string, (context: Context) => number> = {
  names: ({ sentence }) => Math.min(5, sentence.names.size) / 3,
  contentWords: ({ sentence }) => Math.min(30, sentence.stems.size) / 10,
  toldStems: ({ information }) => Math.min(6, information.toldStems) / 3,
  paragraphStart: ({ placed }) => Number(placed.place === 0),
};
const [LATER_FEATURES, EARLIER_FEATURES] = [Object.values(LATER), Object.values(EARLIER)];
const BETWEEN = [
  'before',
  'secondBefore',
  'thirdBefore',
  'nearness',
  'sameParagraph',
  'sharedPart',
  'shared',
  'sharedNames',
  'firstMention',
  'introduces',
  'first',
] as const;
const CROSSED = ['before', 'sharedNames', 'introduces'] as const;

/** The place of each crossed feature among those of `BETWEEN`. */
const CROSSED_PLACES = CROSSED.map((name) => BETWEEN.indexOf(name));

export const PAIR_FEATURE_NAMES: readonly string[] = [
  ...BETWEEN,
  ...Object.keys(LATER),
  ...CROSSED.flatMap((name) => Object.keys(LATER).map((later) => `${later} × ${name}`)),
  ...Object.keys(EARLIER).map((name) => `earlier ${name}`),
];

/** What a sentence leaves open, and how much of it each earlier sentence says. */
interface Open {
  context: Context;
  rarity: number;
  shared: Float64Array;
  names: readonly string[];
  introducers: ReadonlySet<number>;
}

/** Adds to every earlier sentence the rarity of those open stems that it has. */
function openOf(context: Context, places: ReadonlyMap<string, readonly number[]>): Open {
  const { information, article, index, surnames } = context;
  const open = {
    context,
    rarity: 0,
    shared: new Float64Array(index),
    names: information.givenNames,
    introducers: new Set(surnames.introductions.flat()),
  };
  for (const stem of information.givenStems) {
    const weight = article.rarity(stem);
    open.rarity += weight;
    for (const place of places.get(stem) ?? []) if (place < index) open.shared[place]! += weight;
  }
  return open;
}

/** Compares two sentences; `undefined` for those that are far apart with too little in common. */
function compare({ context: later, rarity, shared, names, introducers }: Open, earlier: Context): number[] | undefined {
  const distance = later.index - earlier.index;
  const weight = shared[earlier.index] ?? 0;
  const introduces = introducers.has(earlier.index);
  const common =
    names.length > 0
      ? names.filter((name) => earlier.sentence.stems.has(name) || earlier.sentence.names.has(name))
      : names;
  if (distance > NEAR && common.length === 0 && !introduces && (weight === 0 || weight < MIN_SHARED * rarity))
    return undefined;
  return [
    Number(distance === 1),
    Number(distance === 2),
    Number(distance === 3),
    1 / distance,
    Number(later.placed.paragraph === earlier.placed.paragraph),
    rarity > 0 ? weight / rarity : 0,
    Math.min(10, weight) / 10,
    names.length > 0 ? common.length / names.length : 0,
    Number(common.some((name) => !earlier.information.givenNames.includes(name))),
    Number(introduces),
    Number(earlier.index === 0),
  ];
}

/** The sentences in which each stem stands, by index. */
function readPlaces(contexts: readonly Context[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const { sentence, index } of contexts) {
    for (const stem of sentence.stems) {
      const found = places.get(stem);
      if (found) found.push(index);
      else places.set(stem, [index]);
    }
  }
  return places;
}

/** The pairs of an article. */
export function readPairs(contexts: readonly Context[]): Pair[] {
  const pairs: Pair[] = [];
  const places = readPlaces(contexts);
  for (const later of contexts) {
    const open = openOf(later, places);
    for (let place = 0; place < later.index; place++) {
      const between = compare(open, contexts[place]!);
      if (between) pairs.push({ later: later.index, earlier: place, between });
    }
  }
  return pairs;
}

/** All features of a pair, in the order of their names. */
export function pairFeatures({ later, earlier, between }: Pair, contexts: readonly Context[]): number[] {
  const own = LATER_FEATURES.map((read) => read(contexts[later]!));
  const crossed = CROSSED_PLACES.flatMap((place) => own.map((value) => value * (between[place] ?? 0)));
  return [...between, ...own, ...crossed, ...EARLIER_FEATURES.map((read) => read(contexts[earlier]!))];
}

/**
 * Makes the linear score of pairs: as `scoreLinear` of `pairFeatures`, but what pairs have in common is summed once.
 */
export function makePairScore(model: readonly number[], contexts: readonly Context[]): (pair: Pair) => number {
  const weigh = (values: readonly number[], from: number): number =>
    values.reduce((sum, value, index) => sum + value * (model[from + index] ?? 0), 0);
  const owns = contexts.map((context) => LATER_FEATURES.map((read) => read(context)));
  const start = 1 + BETWEEN.length;
  const size = LATER_FEATURES.length;
  const plain = owns.map((own) => (model[0] ?? 0) + weigh(own, start));
  const crossed = owns.map((own) => CROSSED.map((_, number) => weigh(own, start + size * (number + 1))));
  const earlierScores = contexts.map((context) =>
    weigh(
      EARLIER_FEATURES.map((read) => read(context)),
      start + size * (CROSSED.length + 1),
    ),
  );
  return ({ later, earlier, between }) => {
    let score = (plain[later] ?? 0) + (earlierScores[earlier] ?? 0) + weigh(between, 1);
    CROSSED_PLACES.forEach((place, number) => {
      score += (between[place] ?? 0) * (crossed[later]?.[number] ?? 0);
    });
    return score;
  };
}
