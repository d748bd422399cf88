/** Faults that were seen by reading, as a table of beginnings: what a feature must say of them, in words of our own. */
import { describe, expect, test } from 'vitest';
import { analyseArticle } from '../../../src/key-points/analysis/article-analysis.ts';
import { readInsideQuotation } from '../../../src/key-points/analysis/quotations.ts';
import { readContexts } from '../../../src/key-points/features/context.ts';
import { FEATURES } from '../../../src/key-points/features/feature-table.ts';
import type { FeatureName } from '../../../src/key-points/features/feature-table.ts';

/** The features of the last of these sentences, each in a paragraph of its own. */
function featuresOfLast(language: string, texts: readonly string[], headline = ''): Record<FeatureName, number> {
  const sentences = texts.map((text, paragraph) => ({ text, paragraph, place: 0, section: 0, quoted: false }));
  const context = readContexts(
    analyseArticle({ language, headline, standfirst: '', sentences, headings: new Map() }),
  ).at(-1);
  if (!context) throw new Error('No sentence.');
  return Object.fromEntries(Object.entries(FEATURES).map(([name, feature]) => [name, feature(context)])) as Record<
    FeatureName,
    number
  >;
}

const beginnings: [language: string, text: string, holds: Partial<Record<FeatureName, number>>][] = [
  ['en', 'They closed the gates of Lindholm.', { pronounFirst: 1 }],
  ['en', 'However, the gates of Lindholm stay closed.', { connectiveFirst: 1 }],
  ['en', 'But she closed the gates of Lindholm.', { connectiveThenPronoun: 1 }],
  ['en', 'Last month, she closed the gates of Lindholm.', { pronounAfterComma: 1 }],
  ['en', 'In her report, Tilda Varn, she wrote in Lindholm, found cracks.', { pronounAfterComma: 0 }],
  ['en', 'That decision closed the gates of Lindholm.', { pronounFirst: 1 }],
  ['en', 'Another gate of Lindholm was closed.', { connectiveFirst: 1 }],
  ['en', 'First, the gates of Lindholm were closed.', { connectiveFirst: 1 }],
  ['en', '15 divers of Lindholm were hurt.', { pronounFirst: 0, connectiveFirst: 0, pronounEarly: 0 }],
  ['ru', '14 мая президент открыл порт.', { pronounFirst: 0, connectiveFirst: 0, pronounEarly: 0 }],
  ['en', 'Those competing in Lindholm must register.', { pronounFirst: 0 }],
  ['en', 'Those who live in Lindholm must leave.', { pronounFirst: 0 }],
  ['en', 'Those were the gates of Lindholm.', { pronounFirst: 1 }],
  ['en', 'For his part, Varn closed the gates.', { pronounEarly: 0 }],
  ['en', 'For his part, the mayor closed the gates.', { pronounEarly: 1 }],
  ['de', 'Bei ihrer Rede im Hafen sagte Tilda Varn, die Tore blieben zu.', { pronounEarly: 0 }],
  ['de', 'Bei ihrer Rede im Hafen gab es Beifall.', { pronounEarly: 1 }],
  ['de', 'Es gibt sieben Schleusen in Lindholm.', { pronounFirst: 0 }],
  ['de', 'Es wurde am Montag geschlossen.', { pronounFirst: 1 }],
  ['de', 'Das Tor sei seit Montag geschlossen.', { reported: 1 }],
  ['de', 'Die Tore hätten seit Jahren geleckt.', { reported: 1 }],
  ['de', '„Die Tore lecken seit Jahren“, schrieb Tilda Varn.', { quotedByName: 1, reported: 0 }],
  ['de', '„Die Tore lecken seit Jahren“, rief Tilda Varn.', { quotedByName: 1, reported: 0 }],
  ['de', '„Die Tore lecken seit Jahren“, hat Tilda Varn gesagt.', { quotedByName: 1, reported: 0 }],
  ['de', 'Das vermutete zumindest der Wärter.', { pronounFirst: 1 }],
  ['de', 'Das neue Tor blieb zu.', { pronounFirst: 0 }],
  ['de', 'Jenes Tor, das am Montag klemmte, blieb zu.', { pronouns: 0 }],
  ['de', 'Darin fanden Taucher zwei Risse.', { connectiveFirst: 1 }],
  ['pt', 'Nesta quinta-feira o porto fechou.', { pronounFirst: 0 }],
  ['es', 'Esta tarde el puerto cerró sus puertas.', { pronounFirst: 0 }],
  ['es', 'Este jueves el puerto cerró sus puertas.', { pronounFirst: 0 }],
  ['es', 'Esta medida cerró el puerto.', { pronounFirst: 1 }],
  ['fr', 'Cette nuit, le port a fermé.', { pronounFirst: 0 }],
  ['fr', 'Ce jeudi, le port a fermé.', { pronounFirst: 0 }],
  ['fr', 'Cette mesure a fermé le port.', { pronounFirst: 1 }],
  ['fr', 'Il faut fermer le port de Lindholm.', { pronounFirst: 0 }],
  ['ru', 'Этой ночью порт закрыли.', { pronounFirst: 0, demonstratives: 0 }],
  ['ru', 'Этим утром порт закрыли.', { pronounFirst: 0, demonstratives: 0 }],
  ['bg', 'Тази нощ пристанището беше затворено.', { pronounFirst: 0 }],
  ['bg', 'Тази сутрин пристанището беше затворено.', { pronounFirst: 0 }],
  ['ro', 'Portul are porți noi de luni.', { firstPerson: 0 }],
  ['ro', 'Eu am văzut portul închis.', { firstPerson: 1 }],
  ['ar', 'وقال مدير الميناء سالم الوارن إن البوابات ستبقى مغلقة.', { connectiveFirst: 0 }],
  ['ar', 'وأوضح مدير الميناء سالم الوارن أن البوابات ستبقى مغلقة.', { connectiveFirst: 0, pronounFirst: 0 }],
  ['ar', 'لكن البوابات ستبقى مغلقة.', { connectiveFirst: 1 }],
  ['en', "Varn said: 'I closed the gates and we will wait.'", { firstPerson: 0 }],
  ['en', 'Varn said: ‘I closed the gates and we will wait.’', { firstPerson: 0 }],
  ['en', "I didn't see the gates of Lindholm.", { firstPerson: 1 }],
  ['pl', '— Zamknęliśmy bramy portu, mówi Varn.', { startsQuoted: 1 }],
  ['ru', '— Мы закрыли ворота порта, говорит Варн.', { startsQuoted: 1 }],
  ['it', "''Abbiamo chiuso il porto'', dice Varn.", { startsQuoted: 1 }],
  ['zh', '我在港口看到大门关闭。', { firstPerson: 1 }],
  ['zh', '他关闭了港口的大门。', { pronounFirst: 1 }],
  ['en', 'Will the gates of Lindholm open?', { question: 1 }],
  ['el', 'Θα ανοίξουν οι πύλες;', { question: 1 }],
];

test.each(beginnings)('%s: %s', (language, text, holds) => {
  const features = featuresOfLast(language, ['Der Hafen. Port. Порт.', text]);
  expect(Object.fromEntries(Object.keys(holds).map((name) => [name, features[name as FeatureName]]))).toEqual(holds);
});

describe('names', () => {
  test('a surname stands open that an earlier sentence has introduced', () => {
    expect(
      featuresOfLast('en', ['Harbour master Tilda Varn closed the gates.', 'They were opened by Varn at noon.'])
        .openSurnames,
    ).toBe(0.5);
  });

  test('not where headline or standfirst have it', () => {
    expect(
      featuresOfLast(
        'en',
        ['Harbour master Tilda Varn closed the gates.', 'They were opened by Varn at noon.'],
        'Varn closes gates',
      ).openSurnames,
    ).toBe(0);
  });

  test('a surname or acronym that only a later sentence explains', () => {
    const sentences = [
      'The gates are shut, says Varn of the HWU.',
      'Tilda Varn leads the Harbour Workers Union (HWU).',
    ].map((text, paragraph) => ({ text, paragraph, place: 0, section: 0, quoted: false }));
    const [first] = readContexts(
      analyseArticle({ language: 'en', headline: '', standfirst: '', sentences, headings: new Map() }),
    );
    expect(first && FEATURES.explainedLater(first)).toBe(1);
  });
});

describe('inside a quotation', () => {
  const starts = (text: string, second: string): boolean[] => readInsideQuotation(text, [0, text.indexOf(second)]);
  test.each([
    ['Varn spoke: "The gates are old. They leak."', 'They', true],
    ['Varn spoke: "The gates are old." They leak.', 'They', false],
    ['Il parle de « portes ». Elles fuient.', 'Elles', false],
    ['Il dit : « Les portes sont vieilles. Elles fuient. »', 'Elles', true],
    ['Sie sagt: »Die Tore sind alt. Sie lecken.«', 'Sie lecken', true],
    ['Sie spricht von »Toren«. Sie lecken.', 'Sie lecken', false],
    ['Sie sagt: „Die Tore sind alt.“ Sie lecken.', 'Sie lecken', false],
  ])('%s', (text, second, isInside) => {
    expect(starts(text, second)).toEqual([false, isInside]);
  });
});
