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
  openSurnames: ({ surnames }) => Math.min(2, surnames.length) / 2,
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

/** What a sentence leaves open: its stems and names that earlier sentences have, and headline and standfirst have not. */
interface Open { context: Context; stems: readonly (readonly [stem: string, rarity: number])[]; rarity: number; names: readonly string[]; introducers: ReadonlySet<number> }

function openOf(context: Context): Open {
  const stems = context.information.givenStems.map((stem): [string, number] => [stem, context.article.rarity(stem)]);
  return { context, stems, rarity: stems.reduce((sum, [, rarity]) => sum + rarity, 0), names: context.information.givenNames, introducers: new Set(context.surnames.flat()) };
}

/** Compares two sentences; `undefined` for those that are far apart with too little in common. */
function compare({ context: later, stems, rarity, names, introducers }: Open, earlier: Context): Between | undefined {
  const distance = later.index - earlier.index;
  let shared = 0;
  for (const [stem, weight] of stems) if (earlier.sentence.stems.has(stem)) shared += weight;
  const common = names.filter((name) => earlier.sentence.stems.has(name) || earlier.sentence.names.has(name));
  const introduces = introducers.has(earlier.index);
  if (distance > NEAR && common.length === 0 && !introduces && shared < MIN_SHARED * rarity) return undefined;
  return {
    before: Number(distance === 1), secondBefore: Number(distance === 2), thirdBefore: Number(distance === 3), nearness: 1 / distance,
    sameParagraph: Number(later.placed.paragraph === earlier.placed.paragraph), sharedPart: rarity > 0 ? shared / rarity : 0, shared: Math.min(10, shared) / 10,
    sharedNames: names.length > 0 ? common.length / names.length : 0,
    firstMention: Number(common.some((name) => !earlier.information.givenNames.includes(name))), introduces: Number(introduces), first: Number(earlier.index === 0),
  };
}

/** The pairs of an article. */
export function readPairs(contexts: readonly Context[]): Pair[] {
  const pairs: Pair[] = [];
  const earlierFeatures = contexts.map((context) => EARLIER_FEATURES.map((read) => read(context)));
  for (const later of contexts) {
    const open = openOf(later);
    const own = LATER_FEATURES.map((read) => read(later));
    for (let place = 0; place < later.index; place++) {
      const between = compare(open, contexts[place]!);
      if (!between) continue;
      const features = Object.values(between).concat(own);
      for (const name of CROSSED) for (const value of own) features.push(value * between[name]);
      for (const value of earlierFeatures[place] ?? []) features.push(value);
      pairs.push({ later: later.index, earlier: place, features });
    }
  }
  return pairs;
}
