import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { LocaleMessages } from '../../../src/extension/load-labels.ts';
import { defaults } from '../../../src/extension/settings.ts';

const browserTexts: Record<string, string> = { localeCode: 'en', keyPoints: 'Key points', loading: 'Reading the page …', minutes_one: '$1 minute', minutes_other: '$1 minutes' };
vi.mock('webextension-polyfill', () => ({ default: { i18n: { getMessage: (key: string) => browserTexts[key] ?? '' } } }));
const { loadLabels } = await import('../../../src/extension/load-labels.ts');

/** Two made-up locale files; all others are missing. */
const files: Record<string, LocaleMessages> = {
  pl: { localeCode: 'pl', keyPoints: 'punkty', minutes_one: '$1 minuta', minutes_few: '$1 minuty', minutes_many: '$1 minut', minutes_other: '$1 minuty' },
  ar: { localeCode: 'ar', keyPoints: 'نقاط' },
};
const read = (code: string): Promise<LocaleMessages> => (files[code] ? Promise.resolve(files[code]) : Promise.reject(new Error('No such file.')));

describe('loadLabels', () => {
  test('uses the browser’s language by default, also around an article in another one', async () => {
    const labels = await loadLabels(defaults, read, 'pl');
    expect([labels.language, labels.text('keyPoints')]).toEqual(['en', 'Key points']);
  });

  test('uses words, plurals and direction of a chosen language, and the browser’s text where its file lacks one', async () => {
    const polish = await loadLabels({ ...defaults, language: 'pl' }, read);
    expect([polish.text('keyPoints'), polish.plural('minutes', 2), polish.plural('minutes', 5), polish.text('loading')]).toEqual(['punkty', '2 minuty', '5 minut', 'Reading the page …']);
    const arabic = await loadLabels({ ...defaults, language: 'ar' }, read);
    expect([arabic.language, arabic.direction, arabic.text('keyPoints')]).toEqual(['ar', 'rtl', 'نقاط']);
  });

  test('uses the article’s language around an article where the settings say so, else the chosen one', async () => {
    const settings = { ...defaults, language: 'pl', articleLabels: 'article' } as const;
    expect((await loadLabels(settings, read, 'ar')).text('keyPoints')).toBe('نقاط');
    expect((await loadLabels(settings, read)).text('keyPoints')).toBe('punkty');
    expect((await loadLabels(settings, read, 'ja')).text('keyPoints')).toBe('punkty');
  });

  test('uses the browser’s language where the locale file cannot be read', async () => {
    expect((await loadLabels({ ...defaults, language: 'ha' }, read)).language).toBe('en');
  });
});

describe('the typeface', () => {
  test('has the same files and character ranges in style sheet and script', () => {
    const folder = join(import.meta.dirname, '../../../src/extension');
    const css = readFileSync(join(folder, 'fonts.css'), 'utf8');
    const script = readFileSync(join(folder, 'fonts.ts'), 'utf8');
    const names = (text: string): string[] => [...text.matchAll(/latin-(?:ext-)?\d00-\w+/g)].map(String).toSorted();
    expect(names(css)).toEqual(names(script));
    expect(names(css)).toHaveLength(6);
    const ranges = (text: string): string[] => [...new Set([...text.matchAll(/U\+[\dA-F]{4}-[^'}]+[\dA-F]/g)].map(String))].toSorted();
    expect(ranges(css)).toEqual(ranges(script));
  });
});
