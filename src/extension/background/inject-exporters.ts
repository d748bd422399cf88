/** Brings what makes files into the tab that asks for it. */
import browser, { type Runtime } from 'webextension-polyfill';

/** Resolves when the script has run beside the reader. */
export async function injectExporters(_payload: undefined, sender: Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: ['export-bundle.js'] });
}
