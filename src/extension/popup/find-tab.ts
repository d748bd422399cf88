/** The tab the popup was opened over. */
import browser from 'webextension-polyfill';

/** The active tab's id; `undefined` in a window without one. */
export async function findTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
