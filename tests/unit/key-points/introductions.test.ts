import { expect, test } from 'vitest';
import { readIntroductions } from '../../../src/key-points/introductions.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import { article, HARBOUR, paragraph } from './articles.ts';

const TEXTS = [
  'The harbour of Lindholm closed its northern gates on Monday.',
  'Harbour master Tilda Varn said the repairs would last until spring.',
  'Varn has asked the regional parliament for emergency funds.',
  'According to Varn, the locks were built in 1931.',
  'The Deutsche Bahn sends trains to Lindholm, and the Bahn has one track.',
];

test('a surname alone needs the sentence with the full name', () => {
  expect(readIntroductions(TEXTS, '')).toEqual([[], [], [[1]], [[1]], []]);
});

test('not where headline or standfirst have the name, nor where the text keeps naming it', () => {
  expect(readIntroductions(TEXTS, 'Varn closes the harbour')).toEqual([[], [], [], [], []]);
  const often = [...TEXTS, 'Varn spoke to the fishermen.', 'The ministry answered Varn on Tuesday.'];
  expect(readIntroductions(often, '').flat()).toEqual([]);
});

test('a German genitive is the same name, a noun behind an article is none', () => {
  const texts = ['Hafenmeisterin Tilda Varn schloss das Tor.', 'Varns Taucher fanden Risse.', 'Die Deutsche Bahn fährt.', 'Dort hält die Bahn.'];
  expect(readIntroductions(texts, '')).toEqual([[], [[0]], [], []]);
});

test('among the points nobody is called by surname alone', () => {
  const second = 'Varn expects the northern locks of the harbour of Lindholm to be repaired by the end of spring at a cost of nine million crowns.';
  for (const count of [1, 2, 3, 4]) {
    const points = keyPoints(article([paragraph([...HARBOUR.slice(0, 3), second, ...HARBOUR.slice(3)].join(' '))]), count).map(({ text }) => text);
    expect(points).toHaveLength(count);
    expect(points.includes(second) && !points.some((text) => text.includes('Tilda Varn'))).toBe(false);
  }
});
