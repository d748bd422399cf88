/** The interface's words as the browser's language has them. */
import browser from 'webextension-polyfill';
import { makeLabels, type Labels } from '../view/labels.ts';

/** Handed back to `getMessage`, which would drop placeholders that nobody fills: `makeLabels` fills them, in the right plural. */
const PLACEHOLDERS = ['$1', '$2', '$3'];

/** Labels in the browser's language; `getMessage` itself falls back to English where a locale is missing. */
export function browserLabels(): Labels {
  return makeLabels(browser.i18n.getMessage('localeCode') || 'en', (key) => browser.i18n.getMessage(key, PLACEHOLDERS) || undefined);
}
