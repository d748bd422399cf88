/** Pairs of sentences of which the later may need the earlier, and their features. */
import type { Context } from './context.ts';

export interface Pair {
  later: number;
  earlier: number;
  features: readonly number[];
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
const BETWEEN = ['before', 'secondBefore', 'thirdBefore', 'nearness', 'sameParagraph', 'sharedPart', 'shared', 'sharedNames', 'firstMention', 'introduces', 'first'] as const;
const CROSSED = ['before', 'sharedNames', 'introduces'] as const;

export const PAIR_FEATURE_NAMES: readonly string[] = [
  ...BETWEEN, ...Object.keys(LATER), ...CROSSED.flatMap((name) => Object.keys(LATER).map((later) => `${later} × ${name}`)), ...Object.keys(EARLIER).map((name) => `earlier ${name}`),
];

type Between = Record<(typeof BETWEEN)[number], number>;

/** What a sentence leaves open, and how much of it each earlier sentence says. */
interface Open { context: Context; rarity: number; shared: Float64Array; names: readonly string[]; introducers: ReadonlySet<number> }

/** Adds to every earlier sentence the rarity of those open stems that it has. */
function openOf(context: Context, places: ReadonlyMap<string, readonly number[]>): Open {
  const { information, article, index, surnames } = context;
  const open = { context, rarity: 0, shared: new Float64Array(index), names: information.givenNames, introducers: new Set(surnames.introductions.flat()) };
  for (const stem of information.givenStems) {
    const weight = article.rarity(stem);
    open.rarity += weight;
    for (const place of places.get(stem) ?? []) if (place < index) open.shared[place]! += weight;
  }
  return open;
}

/** Compares two sentences; `undefined` for those that are far apart with too little in common. */
function compare({ context: later, rarity, shared, names, introducers }: Open, earlier: Context): Between | undefined {
  const distance = later.index - earlier.index;
  const weight = shared[earlier.index] ?? 0;
  const introduces = introducers.has(earlier.index);
  const common = names.length > 0 ? names.filter((name) => earlier.sentence.stems.has(name) || earlier.sentence.names.has(name)) : names;
  if (distance > NEAR && common.length === 0 && !introduces && (weight === 0 || weight < MIN_SHARED * rarity)) return undefined;
  return {
    before: Number(distance === 1), secondBefore: Number(distance === 2), thirdBefore: Number(distance === 3), nearness: 1 / distance,
    sameParagraph: Number(later.placed.paragraph === earlier.placed.paragraph), sharedPart: rarity > 0 ? weight / rarity : 0, shared: Math.min(10, weight) / 10,
    sharedNames: names.length > 0 ? common.length / names.length : 0,
    firstMention: Number(common.some((name) => !earlier.information.givenNames.includes(name))), introduces: Number(introduces), first: Number(earlier.index === 0),
  };
}

/** The pairs of an article. */
export function readPairs(contexts: readonly Context[]): Pair[] {
  const pairs: Pair[] = [];
  const places = new Map<string, number[]>();
  for (const { sentence, index } of contexts) {
    for (const stem of sentence.stems) {
      const found = places.get(stem);
      if (found) found.push(index);
      else places.set(stem, [index]);
    }
  }
  const earlierFeatures = contexts.map((context) => EARLIER_FEATURES.map((read) => read(context)));
  for (const later of contexts) {
    const open = openOf(later, places);
    const own = LATER_FEATURES.map((read) => read(later));
    for (let place = 0; place < later.index; place++) {
      const between = compare(open, contexts[place]!);
      if (!between) continue;
      const crossed = CROSSED.flatMap((name) => own.map((value) => value * between[name]));
      pairs.push({ later: later.index, earlier: place, features: Object.values(between).concat(own, crossed, earlierFeatures[place] ?? []) });
    }
  }
  return pairs;
}
