/** Renders the page's article into the reader's dialog, with everything that the reader adds to it. */
import { nativeProperty } from '../../article/dom-clobbering.ts';
import { renderArticleResumable } from '../../view/render-article.ts';
import { renderExtractorNotice } from '../../view/render-header.ts';
import { renderRemoved } from '../../view/render-removed.ts';
import { applyAppearance } from '../appearance.ts';
import { loadLabels } from '../load-labels.ts';
import { sendMessage } from '../messaging.ts';
import { renderFirstScreenThenRest } from '../progressive-render.ts';
import type { Settings } from '../settings.ts';
import { afterNextPaint, runInTimeSlices, yieldToMain } from '../time-slicing.ts';
import { makeOverrides } from './article-overrides.ts';
import { enhanceLiveBlog, followLiveBlog } from './live-blog/live-blog.ts';
import type { Visit } from './live-blog/visit.ts';
import type { PageExtractor } from './page-extractor.ts';
import type { ReaderContext } from './reader-context.ts';
import { addCopyButtons } from './text/copy-points.ts';
import { enhancePictures } from './text/enhance-pictures.ts';
import { goToPoint, onKeyPoint } from './text/key-point-navigation.ts';
import { preservePanel, preserveScroll } from './text/preserve-scroll.ts';
import { followProgress } from './text/progress.ts';
import { preparePrint } from './tools/print.ts';
import { renderToolbar } from './tools/toolbar.ts';

/**
 * Extracts the page's article as it is now and renders it into the dialog; calls `onFirstScreen` as soon as its
 * beginning is in the dialog. Resolves to whether the page has an article; to `undefined` where a later rendering or
 * the end of the session came first.
 */
export type RenderPage = (onFirstScreen?: () => void) => Promise<boolean | undefined>;

/** What a rendering works with for one session. `settings` is kept up to date by the session. */
export interface RendererOptions {
  dialog: HTMLDialogElement;
  settings: Settings;
  session: AbortController;
  extractor: PageExtractor;
  visit: Visit;
}

/** Renders the article; `undefined` where the signal aborts. The document has no window: it fetches no pictures. */
async function renderEnhanced(context: ReaderContext): Promise<HTMLElement | undefined> {
  const { answer, labels, signal } = context;
  const page = nativeProperty(document, 'implementation').createHTMLDocument('');
  const article = await runInTimeSlices(renderArticleResumable(page, answer.article, answer.keyPoints, labels), signal);
  if (!article) return undefined;
  if (answer.byReadability) article.prepend(renderExtractorNotice(page, labels));
  for (const enhance of [enhancePictures, addCopyButtons, enhanceLiveBlog]) {
    enhance(article, context);
    await yieldToMain();
  }
  // The article has the focus first, not the button "Back": the space bar then scrolls and does not close the reader.
  article.tabIndex = -1;
  article.autofocus = true;
  return article;
}

/** Adds what stands below the text, and what only a print shows. */
function renderEnd(context: ReaderContext): void {
  const { dialog, answer, labels, restore } = context;
  // Readability does not report what it removed.
  if (!answer.byReadability) dialog.append(renderRemoved(dialog.ownerDocument, answer, labels, restore));
  preparePrint(context);
}

/** Puts toolbar and article into the dialog: the first screen, then `onFirstScreen`, then the rest in batches. */
async function fillDialog(context: ReaderContext, article: HTMLElement, onFirstScreen: () => void): Promise<void> {
  const { dialog, answer, settings, signal } = context;
  const rest = renderFirstScreenThenRest(article);
  applyAppearance(dialog, settings);
  dialog.setAttribute('aria-label', answer.article.headline);
  const isOpening = !dialog.open;
  dialog.replaceChildren(renderToolbar(dialog.ownerDocument, context), article);
  if (!isOpening) renderEnd(context);
  onFirstScreen();
  await yieldToMain();
  await runInTimeSlices(rest, signal);
  if (signal.aborted) return;
  onKeyPoint(dialog, (point) => goToPoint(dialog, point), signal);
  followProgress(context);
  followLiveBlog(context);
  // A browser takes about 10 ms to format its first number or date, which would delay the opening.
  if (isOpening) void afterNextPaint().then(() => { if (!signal.aborted) renderEnd(context); });
}

/** Makes the function that renders the page's current article; a call aborts one that is still under way. */
export function makeRenderer({ dialog, settings, session, extractor, visit }: RendererOptions): RenderPage {
  let shown = new AbortController();
  let pending = shown;
  const findOverrides = makeOverrides();
  const rerender = async (): Promise<void> => {
    const restoreScroll = preserveScroll(dialog);
    const restorePanel = preservePanel(dialog);
    if (!await render()) return;
    restoreScroll();
    restorePanel();
  };
  const restore = (rules: readonly string[]): void => {
    for (const rule of rules) findOverrides().restoredRules.add(rule);
    void rerender().then(() => dialog.querySelector('details.removed')?.setAttribute('open', ''));
  };
  const render: RenderPage = async (onFirstScreen = () => undefined) => {
    if (pending !== shown) pending.abort();
    const current = pending = new AbortController();
    const signal = AbortSignal.any([current.signal, session.signal]);
    const overrides = findOverrides();
    const answer = await extractor.extract(settings, signal, overrides);
    if (!answer || signal.aborted) return undefined;
    if (!answer.article) return false;
    const { language } = answer.article;
    const [labels, seen] = await Promise.all([
      loadLabels(settings, (code) => sendMessage('background:load-labels', code), language), visit.seenBefore(answer.article),
    ]);
    const context: ReaderContext = { dialog, answer, settings, signal, labels, seen, overrides, rerender, restore, leave: () => session.abort() };
    const article = await renderEnhanced(context);
    if (!article || signal.aborted) return undefined;
    shown.abort();
    shown = current;
    await fillDialog(context, article, onFirstScreen);
    return signal.aborted ? undefined : true;
  };
  return render;
}
