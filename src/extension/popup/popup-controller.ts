/** Puts what the popup knows into its page. */
import browser from 'webextension-polyfill';
import type { Labels } from '../../view/labels.ts';
import { writeMarkdown } from '../../view/markdown.ts';
import { deferImages, replaceFailedImages } from '../../view/image-placeholder.ts';
import { originsOf } from '../host-permissions.ts';
import { renderFirstScreenThenRest } from '../progressive-render.ts';
import { runInTimeSlices } from '../time-slicing.ts';
import { sendToReader } from '../inject-reader.ts';
import { fetchMessages, loadLabels } from '../labels.ts';
import { labelNewPosts } from '../reader/live-blog/label-new-posts.ts';
import { onKeyPoint } from '../reader/text/key-point-navigation.ts';
import type { Settings } from '../settings.ts';
import { addListenButton } from './add-listen-button.ts';
import { renderState, type PopupActions } from './render-state.ts';
import type { OpenTab } from './find-tab.ts';
import { loadGeneric, type PopupState } from './popup-state.ts';

function makePopupActions(page: Document, tab: OpenTab | undefined, state: PopupState, settings: Settings): PopupActions {
  return {
    readInTab: (point) => { if (tab) void sendToReader(tab.id, 'reader:open', { point }).then(() => window.close()); },
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    copy: async () => state.kind === 'article'
      && await navigator.clipboard.writeText(writeMarkdown(state.answer.article, state.answer.keyPoints)).then(() => true, () => false),
    grant: (publisher) => void browser.permissions.request(originsOf(publisher)).then((isGranted) => { if (isGranted) location.reload(); }),
    tryHere: () => { if (tab) void loadGeneric(tab).then((found) => showPopupState(page, tab, found, settings)); },
  };
}

function setLanguage({ documentElement: root }: Document, { language, direction }: Labels): void {
  root.lang = language;
  root.dir = direction;
}

/** Draws a state in place of whatever was drawn before. */
export async function showPopupState(page: Document, tab: OpenTab | undefined, state: PopupState, settings: Settings): Promise<void> {
  const labels = await loadLabels(settings, fetchMessages, state.kind === 'article' ? state.answer.article.language : undefined);
  const actions = makePopupActions(page, tab, state, settings);
  setLanguage(page, labels);
  // Drawn in a document without a window, where no picture is fetched before it is known whether it may be.
  const rendered = await runInTimeSlices(renderState(page.implementation.createHTMLDocument(''), state, labels, actions)) ?? [];
  if (state.kind === 'article' && settings.pictures === 'ask') for (const part of rendered) deferImages(part, labels);
  if (state.kind === 'article') for (const part of rendered) labelNewPosts(part, new Set(state.answer.newPosts), labels);
  const rest = rendered.map(renderFirstScreenThenRest);
  // What a state before this one had bound to the body goes with it.
  const body = page.body.cloneNode() as HTMLElement;
  body.dataset['state'] = state.kind === 'not-allowed' ? 'nothing' : state.kind;
  body.replaceChildren(...rendered);
  page.body.replaceWith(body);
  replaceFailedImages(body, labels);
  addListenButton(body, state, labels, settings);
  onKeyPoint(body, actions.readInTab);
  for (const steps of rest) await runInTimeSlices(steps);
}
