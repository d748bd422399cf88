/** The keyboard command. */
import browser, { type Tabs } from 'webextension-polyfill';
import { sendToReader } from '../inject-reader.ts';
import { settingsStore } from '../settings-store.ts';

/** Opens or closes the reader in the tab the reader looks at. Where scripts may not run, nothing can be toggled. */
export async function toggleReader(tab?: Tabs.Tab): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { settings } = await settingsStore.read();
  if (active?.id === undefined || !settings.enabled) return;
  await sendToReader(active.id, 'reader:toggle', undefined).catch(() => undefined);
}
