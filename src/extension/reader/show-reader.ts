/** One showing of the reader over a page, from opening to the page as it was. */
import { readNative } from '../../article/unclobbered.ts';
import { drawArticle } from '../../view/draw-article.ts';
import { drawFinder } from '../../view/draw-finder.ts';
import { drawKept } from '../../view/draw-kept.ts';
import { applyAppearance } from '../appearance.ts';
import { loadLabels } from '../labels.ts';
import { send } from '../post.ts';
import { loadSettings, onSettingsChange } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import { whenStill } from '../when-still.ts';
import { makeAsked } from './asked.ts';
import type { ReaderContext } from './context.ts';
import { makeHost } from './host.ts';
import { layOver } from './lay-over.ts';
import { lendFont } from './lend-font.ts';
import { followLiveBlog, furnishLiveBlog } from './live-blog/live-blog.ts';
import { forgetLook, recallSeen } from './live-blog/recall.ts';
import { addCopyButtons } from './copy-points.ts';
import { keepPanel, keepPlace } from './keep-place.ts';
import { furnishPictures } from './pictures.ts';
import { goToPoint, onKeyPoint } from './points.ts';
import { preparePrint } from './print.ts';
import { followProgress } from './progress.ts';
import { readPage } from './read-page.ts';
import { drawToolbar } from './toolbar.ts';

/** The article with what the reader adds to it. It is drawn in a document without a window: there no picture is fetched. */
function drawFurnished(context: ReaderContext): HTMLElement {
  const { answer, labels } = context;
  const article = drawArticle(readNative(document, 'implementation').createHTMLDocument(''), answer.article, answer.keyPoints, labels);
  if (answer.byReadability) article.prepend(drawFinder(article.ownerDocument, labels));
  furnishPictures(article, context);
  addCopyButtons(article, context);
  furnishLiveBlog(article, context);
  // The focus begins here, not on "Back": the space bar is to scroll, not to leave.
  article.tabIndex = -1;
  article.autofocus = true;
  return article;
}

/** Everything of one shown article, drawn into the dialog. */
function fillWith(context: ReaderContext): void {
  const { dialog, answer, labels, settings, signal } = context;
  const page = dialog.ownerDocument;
  applyAppearance(dialog, settings);
  dialog.setAttribute('aria-label', answer.article.headline);
  const drawn = [drawToolbar(page, context), drawFurnished(context)];
  // Of a page that Readability read alone nobody can say what was left out.
  dialog.replaceChildren(...drawn, ...(answer.byReadability ? [] : [drawKept(page, answer, labels, context.bringBack)]));
  onKeyPoint(dialog, (point) => goToPoint(dialog, point), signal);
  followProgress(context);
  preparePrint(context);
  followLiveBlog(context);
}

/** Makes the function that fills the dialog with the page's article as it is now, and says whether there is one. */
function makeFiller(dialog: HTMLDialogElement, settings: Settings, session: AbortController): () => Promise<boolean> {
  let shown = new AbortController();
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
  const fill = async (): Promise<boolean> => {
    const asked = findAsked();
    const answer = await readPage(asked);
    if (!answer.article || session.signal.aborted) return false;
    const labels = await loadLabels(settings, (code) => send('background:load-labels', code), answer.article.language);
    const seen = await recallSeen(answer.article);
    if (session.signal.aborted) return false;
    shown.abort();
    shown = new AbortController();
    const signal = AbortSignal.any([shown.signal, session.signal]);
    fillWith({ dialog, answer, settings, signal, labels, seen, asked, redraw, bringBack, leave: () => session.abort() });
    return true;
  };
  return fill;
}

/** What is drawn otherwise, not only looks otherwise: a redrawn article would end the reading aloud. */
const REDRAWN_BY = ['keyPoints', 'keyPointCount', 'pictures', 'language', 'articleLabels', 'postOrder'] as const satisfies SettingName[];

/** Keeps `settings` as they are stored, in whichever window they change, and the reading place whatever changes. */
function followSettings(dialog: HTMLDialogElement, settings: Settings, fill: () => Promise<boolean>, signal: AbortSignal): void {
  let drawn = { ...settings };
  onSettingsChange((changed) => {
    const putBack = keepPlace(dialog);
    Object.assign(settings, changed);
    applyAppearance(dialog, settings);
    const reopen = keepPanel(dialog);
    if (!REDRAWN_BY.some((name) => changed[name] !== drawn[name])) putBack();
    else void fill().then(putBack).then(reopen);
    drawn = { ...changed };
  }, signal);
}

/** Follows navigation inside the page: another article is shown, anything else gives the page back. */
function followNavigation(dialog: HTMLDialogElement, fill: () => Promise<boolean>, session: AbortController): void {
  const refill = async (): Promise<void> => {
    if (await fill()) dialog.scrollTop = 0;
    else session.abort();
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
  const fill = makeFiller(dialog, settings, session);
  if (!await fill()) return undefined;
  layOver(host, session);
  followSettings(dialog, settings, fill, signal);
  void lendFont(document, signal);
  followNavigation(dialog, fill, session);
  return { goTo: (point) => goToPoint(dialog, point) };
}
