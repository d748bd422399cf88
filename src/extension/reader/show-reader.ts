/** One showing of the reader over a page, from opening to the page as it was. */
import { drawArticle } from '../../view/draw-article.ts';
import { applyAppearance } from '../appearance.ts';
import { loadLabels } from '../labels.ts';
import { send } from '../post.ts';
import { loadSettings, onSettingsChange } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import { whenStill } from '../when-still.ts';
import type { ReaderContext } from './context.ts';
import { makeHost } from './host.ts';
import { layOver } from './lay-over.ts';
import { lendFont } from './lend-font.ts';
import { goToPoint, onKeyPoint } from './points.ts';
import { preparePrint } from './print.ts';
import { readPage } from './read-page.ts';
import { drawToolbar } from './toolbar.ts';

/** Everything of one shown article, drawn into the dialog. */
function fillWith(context: ReaderContext): void {
  const { dialog, answer, labels, settings, signal } = context;
  const page = dialog.ownerDocument;
  applyAppearance(dialog, settings);
  dialog.setAttribute('aria-label', answer.article.headline);
  dialog.replaceChildren(drawToolbar(page, context), drawArticle(page, answer.article, answer.keyPoints, labels));
  onKeyPoint(dialog, (point) => goToPoint(dialog, point), signal);
  preparePrint(context);
}

/** Makes the function that fills the dialog with the page's article as it is now, and says whether there is one. */
function makeFiller(dialog: HTMLDialogElement, session: AbortController): () => Promise<boolean> {
  let shown = new AbortController();
  return async () => {
    const [{ settings }, answer] = await Promise.all([loadSettings(), readPage()]);
    if (!answer.article || session.signal.aborted) return false;
    const labels = await loadLabels(settings, (code) => send('background:load-labels', code), answer.article.language);
    if (session.signal.aborted) return false;
    shown.abort();
    shown = new AbortController();
    const signal = AbortSignal.any([shown.signal, session.signal]);
    fillWith({ dialog, answer, settings, signal, labels, leave: () => session.abort() });
    return true;
  };
}

/** What is drawn otherwise, not only looks otherwise: a redrawn article would end the reading aloud. */
const REDRAWN_BY = ['keyPoints', 'keyPointCount', 'pictures', 'language', 'articleLabels'] as const satisfies SettingName[];

/** Follows the settings, in whichever window they change. */
async function followSettings(dialog: HTMLDialogElement, fill: () => Promise<boolean>, signal: AbortSignal): Promise<void> {
  let { settings: known }: { settings: Settings } = await loadSettings();
  onSettingsChange((settings) => {
    applyAppearance(dialog, settings);
    if (REDRAWN_BY.some((name) => settings[name] !== known[name])) void fill();
    known = settings;
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
  const host = makeHost(document);
  const { dialog } = host;
  const fill = makeFiller(dialog, session);
  if (!await fill()) return undefined;
  layOver(host, session);
  void followSettings(dialog, fill, signal);
  void lendFont(document, signal);
  followNavigation(dialog, fill, session);
  return { goTo: (point) => goToPoint(dialog, point) };
}
