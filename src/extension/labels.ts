/** The interface's words as the browser's language has them. */
import browser from 'webextension-polyfill';
import { makeLabels, type Labels } from '../view/labels.ts';

/** Labels in the browser's language; `getMessage` itself falls back to English where a locale is missing. */
export function browserLabels(): Labels {
  return makeLabels(browser.i18n.getMessage('localeCode') || 'en', (key) => browser.i18n.getMessage(key) || undefined);
}
