/** Counts the messages that were rejected since the browser started, in the session's memory and never on the disk. */
import browser from 'webextension-polyfill';
import { makeSerialQueue } from './serial-queue.ts';

const KEY = 'refusedMessages';

/** Reads the count since the browser started. */
export async function readRejectedCount(): Promise<number> {
  const stored = await browser.storage.session.get(KEY);
  return Number(stored[KEY] ?? 0);
}

async function addOne(): Promise<void> {
  await browser.storage.session.set({ [KEY]: await readRejectedCount() + 1 });
}

/**
 * Makes a function that counts one rejected message. Counts wait for each other, or two at once would be stored as one.
 * A content script has no access to the session's memory: there nothing is counted and only the sender gets an error.
 */
export function makeRejectedCounter(): () => void {
  const enqueue = makeSerialQueue();
  return () => void enqueue(addOne).catch(() => undefined);
}
