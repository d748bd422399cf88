import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findLocale, localeCodes, localeName } from '../../../src/extension/locales.ts';
import { groups } from '../../../src/extension/options/controls.ts';
import { describeFault, parseSettingsFile, writeSettingsFile } from '../../../src/extension/options/settings-file.ts';
import { defaults, parseSettings, settingNames } from '../../../src/extension/settings.ts';
import messages from '../../../src/locales/en/messages.json';
import { makeLabels } from '../../../src/view/labels.ts';

const labels = makeLabels('en', (key) => (messages as Record<string, { message: string }>)[key]?.message);

describe('settings from anything', () => {
  test('nothing at all gives the defaults', () => {
    for (const nothing of [undefined, null, 7, 'text', [], {}]) expect(parseSettings(nothing)).toEqual({ settings: defaults, faults: [] });
  });

  test('what is wrong is at its default and named, what is right stays', () => {
    const { settings, faults } = parseSettings({ theme: 'pink', fontSize: 24, keyPoints: 'yes' });
    expect(settings).toEqual({ ...defaults, fontSize: 24 });
    expect(faults).toEqual([{ name: 'keyPoints', found: 'yes' }, { name: 'theme', found: 'pink' }]);
  });

  test('a number outside its limits is wrong, at its limits right', () => {
    expect(parseSettings({ fontSize: 12 }).faults).toEqual([]);
    expect(parseSettings({ fontSize: 36 }).faults).toEqual([]);
    for (const fontSize of [11.9, 36.1, Number.NaN, Infinity, '19']) expect(parseSettings({ fontSize }).faults).toHaveLength(1);
  });
});

describe('the options', () => {
  test('every setting has one control', () => {
    expect(groups.flatMap(({ controls }) => controls.map(({ name }) => name)).toSorted()).toEqual(settingNames.toSorted());
  });
});

describe('a file of settings', () => {
  test('what was written is read again, with what nobody knows yet', () => {
    const settings = { ...defaults, theme: 'sepia', measure: 70 } as const;
    const text = writeSettingsFile(settings, { ofTomorrow: [1, { two: 2 }] });
    expect(parseSettingsFile(text)).toEqual({ values: { ...settings, ofTomorrow: [1, { two: 2 }] } });
  });

  test('a file of an earlier version leaves alone what it does not name', () => {
    expect(parseSettingsFile('{"theme": "dark"}')).toEqual({ values: { theme: 'dark' } });
  });

  test.each([
    ['{"theme": "dark"', { kind: 'no-json' }],
    ['', { kind: 'no-json' }],
    ['[]', { kind: 'no-settings' }],
    ['null', { kind: 'no-settings' }],
    ['"dark"', { kind: 'no-settings' }],
    ['{"name": "another-project"}', { kind: 'no-settings' }],
    ['{"theme": "dark", "fontSize": "large"}', { kind: 'wrong', name: 'fontSize', found: 'large' }],
    ['{"enabled": null}', { kind: 'wrong', name: 'enabled', found: null }],
    [`{"theme": "dark", "more": "${'x'.repeat(50_000)}"}`, { kind: 'too-large' }],
  ])('%.40s is refused', (text, fault) => {
    const file = parseSettingsFile(text);
    expect(file).not.toHaveProperty('values');
    expect(file.fault).toMatchObject(fault);
  });

  test('a refusal says which setting, what stands there and what should', () => {
    const say = (text: string): string => describeFault(parseSettingsFile(text).fault ?? { kind: 'no-settings' }, 'mine.json', labels);
    expect(say('{"fontSize": "large"}')).toBe('Nothing was changed, because of fontSize. Its value "large" is not allowed; expected is a number from 12 to 36.');
    expect(say('{"alignment": "left"}')).toBe('Nothing was changed, because of alignment. Its value "left" is not allowed; expected is one of start, justify.');
    expect(say('{"enabled": 1}')).toBe('Nothing was changed, because of enabled. Its value 1 is not allowed; expected is true or false.');
    expect(say('{}')).toBe('Nothing was changed: mine.json holds no Klartext settings.');
  });
});

describe('languages', () => {
  test('there are 31, each with a name of its own', () => {
    expect(localeCodes).toHaveLength(31);
    expect(new Set(localeCodes.map(localeName)).size).toBe(31);
  });

  test('every folder of texts is one of them', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../../src/locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(localeCodes as string[]).includes(name))).toEqual([]);
  });

  test.each([
    ['de', 'de'], ['de-CH', 'de'], ['en-GB', 'en'], ['zh', 'zh_CN'], ['zh-Hans', 'zh_CN'], ['zh-CN', 'zh_CN'], ['zh-Hant', 'zh_TW'], ['zh-Hant-HK', 'zh_TW'],
    ['zh-TW', 'zh_TW'], ['pt-BR', 'pt_BR'], ['pt-PT', 'pt_PT'], ['pt', 'pt_PT'], ['pt-002', 'pt_PT'], ['fa', 'fa'], ['fa-IR', 'fa'], ['fa-AF', 'fa_AF'],
    ['sr-Cyrl', 'sr'], ['sr-Latn-RS', 'sr'], ['ur-PK', 'ur'], ['ja', undefined], ['', undefined], ['constructor', undefined],
  ])('an article in %s has labels in %s', (tag, code) => {
    expect(findLocale(tag)).toBe(code);
  });
});
