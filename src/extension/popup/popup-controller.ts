/** Shows a popup state in the popup's page and binds its buttons. */
import browser from 'webextension-polyfill';
import { deferImages, replaceFailedImages } from '../../view/image-placeholder.ts';
import type { Labels } from '../../view/labels.ts';
import { writeMarkdown } from '../../view/markdown.ts';
import { renderArticleResumable } from '../../view/render-article.ts';
import { originsOf } from '../host-permissions.ts';
import { sendToReader } from '../inject-reader.ts';
import { fetchMessages, loadLabels } from '../load-labels.ts';
import { LISTEN_ICON, makeLazyListening } from '../lazy-listening.ts';
import { renderFirstScreenThenRest } from '../progressive-render.ts';
import { labelNewPosts } from '../reader/live-blog/label-new-posts.ts';
import { onKeyPoint } from '../reader/text/key-point-navigation.ts';
import { renderIconButton } from '../render-button.ts';
import type { Settings } from '../settings.ts';
import { runInTimeSlices } from '../time-slicing.ts';
import { loadGeneric, type OpenTab, type PopupState } from './popup-state.ts';
import { renderState, type PopupActions, type RenderableState } from './render-state.ts';

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

/** Renders an article's state with the article itself, in slices; other states are renderable as they are. */
async function prepareState(page: Document, state: PopupState, labels: Labels): Promise<RenderableState> {
  if (state.kind !== 'article') return state;
  const { article, keyPoints } = state.answer;
  return { ...state, rendered: await runInTimeSlices(renderArticleResumable(page, article, keyPoints, labels)) };
}

/** Adds the button "listen", which opens the same player bar as in the reader; closing the popup ends the speech. */
function addListenButton(body: HTMLElement, state: PopupState, labels: Labels, settings: Settings): void {
  const scroller = body.querySelector('main');
  if (state.kind !== 'article' || !scroller) return;
  const { article } = state.answer;
  const surface = { root: body, scroller, article, labels, settings, signal: new AbortController().signal };
  const listen = makeLazyListening(surface, (error) => {
    const status = body.querySelector('.bar .said');
    if (status) status.textContent = labels.text('toolFailed', error instanceof Error ? error.message : String(error));
  });
  const plan = { name: 'listen', label: labels.text('listen'), icon: LISTEN_ICON };
  body.querySelector('.bar .read-in-tab')?.after(renderIconButton(body.ownerDocument, plan, listen));
}

/** Renders a state in place of the one before it. */
export async function showPopupState(page: Document, tab: OpenTab | undefined, state: PopupState, settings: Settings): Promise<void> {
  const labels = await loadLabels(settings, fetchMessages, state.kind === 'article' ? state.answer.article.language : undefined);
  const actions = makePopupActions(page, tab, state, settings);
  setLanguage(page, labels);
  // Rendered in a document without a window, which fetches no pictures: the settings may say that they wait for a
  // press.
  const inert = page.implementation.createHTMLDocument('');
  const rendered = renderState({ page: inert, labels, actions }, await prepareState(inert, state, labels));
  if (state.kind === 'article' && settings.pictures === 'ask') for (const part of rendered) deferImages(part, labels);
  if (state.kind === 'article') for (const part of rendered) labelNewPosts(part, new Set(state.answer.newPosts), labels);
  const rest = rendered.map(renderFirstScreenThenRest);
  // A new body, so that listeners of the earlier state go with the old one.
  const body = page.body.cloneNode() as HTMLElement;
  body.dataset['state'] = state.kind === 'not-allowed' ? 'nothing' : state.kind;
  body.replaceChildren(...rendered);
  page.body.replaceWith(body);
  replaceFailedImages(body, labels);
  addListenButton(body, state, labels, settings);
  onKeyPoint(body, actions.readInTab);
  for (const steps of rest) await runInTimeSlices(steps);
}
