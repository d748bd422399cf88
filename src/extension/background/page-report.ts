/** What follows from a page's report: the button shows it, and the reader opens where that is wanted. */
import browser, { type Runtime } from 'webextension-polyfill';
import { sendToReader } from '../inject-reader.ts';
import { fetchMessages, loadLabels } from '../labels.ts';
import type { PageReport } from '../message-protocol.ts';
import { settingsStore } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import { canReadPage } from './granted-publishers.ts';

const ICON_SIZES = [16, 32, 48, 96, 128];

function iconPaths(name: 'article' | 'idle'): Record<string, string> {
  return Object.fromEntries(ICON_SIZES.map((size) => [String(size), `icons/${name}-${size}.png`]));
}

/**
 * Icon, title and popup of the button in one tab. A button without a popup sends its clicks to the background; only on
 * an article, so that everywhere else the popup says why there is nothing to read. The browser keeps it for the page,
 * whatever becomes of the background. A tab that closed meanwhile has no button to change.
 */
async function showOnButton(tabId: number, isArticle: boolean, settings: Settings): Promise<void> {
  const { enabled, toolbarButton } = settings;
  const key = enabled ? (isArticle ? 'actionTitleArticle' : 'actionTitleNothing') : 'actionTitleOff';
  const labels = await loadLabels(settings, fetchMessages);
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: iconPaths(isArticle && enabled ? 'article' : 'idle') }),
    browser.action.setTitle({ tabId, title: labels.text(key) }),
    browser.action.setPopup({ tabId, popup: isArticle && enabled && toolbarButton === 'reader' ? '' : browser.runtime.getURL('popup.html') }),
  ]);
}

/** Answers a detector. */
export async function onPageReport(report: PageReport, sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  const { settings } = await settingsStore.read();
  // A detector outlives the access that brought it.
  const isArticle = report.kind !== undefined && await canReadPage(report.url);
  await showOnButton(tabId, isArticle, settings);
  if (!isArticle || !settings.enabled) return;
  if (settings.opening !== 'automatic' && !report.wasReaderOpen) return;
  // Refused where access to the site was withdrawn: the page then stays as it is, and the popup says why.
  await sendToReader(tabId, 'reader:open', { automatic: true }).catch(() => undefined);
}
