/** All tabs that show a site which Klartext may read. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { Publisher } from '../../sites/site.ts';
import { originsOf, DEFAULT_PUBLISHER } from '../host-permissions.ts';
import { sendToTab } from '../messaging.ts';
import type { Settings } from '../settings.ts';
import { grantedPublishers } from './granted-publishers.ts';

type InjectableTab = Tabs.Tab & { id: number };

async function findTabs(publishers: readonly Publisher[]): Promise<InjectableTab[]> {
  const tabs = await browser.tabs.query({ url: publishers.flatMap((publisher) => originsOf(publisher).origins) });
  return tabs.filter((tab): tab is InjectableTab => tab.id !== undefined && !tab.discarded);
}

/** Tabs that were open before the installation, an update or a permission get their detector now. A tab that refuses is left as it is. */
export async function injectDetectors(): Promise<void> {
  await Promise.allSettled((await grantedPublishers()).map(async (publisher) => {
    const file = publisher === DEFAULT_PUBLISHER ? 'detector.js' : 'detector-elsewhere.js';
    await Promise.allSettled((await findTabs([publisher])).map((tab) => browser.scripting.executeScript({ target: { tabId: tab.id }, files: [file] })));
  }));
}

/** After a change of settings every page is looked at anew; switched off, open readers close. */
export async function detectEverywhere(settings: Settings): Promise<void> {
  await Promise.allSettled((await findTabs(await grantedPublishers())).flatMap((tab) => [
    sendToTab(tab.id, 'detector:look-again', undefined),
    ...(settings.enabled ? [] : [sendToTab(tab.id, 'reader:close', undefined)]),
  ]));
}

/** Where access was withdrawn the browser tells no address any more; a detector that is still there answers, and nobody else. */
export async function detectAnywhere(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : sendToTab(id, 'detector:look-again', undefined))));
}
