import { describe, expect, test } from 'vitest';
import { readNumbered } from '../../../src/key-points/choosing/numbered-text.ts';
import { meritsOf } from '../../../src/key-points/choosing/merits.ts';
import { readArticle } from '../../../src/key-points/choosing/reading.ts';
import { chanceOf, readChances } from '../../../src/key-points/choosing/word-chances.ts';
import type { ToldText } from '../../../src/key-points/choosing/word-chances.ts';
import { PAIR_FACTS, readInventory, WORD_FACTS } from '../../../src/key-points/choosing/word-facts.ts';
import { learnWords } from '../../../src/scripts/key-points/learn-words.ts';

function toldAs(texts: readonly string[], topic = ''): ToldText {
  return { text: readNumbered(texts, topic), order: texts.map((_, index) => index) };
}

/** Only one fact counts, so much. */
function only(facts: readonly string[], name: string, weight: number): number[] {
  return facts.map((fact) => (fact === name ? weight : 0));
}

describe('the words of an article', () => {
  test('are counted by sentence: how many have it, how often it comes, where first and last', () => {
    const { text: { stems, sentences: numbers } } = toldAs(['Lock, lock, gate.', 'Ship.', 'Gate.']);
    expect(stems).toEqual(['lock', 'gate', 'ship']);
    expect(numbers).toEqual([[0, 0, 1], [2], [1]]);
    const { sentences, times, first, last, sets } = readInventory(numbers, 3, [0, 1, 2]);
    expect([sentences, times, first, last].map((counts) => [...counts])).toEqual([[1, 2, 1], [2, 2, 1], [0, 0, 1], [0, 2, 1]]);
    expect(sets).toEqual([[0, 1], [2], [1]]);
  });

  test('a chance is a half where nothing speaks for or against it', () => {
    expect(chanceOf([1, 2], [0, 0])).toBe(0.5);
    expect(chanceOf([1], [Math.log(3)])).toBeCloseTo(0.75, 9);
  });

  test('a sentence is worth the sum over its words, each once; two share what both have', () => {
    const weights = { words: only(WORD_FACTS, 'always', 0), pairs: only(PAIR_FACTS, 'always', 0) };
    const chances = readChances(toldAs(['Locks and locks crack.', 'Locks hold the water.']), weights);
    expect(chances.words).toEqual([1.5, 2]);
    expect(chances.pairs).toEqual([1.5, 1.5]);
    expect(chances.commonWords(0, 1)).toBe(0.5);
  });

  test('a set has each word once, however many of its sentences say it; nothing chosen has nothing', () => {
    const weights = { words: only(WORD_FACTS, 'always', 0), pairs: [] };
    const { together } = readChances(toldAs(['Locks and locks crack.', 'Locks hold the water.']), weights);
    // Six different words, each with a chance of a half.
    expect(together([0, 1])).toEqual([3, 1.5]);
    expect(together([0])).toEqual([1.5, 0.75]);
    expect(together([1, 0])).toEqual([3, 1.5]);
    expect(together([])).toEqual([0, 0]);
  });

  test('a set is worth its words against all that is read and written', () => {
    const weights = { words: only(WORD_FACTS, 'always', 0), pairs: [] };
    const texts = ['Locks and locks crack.', 'Locks hold the water.'];
    const reading = readArticle(texts.map((text, place) => ({ text, paragraph: 0, place, section: 0 })), '', weights);
    // Thirty times three words by twice four and fifteen more; their squares count three times as much.
    expect(meritsOf(reading, [0, 1])).toEqual([90 / 38, 135 / 38]);
    expect(meritsOf(reading, [])).toEqual([0, 0]);
  });

  test('what the headline names can count', () => {
    const told = toldAs(['Locks crack here.', 'Water flows there.'], 'The locks');
    const [one = 0, other = 0] = readChances(told, { words: only(WORD_FACTS, 'topic', 2), pairs: [] }).words;
    expect(one).toBeGreaterThan(other);
  });
});

test('the lesson of words learns what the references take: here what comes again', () => {
  const lessons = ['lock', 'gate', 'ship', 'crane', 'tower'].map((name) => ({
    told: toldAs([`The ${name} fell on Monday.`, `Nobody saw the ${name} fall.`, `Divers look for that ${name} today.`, 'Trade goes on by rail.']),
    references: [[`${name} the`]], weight: 1,
  }));
  const { words, pairs } = learnWords(lessons);
  expect(words).toHaveLength(WORD_FACTS.length);
  expect(pairs).toHaveLength(PAIR_FACTS.length);
  expect(words[WORD_FACTS.indexOf('sentences')]).toBeGreaterThan(0);
});
