import { describe, expect, test } from 'vitest';
import { pairedBootstrap } from '../../../src/scripts/key-points/bootstrap.ts';
import { porterStem } from '../../../src/scripts/key-points/porter.ts';
import { rouge } from '../../../src/scripts/key-points/rouge.ts';

describe('ROUGE', () => {
  test('counted by hand: three of four words, one of three pairs', () => {
    // mine: red ship left port; theirs: red ship reached port. Words in common: red ship port; pairs: red+ship.
    const score = rouge(['Red ship left port.'], [['red ship reached port']], 'de');
    expect(score.one).toBeCloseTo(75, 6);
    expect(score.two).toBeCloseTo(100 / 3, 6);
    expect(score.long).toBeCloseTo(75, 6);
  });

  test('the order of words matters to ROUGE-L alone', () => {
    const score = rouge(['b a'], [['a b']], 'de');
    expect(score.one).toBeCloseTo(100, 6);
    expect(score.two).toBe(0);
    expect(score.long).toBeCloseTo(50, 6);
  });

  test('English is stemmed, others are not', () => {
    expect(rouge(['ships'], [['ship']], 'en').one).toBeCloseTo(100, 6);
    expect(rouge(['ships'], [['ship']], 'de').one).toBe(0);
  });

  test('Chinese counts by characters, several references by their mean, nothing gives nothing', () => {
    expect(rouge(['我们'], [['我'], ['他']], 'zh').one).toBeCloseTo(100 / 3, 6);
    expect(rouge([], [['a']], 'en')).toEqual({ one: 0, two: 0, long: 0 });
  });
});

// Porter's own examples, from his paper of 1980.
test.each([
  ['caresses', 'caress'], ['ponies', 'poni'], ['cats', 'cat'], ['agreed', 'agre'], ['plastered', 'plaster'], ['motoring', 'motor'],
  ['hopping', 'hop'], ['filing', 'file'], ['happy', 'happi'], ['sky', 'sky'], ['relational', 'relat'], ['rational', 'ration'],
  ['triplicate', 'triplic'], ['electriciti', 'electr'], ['adjustment', 'adjust'], ['adoption', 'adopt'], ['probate', 'probat'],
  ['rate', 'rate'], ['controll', 'control'], ['roll', 'roll'],
])('%s becomes %s', (word, stem) => {
  expect(porterStem(word)).toBe(stem);
});

test('the bootstrap tells always better, never better and no difference apart', () => {
  expect(pairedBootstrap([3, 4, 5], [1, 2, 3])).toBe(0);
  expect(pairedBootstrap([1, 2, 3], [3, 4, 5])).toBe(1);
  const mixed = pairedBootstrap([1, 2, 1, 2], [2, 1, 2, 1]);
  expect(mixed).toBeGreaterThan(0.3);
  expect(mixed).toBeLessThan(0.9);
});
