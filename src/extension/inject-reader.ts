/** Sends messages to the reader of a tab, and injects the reader at the first one. */
import browser from 'webextension-polyfill';
import type { Answer, Payload } from './message-protocol.ts';
import { sendToTab } from './messaging.ts';

/** The messages whose answer is never `undefined`. */
type ReaderMessage = Exclude<Extract<Parameters<typeof sendToTab>[1], `reader:${string}`>, 'reader:close' | 'reader:cancel-popup-request'>;

/**
 * Sends a message; resolves to `undefined` where the tab has no reader: then no script listens, or only the detector,
 * which does not answer.
 */
async function sendToLoadedReader<Name extends ReaderMessage>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name> | undefined> {
  return await sendToTab(tabId, name, payload).catch(() => undefined);
}

/**
 * Sends a message to the reader of a tab, after injecting the reader where the tab has none. Rejects with the browser's
 * reason where scripts may not run.
 */
export async function sendToReader<Name extends ReaderMessage>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  const answer = await sendToLoadedReader(tabId, name, payload);
  if (answer !== undefined && answer !== null) return answer;
  await Promise.all([
    browser.scripting.insertCSS({ target: { tabId }, files: ['suspend-page.css'] }),
    browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] }),
  ]);
  return await sendToTab(tabId, name, payload);
}
