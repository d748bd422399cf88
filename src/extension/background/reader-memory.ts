/** In which tabs the reader is open, so that it is open again after a reload; forgotten when the browser ends. */
import browser, { type Runtime } from 'webextension-polyfill';

const keyOf = (tabId: number): string => `reading-${tabId}`;

/** Answers a reader that opened or closed. Nothing about private windows is written down. */
export async function rememberReader({ url, open }: { url: string; open: boolean }, sender: Runtime.MessageSender): Promise<void> {
  const tab = sender.tab;
  if (tab?.id === undefined || tab.incognito) return;
  if (open) await browser.storage.session.set({ [keyOf(tab.id)]: url });
  else await browser.storage.session.remove(keyOf(tab.id));
}

/** Whether the reader was open on this very address in this tab. */
export async function wasReading(tabId: number, url: string): Promise<boolean> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return stored[keyOf(tabId)] === url;
}
