/** The interface's words: in the browser's language, in a chosen one, or in the article's. */
import browser from 'webextension-polyfill';
import { makeLabels, type Labels } from '../view/labels.ts';
import { findLocale, type LocaleCode } from './locales.ts';
import type { Settings } from './settings.ts';

/** Handed back to `getMessage`, which would drop placeholders that nobody fills: `makeLabels` fills them, in the right plural. */
const PLACEHOLDERS = ['$1', '$2', '$3', '$4'];

/** A locale file's texts by key. */
export type LocaleMessages = Readonly<Record<string, string>>;

function browserMessage(key: string): string | undefined {
  return browser.i18n.getMessage(key, PLACEHOLDERS) || undefined;
}

/** Labels in the browser's language; `getMessage` itself falls back to English where a locale is missing. */
function browserLabels(): Labels {
  return makeLabels(browserMessage('localeCode') ?? 'en', browserMessage);
}

/** Reads a locale file; only pages of the extension and its background may. Rejects where there is no such folder. */
export async function fetchMessages(code: LocaleCode): Promise<LocaleMessages> {
  const answer = await fetch(browser.runtime.getURL(`_locales/${code}/messages.json`));
  const file = await answer.json() as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

function chooseLocale({ language, articleLabels }: Settings, articleLanguage?: string): LocaleCode | undefined {
  const fromArticle = articleLabels === 'article' && articleLanguage !== undefined ? findLocale(articleLanguage) : undefined;
  return fromArticle ?? (language === 'browser' ? undefined : language);
}

/**
 * Labels as the settings want them, around an article if its language is given. `read` brings a locale file; where it
 * cannot, the browser's language stands in.
 */
export async function loadLabels(settings: Settings, read: (code: LocaleCode) => Promise<LocaleMessages>, articleLanguage?: string): Promise<Labels> {
  const code = chooseLocale(settings, articleLanguage);
  const messages = code && await read(code).catch(() => undefined);
  return messages ? makeLabels(messages['localeCode'] ?? 'en', (key) => messages[key] ?? browserMessage(key)) : browserLabels();
}
