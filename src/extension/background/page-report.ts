/** Handles the report of a page: updates the toolbar button and opens the reader where it is to open automatically. */
import browser, { type Runtime } from 'webextension-polyfill';
import { sendToReader } from '../inject-reader.ts';
import { fetchMessages, loadLabels } from '../load-labels.ts';
import type { PageReport } from '../message-protocol.ts';
import { settingsStore } from '../settings-store.ts';
import type { Settings } from '../settings.ts';
import { canReadPage } from './granted-publishers.ts';

/** In pixels. */
const ICON_SIZES = [16, 32, 48, 96, 128];

function iconPaths(name: 'article' | 'idle'): Record<string, string> {
  return Object.fromEntries(ICON_SIZES.map((size) => [String(size), `icons/${name}-${size}.png`]));
}

/**
 * Sets icon, title and popup of the toolbar button in one tab; the browser keeps them until the next navigation, also
 * after the background has ended. A button without a popup sends its clicks to the background. That is set on articles
 * only: elsewhere the popup says why there is nothing to read. Calls for a tab that has closed fail and are ignored.
 */
async function updateButton(tabId: number, isArticle: boolean, settings: Settings): Promise<void> {
  const { enabled, toolbarButton } = settings;
  const key = enabled ? (isArticle ? 'actionTitleArticle' : 'actionTitleNothing') : 'actionTitleOff';
  const labels = await loadLabels(settings, fetchMessages);
  await Promise.allSettled([
    browser.action.setIcon({ tabId, path: iconPaths(isArticle && enabled ? 'article' : 'idle') }),
    browser.action.setTitle({ tabId, title: labels.text(key) }),
    browser.action.setPopup({ tabId, popup: isArticle && enabled && toolbarButton === 'reader' ? '' : browser.runtime.getURL('popup.html') }),
  ]);
}

/** Handles a detector's report; reports from frames are ignored. */
export async function onPageReport(report: PageReport, sender: Runtime.MessageSender): Promise<void> {
  const tabId = sender.tab?.id;
  if (tabId === undefined || sender.frameId !== 0) return;
  const { settings } = await settingsStore.read();
  // A detector goes on running after the permission was withdrawn.
  const isArticle = report.kind !== undefined && await canReadPage(report.url);
  await updateButton(tabId, isArticle, settings);
  if (!isArticle || !settings.enabled) return;
  if (settings.opening !== 'automatic' && !report.wasReaderOpen) return;
  // Rejects where the permission was withdrawn meanwhile: the page stays as it is, and the popup says why.
  await sendToReader(tabId, 'reader:open', { automatic: true }).catch(() => undefined);
}
