/** Puts what the popup knows into its page. */
import browser from 'webextension-polyfill';
import type { Labels } from '../../view/labels.ts';
import { drawMarkdown } from '../../view/markdown.ts';
import { holdPictures, replaceFailed } from '../../view/image-placeholder.ts';
import { accessTo } from '../host-permissions.ts';
import { holdBack } from '../progressive-render.ts';
import { inSlices } from '../time-slicing.ts';
import { askReader } from '../inject-reader.ts';
import { fetchMessages, loadLabels } from '../labels.ts';
import { markNew } from '../reader/live-blog/label-new-posts.ts';
import { onKeyPoint } from '../reader/text/key-point-navigation.ts';
import type { Settings } from '../settings.ts';
import { addListenButton } from './add-listen-button.ts';
import { drawState, type Wishes } from './render-state.ts';
import type { OpenTab } from './find-tab.ts';
import { loadTrial, type State } from './popup-state.ts';

function makeWishes(page: Document, tab: OpenTab | undefined, state: State, settings: Settings): Wishes {
  return {
    readInTab: (point) => { if (tab) void askReader(tab.id, 'reader:open', { point }).then(() => window.close()); },
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    copy: async () => state.kind === 'article'
      && await navigator.clipboard.writeText(drawMarkdown(state.answer.article, state.answer.keyPoints)).then(() => true, () => false),
    grant: (publisher) => void browser.permissions.request(accessTo(publisher)).then((isGranted) => { if (isGranted) location.reload(); }),
    tryHere: () => { if (tab) void loadTrial(tab).then((found) => showState(page, tab, found, settings)); },
  };
}

function setLanguage({ documentElement: root }: Document, { language, direction }: Labels): void {
  root.lang = language;
  root.dir = direction;
}

/** Draws a state in place of whatever was drawn before. */
export async function showState(page: Document, tab: OpenTab | undefined, state: State, settings: Settings): Promise<void> {
  const labels = await loadLabels(settings, fetchMessages, state.kind === 'article' ? state.answer.article.language : undefined);
  const wishes = makeWishes(page, tab, state, settings);
  setLanguage(page, labels);
  // Drawn in a document without a window, where no picture is fetched before it is known whether it may be.
  const drawn = await inSlices(drawState(page.implementation.createHTMLDocument(''), state, labels, wishes)) ?? [];
  if (state.kind === 'article' && settings.pictures === 'ask') for (const part of drawn) holdPictures(part, labels);
  if (state.kind === 'article') for (const part of drawn) markNew(part, new Set(state.answer.newPosts), labels);
  const rest = drawn.map(holdBack);
  // What a state before this one had bound to the body goes with it.
  const body = page.body.cloneNode() as HTMLElement;
  body.dataset['state'] = state.kind === 'not-allowed' ? 'nothing' : state.kind;
  body.replaceChildren(...drawn);
  page.body.replaceWith(body);
  replaceFailed(body, labels);
  addListenButton(body, state, labels, settings);
  onKeyPoint(body, wishes.readInTab);
  for (const steps of rest) await inSlices(steps);
}
