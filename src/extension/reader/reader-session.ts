/** Shows the reader over a page from its opening until the session aborts, which restores the page. */
import { applyAppearance } from '../appearance.ts';
import { onDomIdle } from '../dom-idle.ts';
import { loadLabels } from '../load-labels.ts';
import { sendMessage } from '../messaging.ts';
import { settingsStore } from '../settings-store.ts';
import type { SettingName, Settings } from '../settings.ts';
import { makeRenderer, type RendererOptions, type RenderPage } from './article-renderer.ts';
import { installFont } from './overlay/install-font.ts';
import { showLoading } from './overlay/loading-notice.ts';
import { mountReader } from './overlay/mount-reader.ts';
import { makeHost } from './overlay/reader-host.ts';
import { goToPoint } from './text/key-point-navigation.ts';
import { preservePanel, preserveScroll } from './text/preserve-scroll.ts';

/** Settings that change the markup. For the others a new rendering is avoided: it would end reading aloud. */
const RERENDERING_SETTINGS = ['keyPoints', 'keyPointCount', 'pictures', 'language', 'articleLabels', 'postOrder'] as const satisfies SettingName[];

/** Updates `settings` and the dialog when the stored settings change, and preserves the scroll position. */
function followSettings(dialog: HTMLDialogElement, settings: Settings, render: RenderPage, signal: AbortSignal): void {
  let rendered = { ...settings };
  const follow = (changed: Settings): void => {
    const restoreScroll = preserveScroll(dialog);
    Object.assign(settings, changed);
    applyAppearance(dialog, settings);
    const restorePanel = preservePanel(dialog);
    if (!RERENDERING_SETTINGS.some((name) => changed[name] !== rendered[name])) restoreScroll();
    else void render().then(restoreScroll).then(restorePanel);
    rendered = { ...changed };
  };
  settingsStore.subscribe(follow, signal);
  // Finds changes from the time in which a long article was rendered and nothing was subscribed.
  void settingsStore.read().then(({ settings: stored }) => { if (!signal.aborted) follow(stored); });
}

/** Follows navigation inside the page: renders the next article, or ends the session where there is none. */
function followNavigation(dialog: HTMLDialogElement, render: RenderPage, session: AbortController): void {
  const renderNext = async (): Promise<void> => {
    const hasArticle = await render(() => { dialog.scrollTop = 0; });
    if (hasArticle === false) session.abort();
  };
  const { signal } = session;
  navigation.addEventListener('currententrychange', () => onDomIdle(document, () => void renderNext(), signal), { signal });
}

/**
 * Opens the reader; it stays open until `session` aborts. Resolves to `undefined` where the page has no article. `goTo`
 * scrolls to the sentence of a key point, by its index from 0.
 */
export async function startSession(
  session: AbortController, sources: Pick<RendererOptions, 'extractor' | 'visit'>,
): Promise<{ goTo: (point: number) => void } | undefined> {
  const { signal } = session;
  const host = makeHost(document);
  const { dialog } = host;
  const { settings } = await settingsStore.read();
  const hideLoading = showLoading(host, settings, () => loadLabels(settings, (code) => sendMessage('background:load-labels', code)), session);
  const render = makeRenderer({ dialog, settings, session, ...sources });
  let restorePosition = (): void => undefined;
  const isRendered = await render(() => {
    hideLoading();
    restorePosition = mountReader(host, session);
  });
  hideLoading();
  if (!isRendered) {
    host.host.remove();
    return undefined;
  }
  restorePosition();
  followSettings(dialog, settings, render, signal);
  void installFont(document, signal);
  followNavigation(dialog, render, session);
  return { goTo: (point) => goToPoint(dialog, point) };
}
