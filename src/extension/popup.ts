/** The popup: loads the article of the tab and shows it. */
import { applyAppearance } from './appearance.ts';
import { fetchMessages, loadLabels } from './load-labels.ts';
import { renderLoading } from './popup/render-state.ts';
import { findTab, loadPopupState } from './popup/popup-state.ts';
import { showPopupState } from './popup/popup-controller.ts';
import { sendToTab } from './messaging.ts';
import { settingsStore } from './settings-store.ts';
import { cacheTheme } from './theme-cache.ts';

const root = document.documentElement;
const [{ settings }, tab] = await Promise.all([settingsStore.read(), findTab()]);
// Started before the labels are loaded: the page extracts the article meanwhile.
const state = loadPopupState(tab, settings);
// A closed popup needs no answer. Where this message does not arrive, the page extracts to the end, in slices.
addEventListener('pagehide', () => { if (tab) void sendToTab(tab.id, 'reader:cancel-popup-request', undefined).catch(() => undefined); });
applyAppearance(root, settings);
cacheTheme(root, localStorage);
const labels = await loadLabels(settings, fetchMessages);
root.lang = labels.language;
root.dir = labels.direction;
document.body.replaceChildren(...renderLoading(document, labels));
await showPopupState(document, tab, await state, settings);
