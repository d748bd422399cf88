import { describe, expect, test } from 'vitest';
import { FEATURE_NAMES } from '../../../src/key-points/choosing/features.ts';
import { COSTS } from '../../../src/key-points/choosing/costs.ts';
import { MERITS } from '../../../src/key-points/choosing/merits.ts';
import { PAIR_FACTS, WORD_FACTS } from '../../../src/key-points/choosing/word-facts.ts';
import { WORD_WEIGHTS } from '../../../src/key-points/choosing/word-weights.ts';
import { WEIGHTS } from '../../../src/key-points/choosing/weights.ts';
import { fitWeights, writeTables } from '../../../src/scripts/key-points/fit-key-points.ts';
import { SCHEDULE } from '../../../src/scripts/key-points/learn.ts';
import { parseRow } from '../../../src/scripts/key-points/rows.ts';
import type { Row } from '../../../src/scripts/key-points/rows.ts';
import { HARBOUR } from './articles.ts';

/** Rows in which the references are the story's first sentences, or its last. */
function rows(which: 'first' | 'last'): Row[] {
  return Array.from({ length: 12 }, (_, index) => {
    const texts = [...HARBOUR.slice(index % 5), ...HARBOUR.slice(0, index % 5)];
    const reference = which === 'first' ? texts.slice(0, 2) : texts.slice(-2);
    return parseRow(JSON.stringify({ id: String(index), lang: 'en', title: '', text: texts.join(' '), reference }), 'cnn');
  });
}

const QUICK = { ...SCHEDULE, rounds: 12 };

describe('the fit', () => {
  test('same rows, same table', () => {
    expect(writeTables(fitWeights(rows('first'), QUICK))).toEqual(writeTables(fitWeights(rows('first'), QUICK)));
  });

  test('learns what the rows say: being first helps in one, hurts in the other', () => {
    const lead = (which: 'first' | 'last'): number => new Map(fitWeights(rows(which), QUICK).weights).get('lead') ?? 0;
    expect(lead('first')).toBeGreaterThan(0.1);
    expect(lead('last')).toBeLessThan(-0.1);
  });

  test('the committed table has one number for every feature, cost and merit, and nothing else', () => {
    expect(Object.keys(WEIGHTS)).toEqual([...FEATURE_NAMES, ...COSTS, ...MERITS]);
    expect(WORD_WEIGHTS.words).toHaveLength(WORD_FACTS.length);
    expect(WORD_WEIGHTS.pairs).toHaveLength(PAIR_FACTS.length);
    expect(Object.values(WEIGHTS).every((weight) => Number.isFinite(weight))).toBe(true);
  });

  test('a line that is no row is refused with the reason', () => {
    expect(() => parseRow('{"id":"1"}', 'cnn')).toThrow(/A row of cnn needs/);
  });
});
