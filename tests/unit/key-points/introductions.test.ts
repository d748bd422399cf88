import { expect, test } from 'vitest';
import { readIntroductions } from '../../../src/key-points/standing-alone/introductions.ts';
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

test('not where headline or standfirst have the name', () => {
  expect(readIntroductions(TEXTS, 'Varn closes the harbour')).toEqual([[], [], [], [], []]);
});

test('whom the text keeps naming needs none, unless headline and standfirst together could have the name', () => {
  const often = [...TEXTS, 'Varn spoke to the fishermen.', 'The ministry answered Varn on Tuesday.'];
  expect(readIntroductions(often, '').flat()).toEqual([]);
  expect(readIntroductions(often, 'The harbour closes its gates').flat()).toEqual([]);
  expect(readIntroductions(often, 'The harbour closes', 'The locks of Lindholm are old.')).toEqual([[], [], [[1]], [[1]], [], [[1]], [[1]]]);
});

test('behind a comma a name is alone', () => {
  expect(readIntroductions(['Tilda Varn closed the harbour.', 'In Lindholm, Varn is known.'], '')).toEqual([[], [[0]]]);
});

test('so does a first name alone in front of a verb, but not what only looks like one', () => {
  const known = 'The harbour closes its gates';
  const portrait = ['Tilda Varn has closed the harbour.', 'Tilda grew up in Lindholm.', 'Tilda was seven then.', 'In Lindholm, Tilda learned to dive.', 'Aunt Tilda was there.'];
  expect(readIntroductions(portrait, known)).toEqual([[], [[0]], [[0]], [[0]], []]);
  const german = ['Tilda Varn schloss den Hafen.', 'Tilda hat in Lindholm tauchen gelernt.', 'Tildas Boot liegt im Hafen.', 'Die Tilda ist ein Schiff.'];
  expect(readIntroductions(german, known)).toEqual([[], [[0]], [[0]], []]);
  const firms = ['British Rail has closed.', 'British officials came.', 'British divers arrived.', 'Deutsche Bahn fährt.', 'Deutsche kamen nach Lindholm.'];
  expect(readIntroductions(firms, known).flat()).toEqual([]);
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
