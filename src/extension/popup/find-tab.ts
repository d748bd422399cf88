/** The tab the popup was opened over. */
import browser from 'webextension-polyfill';

/** A tab; its address only where the browser lets us know it. */
export interface OpenTab { id: number; url?: string | undefined }

/** The active tab; `undefined` in a window without one. */
export async function findTab(): Promise<OpenTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}
