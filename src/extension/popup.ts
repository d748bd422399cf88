/** The popup: wires the tab's article to what is drawn. */
import browser from 'webextension-polyfill';
import { drawMarkdown } from '../view/markdown.ts';
import { holdPictures, replaceFailed } from '../view/stand-in.ts';
import { ACCESS } from './access.ts';
import { applyAppearance } from './appearance.ts';
import { askReader } from './inject.ts';
import { fetchMessages, loadLabels } from './labels.ts';
import { addListenButton } from './popup/add-listen-button.ts';
import { drawLoading, drawState, type Wishes } from './popup/draw-state.ts';
import { findTab } from './popup/find-tab.ts';
import { loadState } from './popup/load-state.ts';
import { onKeyPoint } from './reader/points.ts';
import { loadSettings } from './settings-store.ts';
import { noteTheme } from './theme-memory.ts';

const root = document.documentElement;
const [{ settings }, tabId] = await Promise.all([loadSettings(), findTab()]);
applyAppearance(root, settings);
noteTheme(root, localStorage);
const ownLabels = await loadLabels(settings, fetchMessages);
root.lang = ownLabels.language;
root.dir = ownLabels.direction;
document.body.replaceChildren(...drawLoading(document, ownLabels));

const state = await loadState(tabId, settings);
const labels = state.kind === 'article' ? await loadLabels(settings, fetchMessages, state.answer.article.language) : ownLabels;
const wishes: Wishes = {
  readInTab: (point) => { if (tabId !== undefined) void askReader(tabId, 'reader:open', { point }).then(() => window.close()); },
  openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  copy: async () => state.kind === 'article'
    && await navigator.clipboard.writeText(drawMarkdown(state.answer.article, state.answer.keyPoints)).then(() => true, () => false),
  grant: () => void browser.permissions.request(ACCESS).then((isGranted) => { if (isGranted) location.reload(); }),
};
root.lang = labels.language;
root.dir = labels.direction;
// Drawn in a document without a window, where no picture is fetched before it is known whether it may be.
const drawn = drawState(document.implementation.createHTMLDocument(''), state, labels, wishes);
if (state.kind === 'article' && settings.pictures === 'ask') for (const part of drawn) holdPictures(part, labels);
document.body.replaceChildren(...drawn);
replaceFailed(document.body, labels);
document.body.dataset['state'] = state.kind;
addListenButton(document.body, state, labels, settings);
onKeyPoint(document.body, wishes.readInTab);
