/** One showing of the reader over a page, from opening to the page as it was. */
import { drawArticle } from '../../view/draw-article.ts';
import { applyAppearance } from '../appearance.ts';
import { browserLabels } from '../labels.ts';
import { loadSettings, onSettingsChange } from '../settings-store.ts';
import { whenStill } from '../when-still.ts';
import { makeHost } from './host.ts';
import { coverPage } from './page-below.ts';
import { goToPoint, onKeyPoint } from './points.ts';
import { readPage } from './read-page.ts';
import { drawToolbar } from './toolbar.ts';

/** Fills the dialog with the page's article as it is now; says whether there is one. */
async function fill(dialog: HTMLDialogElement, session: AbortController): Promise<boolean> {
  const [{ settings }, answer] = await Promise.all([loadSettings(), readPage()]);
  if (!answer.article || session.signal.aborted) return false;
  const labels = browserLabels();
  applyAppearance(dialog, settings);
  const article = drawArticle(document, answer.article, answer.keyPoints, labels);
  dialog.setAttribute('aria-label', answer.article.headline);
  dialog.replaceChildren(drawToolbar(document, labels, () => session.abort()), article);
  return true;
}

/** Follows navigation inside the page: another article is shown, anything else gives the page back. */
function followNavigation(dialog: HTMLDialogElement, session: AbortController): void {
  const refill = async (): Promise<void> => {
    if (await fill(dialog, session)) dialog.scrollTop = 0;
    else session.abort();
  };
  navigation.addEventListener('currententrychange', () => whenStill(document, () => void refill(), session.signal), session);
}

/** Shows the reader until the session aborts; `undefined` where there is no article to show. */
export async function showReader(session: AbortController): Promise<{ goTo: (point: number) => void } | undefined> {
  const { signal } = session;
  const { host, dialog } = makeHost(document);
  if (!await fill(dialog, session)) return undefined;
  const url = location.href;
  const uncover = coverPage(document, window);
  document.documentElement.append(host);
  dialog.showModal();
  signal.addEventListener('abort', () => {
    host.remove();
    uncover(location.href === url);
  });
  dialog.addEventListener('close', () => session.abort());
  const goTo = (point: number): void => goToPoint(dialog, point);
  onKeyPoint(dialog, goTo, signal);
  onSettingsChange(() => void fill(dialog, session), signal);
  followNavigation(dialog, session);
  return { goTo };
}
