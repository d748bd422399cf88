import { expect, test } from 'vitest';
import { readFirstMentions } from '../../../src/key-points/standing-alone/first-mentions.ts';

/** Whether the second sentence needs the first. */
const cases: [language: string, first: string, second: string, needed: boolean][] = [
  ['de', 'In Lindholm liegt ein alter Tanker am Kai.', 'Der Tanker verliert seit Montag Öl.', true],
  ['de', 'In Lindholm liegt ein alter Tanker am Kai.', 'Der rostige Tanker verliert seit Montag Öl.', true],
  ['de', 'In Lindholm liegt ein alter Tanker am Kai.', 'Der Tanker „Möwe“ verliert seit Montag Öl.', false],
  ['de', 'In Lindholm liegt ein alter Tanker am Kai.', 'Der Tanker der Reederei Varn verliert Öl.', false],
  ['de', 'In Lindholm liegt der alte Tanker am Kai.', 'Der Tanker verliert seit Montag Öl.', false],
  ['de', 'Ein Schiff liegt am Kai.', 'Die Polizei sucht nach Zeugen.', false],
  ['en', 'An old tanker lies at the quay.', 'The tanker has lost oil since Monday.', true],
  ['en', 'An old tanker lies at the quay.', 'The tanker of the Varn line has lost oil.', false],
  ['en', 'An old tanker lies at the quay.', 'The harbour has been closed since Monday.', false],
  ['es', 'Un viejo petrolero está en el muelle.', 'El petrolero ha perdido crudo.', true],
  ['fr', 'Un vieux pétrolier est à quai.', 'Le pétrolier a perdu du brut.', true],
  ['pt', 'Um velho petroleiro está no cais.', 'O petroleiro não tem tripulação.', true],
  ['xx', 'An old tanker lies at the quay.', 'The tanker has lost oil since Monday.', false],
];

test.each(cases)('%s: %s %s', (language, first, second, needed) => {
  expect(readFirstMentions([first, second], language, '')).toEqual([[], needed ? [[0]] : []]);
});

test('what headline or standfirst have named needs no introduction', () => {
  expect(readFirstMentions(['An old tanker lies at the quay.', 'The tanker has lost oil since Monday.'], 'en', 'Tanker in Lindholm')).toEqual([[], []]);
});
