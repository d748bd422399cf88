/** The learnt models: what the committed weights must be, and what a fit learns. */
import { describe, expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../src/key-points/features/feature-table.ts';
import { analyseArticle } from '../../../src/key-points/analysis/article-analysis.ts';
import { readContexts } from '../../../src/key-points/features/context.ts';
import { makePairScore, PAIR_FEATURE_NAMES, pairFeatures, readPairs } from '../../../src/key-points/features/pairs.ts';
import { sumTrees } from '../../../src/key-points/ranking/decision-trees.ts';
import { logistic, scoreLinear } from '../../../src/key-points/ranking/linear-model.ts';
import { WEIGHTS } from '../../../src/key-points/ranking/weights.ts';
import { pairedBootstrap } from '../../../src/scripts/key-points/bootstrap.ts';
import { fitLogistic } from '../../../src/scripts/key-points/fit-linear.ts';
import { fitRanking } from '../../../src/scripts/key-points/fit-trees.ts';
import { measure } from '../../../src/scripts/key-points/measure.ts';
import type { ArticleLabels } from '../../../src/scripts/key-points/article-labels.ts';

describe('the committed weights', () => {
  test('name the features of the table, in its order', () => {
    expect(WEIGHTS.features).toEqual(FEATURE_NAMES);
    expect(WEIGHTS.pairFeatures).toEqual(PAIR_FEATURE_NAMES);
  });

  test('have a bias and a number for every feature', () => {
    for (const model of [...WEIGHTS.importance, WEIGHTS.understood, WEIGHTS.repeats])
      expect(model.filter(Number.isFinite)).toHaveLength(FEATURE_NAMES.length + 1);
    expect(WEIGHTS.antecedent.filter(Number.isFinite)).toHaveLength(PAIR_FEATURE_NAMES.length + 1);
  });

  test('have trees whose nodes lead to leaves', () => {
    for (const tree of WEIGHTS.ranking) {
      for (const [place, node] of tree.entries()) {
        const [feature = 0, , left = 0, right = 0] = node;
        if (node.length > 1)
          expect(feature < FEATURE_NAMES.length && left > place && right > place && right < tree.length).toBe(true);
      }
    }
  });

  const weightOf = (model: readonly number[], name: string): number => model[WEIGHTS.features.indexOf(name) + 1] ?? 0;
  test('say what a reader would: questions matter less, repetition of the headline is told by common words', () => {
    expect(weightOf(WEIGHTS.importance[1] ?? [], 'question')).toBeLessThan(0);
    expect(weightOf(WEIGHTS.repeats, 'toldShare')).toBeGreaterThan(0);
    expect(weightOf(WEIGHTS.understood, 'pronounFirst')).toBeLessThan(0);
  });
});

/** Numbers of -1 to 1 that are always the same. */
const noise = (index: number): number => ((index ** 2 * 31 + index * 17) % 1009) / 504.5 - 1;

test('a pair is scored as its features say', () => {
  const texts = [
    'Harbour master Tilda Varn closed the gates.',
    'They were opened by Varn at noon.',
    'She said the gates of the harbour leak.',
  ];
  const sentences = texts.map((text, place) => ({ text, paragraph: 0, place, section: 0, quoted: false }));
  const contexts = readContexts(
    analyseArticle({ language: 'en', headline: '', standfirst: '', sentences, headings: new Map() }),
  );
  const score = makePairScore(WEIGHTS.antecedent, contexts);
  const pairs = readPairs(contexts);
  expect(pairs).toHaveLength(3);
  for (const pair of pairs)
    expect(score(pair)).toBeCloseTo(scoreLinear(WEIGHTS.antecedent, pairFeatures(pair, contexts)), 9);
});

describe('fits', () => {
  test('a logistic model learns which feature decides', () => {
    const rows = Array.from({ length: 400 }, (_, index) => [noise(index), noise(index + 1000)]);
    const model = fitLogistic(
      rows,
      rows.map(([first = 0]) => first > 0),
    );
    expect(model[1]).toBeGreaterThan(1);
    expect(Math.abs(model[2] ?? 9)).toBeLessThan((model[1] ?? 0) / 3);
    expect(logistic(scoreLinear(model, [0.9, 0]))).toBeGreaterThan(0.7);
    expect(logistic(scoreLinear(model, [-0.9, 0]))).toBeLessThan(0.3);
  });

  test('trees rank by what decides, although it is no straight line, and always alike', () => {
    const rows = Array.from({ length: 600 }, (_, index) => [
      noise(index),
      noise(index + 1000),
      noise(index + 2000),
      noise(index + 3000),
    ]);
    const importance = rows.map(([first = 0]) => (Math.abs(first) > 0.5 ? 1 : 0));
    const sizes = Array.from({ length: 60 }, () => 10);
    const trees = fitRanking(rows, importance, sizes);
    const score = (value: number): number => sumTrees(trees, [value, 0.1, 0.1, 0.1]);
    expect(Math.min(score(0.9), score(-0.9))).toBeGreaterThan(score(0.05) + 0.5);
    expect(fitRanking(rows, importance, sizes)).toEqual(trees);
  });

  test('the bootstrap tells a steady difference from none', () => {
    const base = Array.from({ length: 50 }, (_, index) => noise(index));
    expect(
      pairedBootstrap(
        base.map((value) => value + 0.1),
        base,
      ),
    ).toBe(0);
    expect(pairedBootstrap(base, base)).toBe(1);
  });
});

describe('measures', () => {
  const labels: ArticleLabels = {
    id: 'a-1',
    lang: 'en',
    headline: 'h',
    paragraphs: [],
    best: [0, 1],
    alt: [3],
    sentences: [
      { text: 'one two', paragraph: 0, importance: 3, alone: true, flags: [] },
      { text: 'three', paragraph: 0, importance: 3, alone: [0], flags: [] },
      { text: 'four', paragraph: 0, importance: 2, alone: false, flags: [] },
      { text: 'five six', paragraph: 0, importance: 2, alone: true, flags: ['R'] },
    ],
  };
  test('the panel is worth 1 and has no fault', () => {
    expect(measure(labels, [0, 1])).toEqual({ value: 1, agreed: 1, faults: 0, essential: 1, words: 3 });
  });

  test('what is not understood is worth nothing; a repetition is a fault', () => {
    expect(measure(labels, [1, 3])).toEqual({ value: 2 / 6, agreed: 1, faults: 1, essential: 0.5, words: 3 });
  });

  test('a broken point is a fault more', () => {
    expect(measure(labels, [0, 1], 1).faults).toBe(0.5);
  });
});
