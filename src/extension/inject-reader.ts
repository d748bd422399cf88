/** Brings the reader, the heavy part, into a tab when it is first asked for. */
import browser from 'webextension-polyfill';
import type { Answer, Payload } from './message-protocol.ts';
import { sendToTab } from './messaging.ts';

/** Those that are always answered with something. */
type ReaderMessage = Exclude<Extract<Parameters<typeof sendToTab>[1], `reader:${string}`>, 'reader:close' | 'reader:cancel-popup-request'>;

/** What the reader of a tab says; `undefined` where it is not loaded: then nobody answers, or only the detector is silent. */
async function sendToLoadedReader<Name extends ReaderMessage>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name> | undefined> {
  return await sendToTab(tabId, name, payload).catch(() => undefined);
}

/**
 * Asks the reader of a tab; where it is not loaded yet it is brought in first. Rejects with the browser's reason
 * where scripts may not run.
 */
export async function sendToReader<Name extends ReaderMessage>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  const answer = await sendToLoadedReader(tabId, name, payload);
  if (answer !== undefined && answer !== null) return answer;
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId }, files: ['suspend-page.css'] }),
    browser.scripting.executeScript({ target: { tabId }, files: ['browser-polyfill.js', 'base.js', 'view.js', 'reader.js'] }),
  ]);
  return await sendToTab(tabId, name, payload);
}
