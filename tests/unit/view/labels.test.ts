/** Tests numbers, dates and plural forms in each language. The expectations were written by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeLabels, type Labels } from '../../../src/view/labels.ts';
import { makeDateFormatter } from '../../../src/view/format-date.ts';

const root = join(import.meta.dirname, '../../../src/locales');
const codes = readdirSync(root);
function load(code: string): Labels {
  const messages = JSON.parse(readFileSync(join(root, code, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
  return makeLabels(messages['localeCode']?.message ?? '', (key) => messages[key]?.message);
}

/** The plural forms of each language, with one count or more for each form. */
const MINUTES: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  ar: { 1: 'دقيقة واحدة', 2: 'دقيقتان', 3: '3 دقائق', 10: '10 دقائق', 11: '11 دقيقة', 99: '99 دقيقة', 100: '100 دقيقة', 103: '103 دقائق' },
  bs: { 1: '1 minuta', 2: '2 minute', 4: '4 minute', 5: '5 minuta', 11: '11 minuta', 21: '21 minuta', 22: '22 minute', 112: '112 minuta' },
  de: { 1: '1 Minute', 2: '2 Minuten', 1000: '1.000 Minuten' },
  en: { 1: '1 minute', 2: '2 minutes', 1000: '1,000 minutes' },
  fr: { 1: '1 minute', 2: '2 minutes' },
  hr: { 1: '1 minuta', 3: '3 minute', 7: '7 minuta', 12: '12 minuta', 31: '31 minuta', 104: '104 minute' },
  pl: { 1: '1 minuta', 2: '2 minuty', 5: '5 minut', 12: '12 minut', 21: '21 minut', 22: '22 minuty', 112: '112 minut' },
  ro: { 1: '1 minut', 2: '2 minute', 19: '19 minute', 20: '20 de minute', 100: '100 de minute', 101: '101 minute' },
  ru: { 1: '1 минута', 2: '2 минуты', 5: '5 минут', 11: '11 минут', 14: '14 минут', 21: '21 минута', 23: '23 минуты', 111: '111 минут' },
  sq: { 1: '1 minutë', 2: '2 minuta' },
  sr: { 1: '1 минут', 2: '2 минута', 5: '5 минута', 21: '21 минут' },
  uk: { 1: '1 хвилина', 3: '3 хвилини', 6: '6 хвилин', 13: '13 хвилин', 41: '41 хвилина', 44: '44 хвилини' },
  id: { 1: '1 menit', 2: '2 menit' },
  zh_CN: { 1: '1 分钟', 5: '5 分钟' },
};

describe.each(Object.entries(MINUTES))('minutes in %s', (code, forms) => {
  test.each(Object.entries(forms))('%s', (count, text) => {
    expect(load(code).plural('minutes', Number(count)).replaceAll(/[\s ]/g, ' ')).toBe(text);
  });
});

describe.each(codes)('counted labels in %s', (code) => {
  test('have a form for each number from 0 to 200, and every form from 3 on contains its number', () => {
    const labels = load(code);
    for (const key of ['minutes', 'minutesLeft', 'coverageVideos', 'newPosts', 'newPostsSince', 'loadPictures', 'picturesLinked'] as const) {
      for (let count = key === 'loadPictures' ? 1 : 0; count <= 200; count += 1) {
        const text = labels.plural(key, count);
        expect(text, `${key} ${count}`).not.toMatch(/\$\d|_(?:zero|one|two|few|many|other)$/);
        if (count > 2) expect(text, `${key} ${count}`).toContain(labels.number(count));
      }
    }
  });
});

describe('dates', () => {
  const iso = '2026-05-18';
  test.each([
    ['de', '18. Mai 2026'], ['en', 'May 18, 2026'], ['fr', '18 mai 2026'], ['ru', '18 мая 2026 г.'], ['ar', '18 مايو 2026'], ['fa', '۲۸ اردیبهشت ۱۴۰۵'],
    ['hi', '18 मई 2026'], ['bn', '১৮ মে, ২০২৬'], ['zh_CN', '2026年5月18日'], ['tr', '18 Mayıs 2026'], ['pt_BR', '18 de maio de 2026'],
  ])('are formatted in %s', (code, text) => {
    expect(load(code).date(iso)).toBe(text);
  });

  test.each([
    ['bs', '18. maj 2026.'], ['ha', '18 Mayu 2026'], ['mk', '18 мај 2026'], ['sq', '18 maj 2026'], ['ps', '۲۸ غویی ۱۴۰۵'],
  ])('are formatted in %s also where the browser lacks its locale data', (code, text) => {
    expect(load(code).date(iso)).toBe(text);
  });

  test('with a time contain no word of the fallback language', () => {
    const format = (tag: string): string => makeDateFormatter(tag, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })(new Date('2026-05-18T05:30:00Z'));
    expect(['bs', 'ha', 'mk', 'sq', 'ps'].map(format)).toEqual(['18. maj 2026. 05:30', '18 Mayu 2026 05:30', '18 мај 2026 05:30', '18 maj 2026 05:30', '۲۸ غویی ۱۴۰۵ ۵:۳۰']);
  });

  test('have the names of months of Unicode’s CLDR, where this machine has the locale data', () => {
    for (const code of ['bs', 'ha', 'mk', 'sq']) {
      if (Intl.DateTimeFormat.supportedLocalesOf(code).length === 0) continue;
      for (let month = 0; month < 12; month += 1) {
        const day = new Date(Date.UTC(2026, month, 15));
        const monthName = new Intl.DateTimeFormat(code, { dateStyle: 'long', timeZone: 'UTC' }).formatToParts(day).find(({ type }) => type === 'month')?.value;
        expect(makeDateFormatter(code, { dateStyle: 'long', timeZone: 'UTC' })(day)).toContain(monthName);
      }
    }
  });

  test('that cannot be parsed are returned unchanged', () => {
    expect(load('de').date('gestern')).toBe('gestern');
  });
});

test('numbers and percentages are formatted in the language', () => {
  const format = (code: string): string[] => [load(code).number(12_345.5), load(code).percent(0.98)].map((text) => text.replaceAll(/[\s\u{a0}\u{202f}]/gu, ' '));
  expect(format('de')).toEqual(['12.345,5', '98 %']);
  expect(format('en')).toEqual(['12,345.5', '98%']);
  expect(format('tr')).toEqual(['12.345,5', '%98']);
  expect(format('fa')).toEqual(['۱۲٬۳۴۵٫۵', '۹۸٪']);
  expect(format('mk')).toEqual(['12.345,5', '98%']);
  expect(format('ps')).toEqual(['۱۲٬۳۴۵٫۵', '۹۸٪']);
});
