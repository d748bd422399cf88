/** Reads and changes the state of the extension in a running browser. */
import { waitUntil, type BrowserSession } from './browser-session.ts';

/** Returns the message of a key in the locale that the browser has chosen. */
export function readText(session: BrowserSession, key: string): Promise<string> {
  return session.evaluateInExtension(`browser.i18n.getMessage(${JSON.stringify(key)})`);
}

const READ_TITLE = 'browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.action.getTitle({ tabId: tab.id }))';

/** Waits until the toolbar button of the tab in front has the title of a locale key. Throws after `timeoutMs`. */
export async function waitForTitle(session: BrowserSession, key: string, timeoutMs?: number): Promise<void> {
  const title = await readText(session, key);
  await waitUntil(`the button's title "${title}"`, async () => await session.evaluateInExtension(READ_TITLE) === title, timeoutMs);
}

/** Stores these settings and removes all others from the browser's synchronised storage. */
export async function replaceSettings(session: BrowserSession, settings: Readonly<Record<string, string>>): Promise<void> {
  await session.evaluateInExtension(`browser.storage.sync.clear().then(() => browser.storage.sync.set(${JSON.stringify(settings)})).then(() => true)`);
}
