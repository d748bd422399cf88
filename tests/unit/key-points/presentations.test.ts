import { expect, test } from 'vitest';
import { presentsSomeone } from '../../../src/key-points/standing-alone/presentations.ts';

/** Sentences of which a reader learns no more than that somebody is there. */
const cases: [language: string, text: string, presents: boolean][] = [
  ['de', 'Tilda Varn steht zwischen Kisten in einer großen Halle im Hafen.', true],
  ['de', 'Tilda Varn arbeitet als Taucherin bei einem Betrieb in Lindholm.', true],
  ['de', 'Ole Tamm leitet die Außenstelle Moorbek der Hafenverwaltung.', true],
  ['de', 'Dr. Ole Tamm forscht an der Universität Moorbek über Schleusen.', true],
  ['de', 'Ole Tamm ist Professor für Wasserbau an der Universität Moorbek.', true],
  ['de', 'Tilda Varn ist die Sprecherin der Fischer von Lindholm.', true],
  ['de', 'Tilda Varn ist am Montag im Hafen von Lindholm gestorben.', false],
  ['de', 'Tilda Varn steht unter Verdacht, die Schleuse beschädigt zu haben.', false],
  ['de', 'Tilda Varn steht vor Gericht, weil sie die Schleuse schloss.', false],
  ['de', 'Tilda Varn sitzt seit Montag in Untersuchungshaft.', false],
  ['de', 'Tilda Varn gewann den Lauf um den Hafen in zwei Stunden.', false],
  ['de', 'Tilda Varn leitet die Verwaltung und kündigte am Montag neue Tore an.', false],
  ['de', 'Der Hafen steht zwischen Kisten und Kränen still.', false],
  ['en', 'Tilda Varn works as a diver for a firm in Lindholm.', false],
  ['es', 'Tilda Varn trabaja en el puerto de Lindholm.', false],
];

test.each(cases)('%s: %s', (language, text, presents) => {
  expect(presentsSomeone(text, language, 'Cracks in the locks of Lindholm')).toBe(presents);
});

test('whom headline or standfirst name, the story is about; without them nobody can tell', () => {
  expect(presentsSomeone('Ole Tamm leitet die Außenstelle Moorbek.', 'de', 'Ein Tag mit Ole Tamm')).toBe(false);
  expect(presentsSomeone('Ole Tamm leitet die Außenstelle Moorbek.', 'de', ' ')).toBe(false);
});
