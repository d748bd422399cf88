/** One showing of the reader over a page, from opening to the page as it was. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import type { Resumable } from '../../article/cooperative.ts';
import { renderArticleResumable } from '../../view/render-article.ts';
import { renderExtractorNotice } from '../../view/render-extractor-notice.ts';
import { renderRemoved } from '../../view/render-removed.ts';
import { applyAppearance } from '../appearance.ts';
import { renderFirstScreenThenRest } from '../progressive-render.ts';
import { afterNextPaint, runInTimeSlices, yieldToMain } from '../time-slicing.ts';
import { loadLabels } from '../labels.ts';
import { sendMessage } from '../messaging.ts';
import { settingsStore } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import { onDomIdle } from '../dom-idle.ts';
import { makeOverrides } from './article-overrides.ts';
import type { ReaderContext } from './reader-context.ts';
import { makeHost } from './overlay/reader-host.ts';
import { mountReader } from './overlay/mount-reader.ts';
import { installFont } from './overlay/install-font.ts';
import { followLiveBlog, enhanceLiveBlog } from './live-blog/live-blog.ts';
import { endVisit, seenBeforeThisVisit } from './live-blog/visit.ts';
import { addCopyButtons } from './text/copy-points.ts';
import { preservePanel, preserveScroll } from './text/preserve-scroll.ts';
import { enhancePictures } from './text/enhance-pictures.ts';
import { goToPoint, onKeyPoint } from './text/key-point-navigation.ts';
import { preparePrint } from './tools/print.ts';
import { followProgress } from './text/progress.ts';
import { readPage } from './prefetch-article.ts';
import { renderToolbar } from './tools/toolbar.ts';
import { showLoading } from './overlay/loading-notice.ts';

/** The article with what the reader adds to it. It is drawn in a document without a window: there no picture is fetched. */
function* enhanceResumable(context: ReaderContext): Resumable<HTMLElement> {
  const { answer, labels } = context;
  const page = nativeProperty(document, 'implementation').createHTMLDocument('');
  const article = yield* renderArticleResumable(page, answer.article, answer.keyPoints, labels);
  if (answer.byReadability) article.prepend(renderExtractorNotice(page, labels));
  for (const enhance of [enhancePictures, addCopyButtons, enhanceLiveBlog]) {
    yield;
    enhance(article, context);
  }
  // The focus begins here, not on "Back": the space bar is to scroll, not to leave.
  article.tabIndex = -1;
  article.autofocus = true;
  return article;
}

/** Adds what stands below the text, or on paper only. */
function finish(context: ReaderContext): void {
  const { dialog, answer, labels, restore } = context;
  // Of a page that Readability read alone nobody can say what was left out.
  if (!answer.byReadability) dialog.append(renderRemoved(dialog.ownerDocument, answer, labels, restore));
  preparePrint(context);
}

/** Puts everything of one article into the dialog: its beginning at once, which `show` shows, then the rest. */
async function fillWith(context: ReaderContext, article: HTMLElement, show: () => void): Promise<void> {
  const { dialog, answer, settings, signal } = context;
  const rest = renderFirstScreenThenRest(article);
  applyAppearance(dialog, settings);
  dialog.setAttribute('aria-label', answer.article.headline);
  const isFirst = !dialog.open;
  dialog.replaceChildren(renderToolbar(dialog.ownerDocument, context), article);
  if (!isFirst) finish(context);
  show();
  await yieldToMain();
  await runInTimeSlices(rest, signal);
  if (signal.aborted) return;
  onKeyPoint(dialog, (point) => goToPoint(dialog, point), signal);
  followProgress(context);
  followLiveBlog(context);
  // A browser's first format of a number or date takes it ten milliseconds: nobody waits for these.
  if (isFirst) void afterNextPaint().then(() => { if (!signal.aborted) finish(context); });
}

/** Fills the dialog with the page's article as it is now. Says whether there is one, or nothing where another filling or the end came first. */
type RenderInto = (show?: () => void) => Promise<boolean | undefined>;

function makeRenderer(dialog: HTMLDialogElement, settings: Settings, session: AbortController): RenderInto {
  let shown = new AbortController();
  let coming = shown;
  const findOverrides = makeOverrides();
  const rerender = async (): Promise<void> => {
    const restoreScroll = preserveScroll(dialog);
    const refocus = preservePanel(dialog);
    if (!await fill()) return;
    restoreScroll();
    refocus();
  };
  const restore = (rules: readonly string[]): void => {
    for (const rule of rules) findOverrides().restoredRules.add(rule);
    void rerender().then(() => dialog.querySelector('details.removed')?.setAttribute('open', ''));
  };
  const fill: RenderInto = async (show = () => undefined) => {
    if (coming !== shown) coming.abort();
    const mine = coming = new AbortController();
    const signal = AbortSignal.any([mine.signal, session.signal]);
    const overrides = findOverrides();
    const answer = await readPage(settings, signal, overrides);
    if (!answer || signal.aborted) return undefined;
    if (!answer.article) return false;
    const [labels, seen] = await Promise.all([loadLabels(settings, (code) => sendMessage('background:load-labels', code), answer.article.language), seenBeforeThisVisit(answer.article)]);
    const context: ReaderContext = { dialog, answer, settings, signal, labels, seen, overrides, rerender, restore, leave: () => session.abort() };
    const article = await runInTimeSlices(enhanceResumable(context), signal);
    await yieldToMain();
    if (!article || signal.aborted) return undefined;
    shown.abort();
    shown = mine;
    await fillWith(context, article, show);
    return signal.aborted ? undefined : true;
  };
  return fill;
}

/** What is drawn otherwise, not only looks otherwise: a redrawn article would end the reading aloud. */
const RERENDERING_SETTINGS = ['keyPoints', 'keyPointCount', 'pictures', 'language', 'articleLabels', 'postOrder'] as const satisfies SettingName[];

/** Keeps `settings` as they are stored, in whichever window they change, and the reading place whatever changes. */
function followSettings(dialog: HTMLDialogElement, settings: Settings, fill: RenderInto, signal: AbortSignal): void {
  let rendered = { ...settings };
  const follow = (changed: Settings): void => {
    const restoreScroll = preserveScroll(dialog);
    Object.assign(settings, changed);
    applyAppearance(dialog, settings);
    const reopen = preservePanel(dialog);
    if (!RERENDERING_SETTINGS.some((name) => changed[name] !== rendered[name])) restoreScroll();
    else void fill().then(restoreScroll).then(reopen);
    rendered = { ...changed };
  };
  settingsStore.subscribe(follow, signal);
  // What changed while a long article was drawn was told to nobody.
  void settingsStore.read().then(({ settings: now }) => { if (!signal.aborted) follow(now); });
}

/** Follows navigation inside the page: another article is shown, anything else gives the page back. */
function followNavigation(dialog: HTMLDialogElement, fill: RenderInto, session: AbortController): void {
  const refill = async (): Promise<void> => {
    const isFilled = await fill(() => { dialog.scrollTop = 0; });
    if (isFilled === false) session.abort();
  };
  navigation.addEventListener('currententrychange', () => onDomIdle(document, () => void refill(), session.signal), { signal: session.signal });
}

/** Shows the reader until the session aborts; `undefined` where there is no article to show. */
export async function startSession(session: AbortController): Promise<{ goTo: (point: number) => void } | undefined> {
  const { signal } = session;
  signal.addEventListener('abort', endVisit);
  const host = makeHost(document);
  const { dialog } = host;
  const { settings } = await settingsStore.read();
  const stopWaiting = showLoading(host, settings, () => loadLabels(settings, (code) => sendMessage('background:load-labels', code)), session);
  const fill = makeRenderer(dialog, settings, session);
  let enterAgain = (): void => undefined;
  const isFilled = await fill(() => {
    stopWaiting();
    enterAgain = mountReader(host, session);
  });
  stopWaiting();
  if (!isFilled) {
    host.host.remove();
    return undefined;
  }
  enterAgain();
  followSettings(dialog, settings, fill, signal);
  void installFont(document, signal);
  followNavigation(dialog, fill, session);
  return { goTo: (point) => goToPoint(dialog, point) };
}
