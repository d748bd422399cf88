/** The background: binds browser events and messages to what they cause. It may end at any time and start anew. */
import browser, { type Runtime, type Tabs } from 'webextension-polyfill';
import { fetchPicture } from './background/fetch-picture.ts';
import { onPageReport } from './background/page-report.ts';
import { makeScriptRegistry } from './background/script-registry.ts';
import { detectAnywhere, detectEverywhere, injectDetectors } from './background/site-tabs.ts';
import { loadFont } from './fonts.ts';
import { sendToReader } from './inject-reader.ts';
import type { ToolName } from './lazy-tools/tool-registry.ts';
import { fetchMessages } from './load-labels.ts';
import { onMessages } from './messaging.ts';
import { settingsStore } from './settings-store.ts';

const scripts = makeScriptRegistry();

async function registerScripts(): Promise<void> {
  await scripts.registerDetector();
  await scripts.registerAntiFlicker((await settingsStore.read()).settings);
}

/** Injects a tool into the tab that sent the message; resolves when its script has run beside the reader. */
async function injectTool(name: ToolName, sender: Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) return;
  await browser.scripting.executeScript({ target: { tabId: sender.tab.id, frameIds: [0] }, files: [`tools/${name}.js`] });
}

/**
 * Opens or closes the reader in `tab`, or in the active tab of the focused window. Does nothing where scripts may not
 * run.
 */
async function toggleReader(tab?: Tabs.Tab): Promise<void> {
  const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
  const { settings } = await settingsStore.read();
  if (active?.id === undefined || !settings.enabled) return;
  await sendToReader(active.id, 'reader:toggle', undefined).catch(() => undefined);
}

onMessages('background', {
  'background:report-page': onPageReport,
  'background:open-options': () => browser.runtime.openOptionsPage(),
  'background:load-labels': fetchMessages,
  'background:load-font': loadFont,
  'background:inject-tool': injectTool,
  'background:fetch-picture': fetchPicture,
});
browser.runtime.onInstalled.addListener(() => {
  void injectDetectors();
  void registerScripts();
});
browser.commands.onCommand.addListener((command, tab) => {
  if (command === 'toggle-reader') void toggleReader(tab);
});
// The browser sends this event only from tabs whose button has no popup: articles, where the settings say so.
browser.action.onClicked.addListener((tab) => void toggleReader(tab));
// When a permission is granted or withdrawn, open pages get their detector, and each detector detects again.
browser.permissions.onAdded.addListener(() => void registerScripts().then(injectDetectors).then(detectAnywhere));
browser.permissions.onRemoved.addListener(() => void registerScripts().then(detectAnywhere));
settingsStore.subscribe((settings) => {
  void scripts.registerAntiFlicker(settings);
  void detectEverywhere(settings);
});
