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

describe('parseSettings', () => {
  test('returns the defaults for a value that is no object with settings', () => {
    for (const value of [undefined, null, 7, 'text', [], {}]) expect(parseSettings(value)).toEqual({ settings: defaults, faults: [] });
  });

  test('replaces rejected values by their defaults and returns them as faults, and keeps the others', () => {
    const { settings, faults } = parseSettings({ theme: 'pink', fontSize: 24, keyPoints: 'yes' });
    expect(settings).toEqual({ ...defaults, fontSize: 24 });
    expect(faults).toEqual([{ name: 'keyPoints', found: 'yes' }, { name: 'theme', found: 'pink' }]);
  });

  test('accepts numbers at the limits and rejects those outside', () => {
    expect(parseSettings({ fontSize: 12 }).faults).toEqual([]);
    expect(parseSettings({ fontSize: 36 }).faults).toEqual([]);
    for (const fontSize of [11.9, 36.1, Number.NaN, Infinity, '19']) expect(parseSettings({ fontSize }).faults).toHaveLength(1);
  });
});

describe('the controls of the options page', () => {
  test('has one control for each setting', () => {
    expect(groups.flatMap(({ controls }) => controls.map(({ name }) => name)).toSorted()).toEqual(settingNames.toSorted());
  });
});

describe('a settings file', () => {
  test('is parsed to what was written, with settings of a later version', () => {
    const settings = { ...defaults, theme: 'sepia', measure: 70 } as const;
    const text = writeSettingsFile(settings, { ofTomorrow: [1, { two: 2 }] });
    expect(parseSettingsFile(text)).toEqual({ values: { ...settings, ofTomorrow: [1, { two: 2 }] } });
  });

  test('holds only the settings that it names', () => {
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
  ])('is rejected: %.40s', (text, fault) => {
    const file = parseSettingsFile(text);
    expect(file).not.toHaveProperty('values');
    expect(file.fault).toMatchObject(fault);
  });

  test('has faults that are described by setting, value and what is expected', () => {
    const describeText = (text: string): string => describeFault(parseSettingsFile(text).fault ?? { kind: 'no-settings' }, 'mine.json', labels);
    expect(describeText('{"fontSize": "large"}')).toBe('Nothing was changed, because of fontSize. Its value "large" is not allowed; expected is a number from 12 to 36.');
    expect(describeText('{"alignment": "left"}')).toBe('Nothing was changed, because of alignment. Its value "left" is not allowed; expected is one of start, justify.');
    expect(describeText('{"enabled": 1}')).toBe('Nothing was changed, because of enabled. Its value 1 is not allowed; expected is true or false.');
    expect(describeText('{}')).toBe('Nothing was changed: mine.json holds no Klartext settings.');
  });
});

describe('locales', () => {
  test('are 31, each with a different name', () => {
    expect(localeCodes).toHaveLength(31);
    expect(new Set(localeCodes.map(localeName)).size).toBe(31);
  });

  test('have all folders of src/locales', () => {
    const folders = readdirSync(join(import.meta.dirname, '../../../src/locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => name).filter((name) => !(localeCodes as string[]).includes(name))).toEqual([]);
  });

  test.each([
    ['de', 'de'], ['de-CH', 'de'], ['en-GB', 'en'], ['zh', 'zh_CN'], ['zh-Hans', 'zh_CN'], ['zh-CN', 'zh_CN'], ['zh-Hant', 'zh_TW'], ['zh-Hant-HK', 'zh_TW'],
    ['zh-TW', 'zh_TW'], ['pt-BR', 'pt_BR'], ['pt-PT', 'pt_PT'], ['pt', 'pt_PT'], ['pt-002', 'pt_PT'], ['fa', 'fa'], ['fa-IR', 'fa'], ['fa-AF', 'fa_AF'],
    ['sr-Cyrl', 'sr'], ['sr-Latn-RS', 'sr'], ['ur-PK', 'ur'], ['ja', undefined], ['', undefined], ['constructor', undefined],
  ])('for an article in %s is %s', (tag, code) => {
    expect(findLocale(tag)).toBe(code);
  });
});
