/** The background: binds events to what follows from them. It keeps nothing in memory, so it may end at any time. */
import browser from 'webextension-polyfill';
import { injectDetectors, lookAgainEverywhere } from './background/dw-tabs.ts';
import { registerVeil } from './background/register-veil.ts';
import { onPageReport } from './background/page-report.ts';
import { toggleReader } from './background/toggle-reader.ts';
import { answerMessages } from './post.ts';
import { loadSettings, onSettingsChange } from './settings-store.ts';

answerMessages('background', {
  'background:report-page': onPageReport,
  'background:open-options': () => browser.runtime.openOptionsPage(),
});
browser.runtime.onInstalled.addListener(() => {
  void injectDetectors();
  void loadSettings().then(({ settings }) => registerVeil(settings));
});
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') void toggleReader(tab);
});
onSettingsChange((settings) => {
  void registerVeil(settings);
  void lookAgainEverywhere(settings);
});
