/** How many messages were refused since the browser started: in the session's memory, never on the disk. */
import browser from 'webextension-polyfill';

const KEY = 'refusedMessages';

/** One after the other, or two refusals at once would be counted as one. */
let counting: Promise<void> = Promise.resolve();

/** The count so far. */
export async function readRejectedCount(): Promise<number> {
  const stored = await browser.storage.session.get(KEY);
  return Number(stored[KEY] ?? 0);
}

async function addOne(): Promise<void> {
  await browser.storage.session.set({ [KEY]: await readRejectedCount() + 1 });
}

/** Counts one more. In a page's content script there is no such memory: there the sender alone learns of it. */
export function countRejected(): void {
  counting = counting.then(addOne).catch(() => undefined);
}
