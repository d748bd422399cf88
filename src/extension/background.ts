/** The background: binds events to what follows from them. It keeps nothing in memory, so it may end at any time. */
import browser from 'webextension-polyfill';
import { injectExporters } from './background/inject-exporters.ts';
import { fetchPicture } from './background/fetch-picture.ts';
import { onPageReport } from './background/page-report.ts';
import { registerDetector } from './background/register-detector.ts';
import { registerAntiFlicker } from './background/register-anti-flicker.ts';
import { injectDetectors, lookAgainAnywhere, lookAgainEverywhere } from './background/site-tabs.ts';
import { toggleReader } from './background/toggle-reader.ts';
import { loadFont } from './fonts.ts';
import { fetchMessages } from './labels.ts';
import { onMessages } from './messaging.ts';
import { settingsStore } from './settings-store.ts';

onMessages('background', {
  'background:report-page': onPageReport,
  'background:open-options': () => browser.runtime.openOptionsPage(),
  'background:load-labels': fetchMessages,
  'background:load-font': loadFont,
  'background:inject-exporters': injectExporters,
  'background:fetch-picture': fetchPicture,
});
/** What is registered for the sites that may be read. */
async function register(): Promise<void> {
  await registerDetector();
  await registerAntiFlicker((await settingsStore.read()).settings);
}

browser.runtime.onInstalled.addListener(() => {
  void injectDetectors();
  void register();
});
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') void toggleReader(tab);
});
// Only tabs whose button has no popup click through to here: articles, where that is chosen.
browser.action.onClicked.addListener((tab) => void toggleReader(tab));
// Access that is given, or given back: the pages that are open get their detector, and one that is still there looks again.
browser.permissions.onAdded.addListener(() => void register().then(injectDetectors).then(lookAgainAnywhere));
browser.permissions.onRemoved.addListener(() => void register().then(lookAgainAnywhere));
settingsStore.subscribe((settings) => {
  void registerAntiFlicker(settings);
  void lookAgainEverywhere(settings);
});
