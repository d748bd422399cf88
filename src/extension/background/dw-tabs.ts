/** All tabs that show dw.com. */
import browser, { type Tabs } from 'webextension-polyfill';
import { sendToTab } from '../post.ts';
import type { Settings } from '../settings.ts';

type OpenTab = Tabs.Tab & { id: number };

async function findDwTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: '*://*.dw.com/*' });
  return tabs.filter((tab): tab is OpenTab => tab.id !== undefined && !tab.discarded);
}

/** Tabs that were open before the installation or an update get their detector now. A tab that refuses is left as it is. */
export async function injectDetectors(): Promise<void> {
  await Promise.allSettled((await findDwTabs()).map((tab) =>
    browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['detector.js'] })));
}

/** After a change of settings every page is looked at anew; switched off, open readers close. */
export async function lookAgainEverywhere(settings: Settings): Promise<void> {
  await Promise.allSettled((await findDwTabs()).flatMap((tab) => [
    sendToTab(tab.id, 'detector:look-again', undefined),
    ...(settings.enabled ? [] : [sendToTab(tab.id, 'reader:close', undefined)]),
  ]));
}
