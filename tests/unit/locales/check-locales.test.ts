/** Tests the check of locales that the build runs. */
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLocales, findDuplicateKeys, findLocaleFaults } from '../../../src/scripts/build/check-locales.mjs';

const english = {
  localeCode: { message: 'en' }, close: { message: 'Close' }, position: { message: '$1 of $2' },
  minutes_one: { message: '$1 minute' }, minutes_other: { message: '$1 minutes' },
  load_one: { message: 'Load the picture' }, load_other: { message: 'Load all $1 pictures' },
};

const german = {
  localeCode: 'de', close: 'Schließen', position: '$1 von $2',
  minutes_one: '$1 Minute', minutes_other: '$1 Minuten', load_one: 'Bild laden', load_other: 'Alle $1 Bilder laden',
};

const write = (texts: object): string => JSON.stringify(Object.fromEntries(Object.entries(texts).map(([key, message]: [string, unknown]) => [key, { message }])));
const check = (changes: object, code = 'de'): string[] => findLocaleFaults(code, write({ ...german, ...changes }), english);

describe('a locale', () => {
  test('that is complete has no faults', () => {
    expect(check({})).toEqual([]);
  });

  test('that lacks a key is reported with that key', () => {
    const { close: _close, ...rest } = german;
    expect(findLocaleFaults('de', write(rest), english)).toEqual(['de/messages.json lacks "close"']);
  });

  test('may have no key that English does not have', () => {
    expect(check({ open: 'Öffnen' })).toEqual(['de/messages.json has "open", which English or the language\'s plurals do not']);
  });

  test.each([
    ['$1 von', '$1'], ['$1 von $3', '$1, $3'], ['von', 'none'], ['$1, $2, $3', '$1, $2, $3'],
  ])('has the placeholders of English: not %s', (position, found) => {
    expect(check({ position })).toEqual([`de/messages.json "position" has the placeholders ${found}; expected: $1, $2`]);
  });

  test('may reorder and repeat placeholders', () => {
    expect(check({ position: 'Von $2: $1, $1' })).toEqual([]);
  });

  test.each(['', ' ', 7])('has a message for every key: not %j', (close) => {
    expect(check({ close })).toEqual(['de/messages.json "close" has no message']);
  });

  test('has no dollar sign without a digit, which browsers interpret differently', () => {
    expect(check({ close: 'Schließen $' })).toEqual(['de/messages.json "close" has a "$" that no digit follows']);
  });

  test('has the code of its folder', () => {
    expect(check({ localeCode: 'en' })).toEqual(['de/messages.json "localeCode" is "en"; expected: "de"']);
    expect(check({ localeCode: 'de-AT' }, 'de_AT')).toEqual([]);
  });

  test('is JSON', () => {
    expect(findLocaleFaults('de', '{ "close": ', english)).toEqual([expect.stringContaining('de/messages.json is not JSON: ')]);
  });

  test('has no key twice', () => {
    expect(findLocaleFaults('de', write(german).replace('{', '{ "close": { "message": "Zu" }, '), english)).toEqual(['de/messages.json has "close" twice']);
  });
});

describe('plural forms', () => {
  test('are those that the language distinguishes', () => {
    expect(check({ localeCode: 'pl' }, 'pl')).toEqual(['minutes_few', 'minutes_many', 'load_few', 'load_many'].map((key) => `pl/messages.json lacks "${key}"`));
    expect(check({ localeCode: 'id' }, 'id')).toEqual(['minutes_one', 'load_one'].map((key) => `id/messages.json has "${key}", which English or the language's plurals do not`));
  });

  test('may omit the number where the form is used for a single number', () => {
    expect(check({ minutes_one: 'eine Minute' })).toEqual([]);
    expect(check({ minutes_other: 'einige Minuten' })).toEqual(['de/messages.json "minutes_other" has the placeholders none; expected: $1']);
  });

  test('contain the number where the form is used for several: 21 in Russian, 0 in French', () => {
    const russian = { localeCode: 'ru', minutes_few: '$1 минуты', minutes_many: '$1 минут', load_few: 'Загрузить $1', load_many: 'Загрузить $1' };
    expect(check(russian, 'ru')).toEqual(['ru/messages.json "load_one" has the placeholders none; expected: $1']);
    const french = { localeCode: 'fr', minutes_one: 'une minute', minutes_many: '$1 de minutes', load_many: 'Charger $1' };
    expect(check(french, 'fr')).toEqual(['fr/messages.json "minutes_one" has the placeholders none; expected: $1']);
  });
});

describe('duplicate keys', () => {
  test('are found inside one object, not across objects and not inside strings', () => {
    expect(findDuplicateKeys('{ "a": { "message": "1" }, "b": { "message": "2" } }')).toEqual([]);
    expect(findDuplicateKeys(String.raw`{ "a": { "message": "{ \"a\": 1, \"a\": 2 }" } }`)).toEqual([]);
    expect(findDuplicateKeys('{ "a": { "message": "1", "message": "2" } }')).toEqual(['message']);
    expect(findDuplicateKeys('{ "a": {}, "b": { "a": "{" }, "a" : {} }')).toEqual(['a']);
  });
});

test('a folder with faulty locales is rejected, with all faults in one list', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-locales-'));
  const save = (code: string, text: string): void => { mkdirSync(join(folder, code)); writeFileSync(join(folder, code, 'messages.json'), text); };
  try {
    save('en', JSON.stringify(english));
    save('de', write(german));
    await checkLocales(folder);
    save('es', write({ ...german, localeCode: 'es', position: '$1', minutes_many: '$1', load_many: '$1' }));
    save('id', 'nothing');
    await expect(checkLocales(folder)).rejects.toThrow(/not complete:\n {2}es\/messages\.json "position" has .*\n {2}id\/messages\.json is not JSON/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
