/** The popup: wires the tab's article to what is drawn. */
import browser from 'webextension-polyfill';
import { applyAppearance } from './appearance.ts';
import { askReader } from './inject.ts';
import { browserLabels } from './labels.ts';
import { drawLoading, drawState } from './popup/draw-state.ts';
import { addListenButton } from './popup/add-listen-button.ts';
import { findTab } from './popup/find-tab.ts';
import { loadState } from './popup/load-state.ts';
import { onKeyPoint } from './reader/points.ts';
import { loadSettings } from './settings-store.ts';

const labels = browserLabels();
document.documentElement.lang = labels.language;
document.documentElement.dir = labels.direction;

const [{ settings }, tabId] = await Promise.all([loadSettings(), findTab()]);
applyAppearance(document.body, settings);
document.body.replaceChildren(...drawLoading(document, labels));

const state = await loadState(tabId, settings);
const readInTab = (point?: number): void => {
  if (tabId !== undefined) void askReader(tabId, 'reader:open', { point }).then(() => window.close());
};
const openOptions = (): void => void browser.runtime.openOptionsPage().then(() => window.close());
document.body.replaceChildren(...drawState(document, state, labels, { readInTab, openOptions }));
document.body.dataset['state'] = state.kind;
addListenButton(document.body, state, labels, settings);
onKeyPoint(document.body, readInTab);
