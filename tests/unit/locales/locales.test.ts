/** Tests that every locale is complete and in its own language and script. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { localeCodes } from '../../../src/extension/locales.ts';
import { findLocaleFaults } from '../../../src/scripts/build/check-locales.mjs';

type Messages = Record<string, { message: string }>;

const root = join(import.meta.dirname, '../../../src/locales');
const folders = readdirSync(root);
const readText = (code: string): string => readFileSync(join(root, code, 'messages.json'), 'utf8');
const read = (code: string): Messages => JSON.parse(readText(code)) as Messages;
const english = read('en');

/** Messages that are the same text in a language as in English. */
const SAME_WORDS: Readonly<Record<string, readonly string[]>> = {
  de: ['Video', 'Audio', 'Pause'],
  es: ['Audio', 'General', 'sepia'],
  fr: ['$1 minute', '$1 minutes', 'Opinion', 'Audio', 'Options'],
  id: ['Video', 'Audio', 'sepia'],
  pl: ['sepia'],
  ro: ['sepia'],
  sq: ['Opinion', 'Video', 'Audio', '$1 video', 'sepia'],
  sw: ['Video'],
  tr: ['Video', '$1 video'],
};

/** Names, which may be in Latin letters in every script, and the two words of a settings file. */
const NAMES = /Klartext|Deutsche Welle|Mozilla|Readability|dw\.com|Markdown|EPUB|PDF|JSON|HTML|Hyperlegible|Atkinson|Esc|\btrue\b|\bfalse\b/gi;

/** Languages that are not written in Latin letters. Messages of all others must not contain frequent English words. */
const OTHER_SCRIPTS = new Set(['am', 'ar', 'bg', 'bn', 'el', 'fa', 'fa_AF', 'hi', 'mk', 'ps', 'ru', 'sr', 'uk', 'ur', 'zh_CN', 'zh_TW']);
// `\b` would end a word before any letter with an accent: "not" in Portuguese "notícia".
const ENGLISH_WORDS = /(?<!\p{L})(?:the|and|this|that|with|from|not|your|which|have|been|could|reading)(?!\p{L})/iu;

const translated = folders.filter((code) => code !== 'en');

test('the folders are the languages of the options', () => {
  expect(folders.toSorted()).toEqual((localeCodes as string[]).toSorted());
});

describe.each(folders)('%s', (code) => {
  const messages = read(code);

  test('has the keys and placeholders of English, each once, and the plurals of its language', () => {
    expect(findLocaleFaults(code, readText(code), english)).toEqual([]);
  });

  test('has a name and a description within the limits of the stores', () => {
    expect((messages['extensionName']?.message ?? '').length).toBeLessThanOrEqual(45);
    expect(messages['extensionName']?.message).toContain('Klartext');
    expect((messages['extensionDescription']?.message ?? '').length).toBeLessThanOrEqual(132);
  });

  test('has no spaces at the ends or in a row, and no straight double quotes', () => {
    const untidy = Object.entries(messages).filter(([, { message }]) => message !== message.trim() || /\s\s|"/.test(message));
    expect(untidy.map(([key]) => key)).toEqual([]);
  });

  test('has a language tag that Intl supports', () => {
    expect(Intl.DisplayNames.supportedLocalesOf(messages['localeCode']?.message ?? '')).toHaveLength(1);
  });
});

describe.each(translated)('%s', (code) => {
  const messages = read(code);

  test('has no message left in English', () => {
    const same = Object.entries(messages).filter(([key, { message }]) =>
      message === english[key]?.message && /\p{L}/u.test(message.replaceAll(NAMES, '')) && !SAME_WORDS[code]?.includes(message));
    expect(same.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });

  test('has no English words inside a message', () => {
    const stray = OTHER_SCRIPTS.has(code) ? /\p{Script=Latin}{2,}/u : ENGLISH_WORDS;
    const mixed = Object.entries(messages).filter(([key, { message }]) => key !== 'localeCode' && stray.test(message.replaceAll(NAMES, '')));
    expect(mixed.map(([key, { message }]) => `${key}: ${message}`)).toEqual([]);
  });
});
