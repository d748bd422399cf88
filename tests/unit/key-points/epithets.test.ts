/** Written before the tables: beginnings that leave open of what, and beside each one that says it. */
import { describe, expect, test } from 'vitest';
import { startsWithEpithet } from '../../../src/key-points/standing-alone/epithets.ts';

const KNOWN = 'Cracks in the locks of Lindholm The report warns of more';

describe('a noun for something that was named before', () => {
  const cases: [language: string, text: string, epithet: boolean][] = [
    ['en', 'The company has sent surveyors to the harbour.', true],
    ['en', 'The company\'s surveyors went to the harbour.', true],
    ['en', 'The company that built the locks has sent surveyors.', false],
    ['en', 'The city of Moorbek has sent divers.', false],
    ['en', 'The report says that the cracks are old.', false],
    ['en', 'The harbour stays closed until May.', false],
    ['en', 'The latest incident closed the harbour for a day.', true],
    ['en', 'The latest storm closed the harbour for a day.', false],
    ['de', 'Die Stadt im Norden hat Taucher geschickt.', true],
    ['de', 'Die Stadt Moorbek hat Taucher geschickt.', false],
    ['de', 'Das Unternehmen schickt Gutachter.', true],
    ['de', 'Das schwedische Unternehmen schickt Gutachter.', true],
    ['de', 'Der Mann, der die Risse fand, schweigt.', false],
    ['fr', 'The company has sent surveyors.', false],
    ['xx', 'The company has sent surveyors.', false],
    ['constructor', 'The company has sent surveyors.', false],
  ];
  test.each(cases)('%s: %s', (language, text, epithet) => {
    expect(startsWithEpithet(text, language, KNOWN)).toBe(epithet);
  });
});

describe('a part whose whole stands in another sentence', () => {
  const cases: [language: string, needing: string, standing: string][] = [
    ['de', 'Die Auswirkungen sind im ganzen Norden zu spüren.', 'Die Auswirkungen des Streiks sind im ganzen Norden zu spüren.'],
    ['de', 'Die Auswirkungen könnten bis Mai dauern.', 'Die Auswirkungen auf die Fischer könnten bis Mai dauern.'],
    ['de', 'Die Entscheidung fiel am Montag in Moorbek.', 'Die Entscheidung, den Hafen zu schließen, fiel am Montag.'],
    ['de', 'Die endgültige Entscheidung fällt im Mai.', 'Die endgültige Entscheidung über den Hafen fällt im Mai.'],
    ['de', 'Der Grund liegt auf der Hand.', 'Der Grund für die Sperrung liegt auf der Hand.'],
    ['de', 'Die Folgen waren noch Jahre später zu sehen.', 'Die Folgen der Flut waren noch Jahre danach zu sehen.'],
    ['de', 'Die Kritik kommt vor allem aus Moorbek.', 'Die Kritik an den Schleusen kommt vor allem aus Moorbek.'],
    ['de', 'Das Ergebnis soll im Mai vorliegen.', 'Das Ergebnis der Prüfung soll im Mai vorliegen.'],
    ['de', 'Die Regelung gilt zunächst bis Mai.', 'Die Regelung für Fischer gilt zunächst bis Mai.'],
    ['de', 'Der Vorwurf wiegt schwer.', 'Der Vorwurf, Varn habe gelogen, wiegt schwer.'],
    ['en', 'The decision came after weeks of storms.', 'The decision to close the harbour came after weeks of storms.'],
    ['en', 'The effects are felt as far as Moorbek.', 'The effects of the strike are felt as far as Moorbek.'],
    ['en', 'The reasons are not hard to find.', 'The reasons for the closure are not hard to find.'],
    ['en', 'The aim is to open all gates by May.', 'The aim of the repair is to open all gates by May.'],
    ['en', 'The allegations date back to 1931.', 'The allegations against Varn date back to 1931.'],
    ['en', 'The investigation will take until May.', 'The investigation into the cracks will take until May.'],
    ['en', 'The move angered fishermen in Moorbek.', 'The move by the city angered fishermen in Moorbek.'],
    ['es', 'La decisión fue tomada el lunes.', 'La decisión de cerrar el puerto fue tomada el lunes.'],
    ['es', 'El objetivo es abrir las compuertas en mayo.', 'El objetivo del proyecto es abrir las compuertas en mayo.'],
    ['es', 'Las consecuencias se notan en todo el norte.', 'Las consecuencias para los pescadores se notan en todo el norte.'],
    ['fr', 'La décision a été prise lundi.', 'La décision de fermer le port a été prise lundi.'],
    ['fr', 'L’objectif est d’ouvrir les portes en mai.', 'L’objectif du projet est d’ouvrir les portes en mai.'],
    ['fr', 'Les conséquences se font sentir dans tout le nord.', 'Les conséquences pour les pêcheurs se font sentir dans tout le nord.'],
    ['pt', 'A decisão foi tomada na segunda-feira.', 'A decisão de fechar o porto foi tomada na segunda-feira.'],
    ['pt', 'O objetivo é abrir as comportas em maio.', 'O objetivo do projeto é abrir as comportas em maio.'],
    ['pt', 'As consequências já são sentidas no norte.', 'As consequências para os pescadores já são sentidas no norte.'],
  ];
  test.each(cases)('%s: %s | %s', (language, needing, standing) => {
    expect(startsWithEpithet(needing, language, KNOWN)).toBe(true);
    expect(startsWithEpithet(standing, language, KNOWN)).toBe(false);
  });

  test('where the headline has told of it, it stands', () => {
    expect(startsWithEpithet('Die Entscheidung fiel am Montag.', 'de', 'Vor der Entscheidung im Hafen')).toBe(false);
    expect(startsWithEpithet('La decisión fue tomada el lunes.', 'es', 'La decisión del puerto')).toBe(false);
  });
});
