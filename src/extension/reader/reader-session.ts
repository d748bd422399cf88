/** One showing of the reader over a page, from opening to the page as it was. */
import { readNative } from '../../article/dom-clobbering.ts';
import type { Steps } from '../../article/cooperative.ts';
import { drawingSteps } from '../../view/render-article.ts';
import { drawFinder } from '../../view/render-extractor-notice.ts';
import { drawKept } from '../../view/render-removed.ts';
import { applyAppearance } from '../appearance.ts';
import { holdBack } from '../progressive-render.ts';
import { afterPaint, inSlices, pause } from '../time-slicing.ts';
import { loadLabels } from '../labels.ts';
import { send } from '../messaging.ts';
import { loadSettings, onSettingsChange } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import { whenStill } from '../dom-idle.ts';
import { makeAsked } from './article-overrides.ts';
import type { ReaderContext } from './reader-context.ts';
import { makeHost } from './overlay/reader-host.ts';
import { layOver } from './overlay/mount-reader.ts';
import { lendFont } from './overlay/install-font.ts';
import { followLiveBlog, furnishLiveBlog } from './live-blog/live-blog.ts';
import { forgetLook, recallSeen } from './live-blog/visit.ts';
import { addCopyButtons } from './text/copy-points.ts';
import { withDates } from './prefetched-dates.ts';
import { keepPanel, keepPlace } from './text/preserve-scroll.ts';
import { furnishPictures } from './text/enhance-pictures.ts';
import { goToPoint, onKeyPoint } from './text/key-point-navigation.ts';
import { preparePrint } from './tools/print.ts';
import { followProgress } from './text/progress.ts';
import { readPage } from './prefetch-article.ts';
import { drawToolbar } from './tools/toolbar.ts';
import { showWaiting } from './overlay/loading-notice.ts';

/** The article with what the reader adds to it. It is drawn in a document without a window: there no picture is fetched. */
function* furnishedSteps(context: ReaderContext): Steps<HTMLElement> {
  const { answer, labels } = context;
  const page = readNative(document, 'implementation').createHTMLDocument('');
  const article = yield* drawingSteps(page, answer.article, answer.keyPoints, labels);
  if (answer.byReadability) article.prepend(drawFinder(page, labels));
  for (const furnish of [furnishPictures, addCopyButtons, furnishLiveBlog]) {
    yield;
    furnish(article, context);
  }
  // The focus begins here, not on "Back": the space bar is to scroll, not to leave.
  article.tabIndex = -1;
  article.autofocus = true;
  return article;
}

/** Adds what stands below the text, or on paper only. */
function finish(context: ReaderContext): void {
  const { dialog, answer, labels, bringBack } = context;
  // Of a page that Readability read alone nobody can say what was left out.
  if (!answer.byReadability) dialog.append(drawKept(dialog.ownerDocument, answer, labels, bringBack));
  preparePrint(context);
}

/** Puts everything of one article into the dialog: its beginning at once, which `show` shows, then the rest. */
async function fillWith(context: ReaderContext, article: HTMLElement, show: () => void): Promise<void> {
  const { dialog, answer, settings, signal } = context;
  const rest = holdBack(article);
  applyAppearance(dialog, settings);
  dialog.setAttribute('aria-label', answer.article.headline);
  const isFirst = !dialog.open;
  dialog.replaceChildren(drawToolbar(dialog.ownerDocument, context), article);
  if (!isFirst) finish(context);
  show();
  await pause();
  await inSlices(rest, signal);
  if (signal.aborted) return;
  onKeyPoint(dialog, (point) => goToPoint(dialog, point), signal);
  followProgress(context);
  followLiveBlog(context);
  // A browser's first format of a number or date takes it ten milliseconds: nobody waits for these.
  if (isFirst) void afterPaint().then(() => { if (!signal.aborted) finish(context); });
}

/** Fills the dialog with the page's article as it is now. Says whether there is one, or nothing where another filling or the end came first. */
type Fill = (show?: () => void) => Promise<boolean | undefined>;

function makeFiller(dialog: HTMLDialogElement, settings: Settings, session: AbortController): Fill {
  let shown = new AbortController();
  let coming = shown;
  const findAsked = makeAsked();
  const redraw = async (): Promise<void> => {
    const putBack = keepPlace(dialog);
    const refocus = keepPanel(dialog);
    if (!await fill()) return;
    putBack();
    refocus();
  };
  const bringBack = (rules: readonly string[]): void => {
    for (const rule of rules) findAsked().rules.add(rule);
    void redraw().then(() => dialog.querySelector('details.kept')?.setAttribute('open', ''));
  };
  const fill: Fill = async (show = () => undefined) => {
    if (coming !== shown) coming.abort();
    const mine = coming = new AbortController();
    const signal = AbortSignal.any([mine.signal, session.signal]);
    const asked = findAsked();
    const answer = await readPage(settings, signal, asked);
    if (!answer || signal.aborted) return undefined;
    if (!answer.article) return false;
    const [labels, seen] = await Promise.all([loadLabels(settings, (code) => send('background:load-labels', code), answer.article.language).then(withDates), recallSeen(answer.article)]);
    const context: ReaderContext = { dialog, answer, settings, signal, labels, seen, asked, redraw, bringBack, leave: () => session.abort() };
    const article = await inSlices(furnishedSteps(context), signal);
    await pause();
    if (!article || signal.aborted) return undefined;
    shown.abort();
    shown = mine;
    await fillWith(context, article, show);
    return signal.aborted ? undefined : true;
  };
  return fill;
}

/** What is drawn otherwise, not only looks otherwise: a redrawn article would end the reading aloud. */
const REDRAWN_BY = ['keyPoints', 'keyPointCount', 'pictures', 'language', 'articleLabels', 'postOrder'] as const satisfies SettingName[];

/** Keeps `settings` as they are stored, in whichever window they change, and the reading place whatever changes. */
function followSettings(dialog: HTMLDialogElement, settings: Settings, fill: Fill, signal: AbortSignal): void {
  let drawn = { ...settings };
  const follow = (changed: Settings): void => {
    const putBack = keepPlace(dialog);
    Object.assign(settings, changed);
    applyAppearance(dialog, settings);
    const reopen = keepPanel(dialog);
    if (!REDRAWN_BY.some((name) => changed[name] !== drawn[name])) putBack();
    else void fill().then(putBack).then(reopen);
    drawn = { ...changed };
  };
  onSettingsChange(follow, signal);
  // What changed while a long article was drawn was told to nobody.
  void loadSettings().then(({ settings: now }) => { if (!signal.aborted) follow(now); });
}

/** Follows navigation inside the page: another article is shown, anything else gives the page back. */
function followNavigation(dialog: HTMLDialogElement, fill: Fill, session: AbortController): void {
  const refill = async (): Promise<void> => {
    const isFilled = await fill(() => { dialog.scrollTop = 0; });
    if (isFilled === false) session.abort();
  };
  navigation.addEventListener('currententrychange', () => whenStill(document, () => void refill(), session.signal), { signal: session.signal });
}

/** Shows the reader until the session aborts; `undefined` where there is no article to show. */
export async function showReader(session: AbortController): Promise<{ goTo: (point: number) => void } | undefined> {
  const { signal } = session;
  signal.addEventListener('abort', forgetLook);
  const host = makeHost(document);
  const { dialog } = host;
  const { settings } = await loadSettings();
  const stopWaiting = showWaiting(host, settings, () => loadLabels(settings, (code) => send('background:load-labels', code)), session);
  const fill = makeFiller(dialog, settings, session);
  let enterAgain = (): void => undefined;
  const isFilled = await fill(() => {
    stopWaiting();
    enterAgain = layOver(host, session);
  });
  stopWaiting();
  if (!isFilled) {
    host.host.remove();
    return undefined;
  }
  enterAgain();
  followSettings(dialog, settings, fill, signal);
  void lendFont(document, signal);
  followNavigation(dialog, fill, session);
  return { goTo: (point) => goToPoint(dialog, point) };
}
