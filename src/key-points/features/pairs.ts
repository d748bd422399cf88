/** Pairs of sentences of which the later may need the earlier, and their features. */
import type { Context } from './context.ts';

export interface Pair {
  later: number;
  earlier: number;
  features: readonly number[];
}

/** Sentences so near are always asked; farther ones only where they share something that the later one leaves open. */
const NEAR = 3;

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
const BETWEEN = ['before', 'secondBefore', 'thirdBefore', 'nearness', 'sameParagraph', 'sharedPart', 'shared', 'sharedNames', 'firstMention', 'introduces', 'first'] as const;
const CROSSED = ['before', 'sharedNames', 'introduces'] as const;

export const PAIR_FEATURE_NAMES: readonly string[] = [
  ...BETWEEN, ...Object.keys(LATER), ...CROSSED.flatMap((name) => Object.keys(LATER).map((later) => `${later} × ${name}`)), ...Object.keys(EARLIER).map((name) => `earlier ${name}`),
];

type Between = Record<(typeof BETWEEN)[number], number>;

function compare(later: Context, earlier: Context): Between | undefined {
  const { information, article } = later;
  const distance = later.index - earlier.index;
  let [shared, open] = [0, 0];
  for (const stem of information.givenStems) {
    open += article.rarity(stem);
    if (earlier.sentence.stems.has(stem)) shared += article.rarity(stem);
  }
  const names = information.givenNames.filter((name) => earlier.sentence.stems.has(name) || earlier.sentence.names.has(name));
  const introduces = later.surnames.some((places) => places.includes(earlier.index));
  if (distance > NEAR && shared === 0 && names.length === 0 && !introduces) return undefined;
  return {
    before: Number(distance === 1), secondBefore: Number(distance === 2), thirdBefore: Number(distance === 3), nearness: 1 / distance,
    sameParagraph: Number(later.placed.paragraph === earlier.placed.paragraph), sharedPart: open > 0 ? shared / open : 0, shared: Math.min(10, shared) / 10,
    sharedNames: information.givenNames.length > 0 ? names.length / information.givenNames.length : 0,
    firstMention: Number(names.some((name) => !earlier.information.givenNames.includes(name))), introduces: Number(introduces), first: Number(earlier.index === 0),
  };
}

/** The pairs of an article. */
export function readPairs(contexts: readonly Context[]): Pair[] {
  const earlierFeatures = contexts.map((context) => Object.values(EARLIER).map((read) => read(context)));
  return contexts.flatMap((later) => {
    const own = Object.values(LATER).map((read) => read(later));
    return contexts.slice(0, later.index).flatMap((earlier): Pair[] => {
      const between = compare(later, earlier);
      if (!between) return [];
      const crossed = CROSSED.flatMap((name) => own.map((value) => value * between[name]));
      return [{ later: later.index, earlier: earlier.index, features: [...BETWEEN.map((name) => between[name]), ...own, ...crossed, ...earlierFeatures[earlier.index] ?? []] }];
    });
  });
}
