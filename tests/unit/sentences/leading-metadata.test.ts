/** What a converter leaves before or behind a sentence and what belongs to no sentence: datelines, bylines, labels, credits. */
import { describe, expect, test } from 'vitest';
import { readBodySentences } from '../../../src/key-points/body-sentences.ts';
import { article, paragraph } from '../key-points/articles.ts';

function bodyOf(language: string, ...texts: string[]): string[] {
  const reading = readBodySentences(article(texts.map(paragraph), { language }));
  for (let step = reading.next(); ; step = reading.next()) {
    if (step.done) return step.value.map(({ text }) => text);
  }
}

const first: [language: string, paragraph: string, sentences: string[]][] = [
  // Datelines
  ['id', 'JAKARTA, WARTA.com - Pelabuhan ditutup pada Senin. Warga menunggu.', ['Pelabuhan ditutup pada Senin.', 'Warga menunggu.']],
  ['id', 'WARTA.CO, Jakarta - Pelabuhan ditutup pada Senin.', ['Pelabuhan ditutup pada Senin.']],
  ['id', 'Warta6.com, Surabaya - Pelabuhan ditutup pada Senin.', ['Pelabuhan ditutup pada Senin.']],
  ['de', 'Wien. Der Hafen ist seit Montag zu. Schiffe warten.', ['Der Hafen ist seit Montag zu.', 'Schiffe warten.']],
  ['de', 'Bad Varn. Der Hafen ist seit Montag zu.', ['Der Hafen ist seit Montag zu.']],
  ['de', 'Lindholm, 4. März. Der Hafen ist seit Montag zu.', ['Der Hafen ist seit Montag zu.']],
  ['ru', 'МОСКВА, 4 марта. — Порт закрыт с понедельника.', ['Порт закрыт с понедельника.']],
  ['ru', 'ЛИНДХОЛЬМ, 4 марта. /ТАСС/. Порт закрыт с понедельника.', ['Порт закрыт с понедельника.']],
  ['ru', 'МОСКВА, 4 мар — РИА Новости. Порт закрыт с понедельника.', ['Порт закрыт с понедельника.']],
  ['uk', 'КИЇВ. 4 березня. УНН. Порт закрито з понеділка.', ['Порт закрито з понеділка.']],
  ['es', 'Lindholm, 4 mar (EFE).- El puerto está cerrado. Los barcos esperan.', ['El puerto está cerrado.', 'Los barcos esperan.']],
  ['en', 'LINDHOLM, March 4 (Reuters) - The harbour is closed.', ['The harbour is closed.']],
  ['fr', 'LINDHOLM, 4 mars 2027 (AFP) - Le port est fermé.', ['Le port est fermé.']],
  // Dates, hours, bylines
  ['en', '4 March 2027, 18:30 | The harbour is closed.', ['The harbour is closed.']],
  ['de', '04.03.2027 - Der Hafen ist zu.', ['Der Hafen ist zu.']],
  ['en', 'By Ole Tamm | The harbour is closed.', ['The harbour is closed.']],
  ['de', 'Von Ole Tamm und Ida Rask, Lindholm – Der Hafen ist zu.', ['Der Hafen ist zu.']],
  ['es', 'Por Ana Mora - El puerto está cerrado.', ['El puerto está cerrado.']],
  // No metadata
  ['de', 'Dr. Varn sprach am Montag. Der Hafen ist zu.', ['Dr. Varn sprach am Montag.', 'Der Hafen ist zu.']],
  ['en', 'Silence. The harbour was closed.', ['Silence.', 'The harbour was closed.']],
  ['en', 'Why? The harbour was closed.', ['Why?', 'The harbour was closed.']],
  ['en', 'Ole Tamm - a fisherman of Lindholm - waits at the harbour.', ['Ole Tamm - a fisherman of Lindholm - waits at the harbour.']],
  ['en', 'By Monday the harbour was closed - and the ships waited.', ['By Monday the harbour was closed - and the ships waited.']],
  ['en', 'In 2019 the harbour was closed.', ['In 2019 the harbour was closed.']],
];

describe('at the beginning of an article', () => {
  test.each(first)('%s: %s', (language, text, sentences) => {
    expect(bodyOf(language, text)).toEqual(sentences);
  });
});

const later: [language: string, paragraph: string, sentences: string[]][] = [
  ['de', 'Anzeige Der Hafen ist seit Montag zu.', ['Der Hafen ist seit Montag zu.']],
  ['de', 'Der Hafen ist seit Montag zu. Anzeige', ['Der Hafen ist seit Montag zu.']],
  ['de', 'Der Hafen ist zu. Foto: Ida Rask', ['Der Hafen ist zu.']],
  ['de', 'Der Hafen ist zu.Foto: dpa', ['Der Hafen ist zu.']],
  ['en', 'ADVERTISEMENT The harbour is closed.', ['The harbour is closed.']],
  ['en', 'The harbour is closed. Advertisement', ['The harbour is closed.']],
  ['en', 'The harbour is closed. (Reuters)', ['The harbour is closed.']],
  ['en', 'Photo: AFP The harbour is closed.', ['The harbour is closed.']],
  ['es', 'PUBLICIDAD El puerto está cerrado.', ['El puerto está cerrado.']],
  ['fr', 'Publicité Le port est fermé. Les bateaux attendent.', ['Le port est fermé.', 'Les bateaux attendent.']],
  ['ru', 'Реклама Порт закрыт. Фото: РИА Новости', ['Порт закрыт.']],
  ['tr', 'Liman kapalı. Fotoğraf: AA', ['Liman kapalı.']],
  ['pl', 'REKLAMA Port jest zamknięty.', ['Port jest zamknięty.']],
  ['de', 'Anzeigen gegen den Hafen gab es viele.', ['Anzeigen gegen den Hafen gab es viele.']],
  ['de', 'Anzeige erstattete der Hafen am Montag.', ['Anzeige erstattete der Hafen am Montag.']],
  ['en', 'Advertisement is a costly thing.', ['Advertisement is a costly thing.']],
  ['en', 'Photo: a harbour at night.', ['Photo: a harbour at night.']],
];

describe('further down', () => {
  test.each(later)('%s: %s', (language, text, sentences) => {
    expect(bodyOf(language, 'Ole.', text)).toEqual(['Ole.', ...sentences]);
  });
});
