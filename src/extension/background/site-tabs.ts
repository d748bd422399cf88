/** Injects detectors into open tabs and makes detectors report again. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { originsOf, DEFAULT_PUBLISHER } from '../host-permissions.ts';
import { sendToTab } from '../messaging.ts';
import type { Settings } from '../settings.ts';
import { grantedPublishers } from './granted-publishers.ts';

type InjectableTab = Tabs.Tab & { id: number };

/** Finds the loaded tabs that show pages of these publishers. */
async function findTabs(publishers: readonly Publisher[]): Promise<InjectableTab[]> {
  const tabs = await browser.tabs.query({ url: publishers.flatMap((publisher) => originsOf(publisher).origins) });
  return tabs.filter((tab): tab is InjectableTab => tab.id !== undefined && !tab.discarded);
}

/**
 * Injects the detector into tabs that were open before the installation, an update or a permission. Tabs that reject it
 * are left as they are.
 */
export async function injectDetectors(): Promise<void> {
  await Promise.allSettled((await grantedPublishers()).map(async (publisher) => {
    const file = publisher === DEFAULT_PUBLISHER ? 'detector.js' : 'detector-elsewhere.js';
    await Promise.allSettled((await findTabs([publisher])).map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] })));
  }));
}

/**
 * Makes all permitted pages report again after a change of settings; closes open readers where Klartext was turned off.
 */
export async function detectEverywhere(settings: Settings): Promise<void> {
  await Promise.allSettled((await findTabs(await grantedPublishers())).flatMap((tab) => [
    sendToTab(tab.id, 'detector:look-again', undefined),
    ...(settings.enabled ? [] : [sendToTab(tab.id, 'reader:close', undefined)]),
  ]));
}

/**
 * Makes the pages of all tabs report again after a permission was withdrawn: the browser then discloses no URLs to
 * filter by. Tabs without a detector reject.
 */
export async function detectAnywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : sendToTab(id, 'detector:look-again', undefined))));
}
