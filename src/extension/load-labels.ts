/** Loads the labels of the interface: in the browser's language, in a chosen one, or in the article's. */
import browser from 'webextension-polyfill';
import { makeLabels, type Labels } from '../view/labels.ts';
import { findLocale, type LocaleCode } from './locales.ts';
import type { Settings } from './settings.ts';

/**
 * Substituted for themselves: `getMessage` removes placeholders without a substitution, and `makeLabels` fills them
 * later, after choosing the plural form.
 */
const PLACEHOLDERS = ['$1', '$2', '$3', '$4'];

/** Texts of a locale file by key. */
export type LocaleMessages = Readonly<Record<string, string>>;

function browserMessage(key: string): string | undefined {
  return browser.i18n.getMessage(key, PLACEHOLDERS) || undefined;
}

/** Makes labels in the browser's language; `getMessage` falls back to English where a locale has no file. */
function browserLabels(): Labels {
  return makeLabels(browserMessage('localeCode') ?? 'en', browserMessage);
}

/**
 * Fetches a locale file; only pages of the extension and its background may. Rejects where the locale has no folder.
 */
export async function fetchMessages(code: LocaleCode): Promise<LocaleMessages> {
  const response = await fetch(browser.runtime.getURL(`_locales/${code}/messages.json`));
  const file = await response.json() as Record<string, { message: string }>;
  return Object.fromEntries(Object.entries(file).map(([key, { message }]) => [key, message]));
}

function chooseLocale({ language, articleLabels }: Settings, articleLanguage?: string): LocaleCode | undefined {
  const fromArticle = articleLabels === 'article' && articleLanguage !== undefined ? findLocale(articleLanguage) : undefined;
  return fromArticle ?? (language === 'browser' ? undefined : language);
}

/**
 * Makes labels in the language that the settings choose; `articleLanguage` is the BCP 47 tag of the article that they
 * surround. `read` loads a locale file; where it rejects, the labels are in the browser's language.
 */
export async function loadLabels(settings: Settings, read: (code: LocaleCode) => Promise<LocaleMessages>, articleLanguage?: string): Promise<Labels> {
  const code = chooseLocale(settings, articleLanguage);
  const messages = code && await read(code).catch(() => undefined);
  return messages ? makeLabels(messages['localeCode'] ?? 'en', (key) => messages[key] ?? browserMessage(key)) : browserLabels();
}
