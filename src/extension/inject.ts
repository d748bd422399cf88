/** Brings the reader, the heavy part, into a tab when it is first asked for. */
import browser from 'webextension-polyfill';
import type { Answer, Payload } from './messages.ts';
import { sendToTab } from './post.ts';

type ReaderMessage = Extract<Parameters<typeof sendToTab>[1], `reader:${string}`>;

/**
 * Asks the reader of a tab; where it is not loaded yet it is brought in first. Rejects with the browser's reason
 * where scripts may not run.
 */
export async function askReader<Name extends ReaderMessage>(tabId: number, name: Name, payload: Payload<Name>): Promise<Answer<Name>> {
  try {
    return await sendToTab(tabId, name, payload);
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['reader.js'] });
    return await sendToTab(tabId, name, payload);
  }
}
