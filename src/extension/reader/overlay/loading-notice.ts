/** Says that the article is on its way, where that takes longer than a blink, and lets one call it off. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { element } from '../../../view/element.ts';
import type { Labels } from '../../../view/labels.ts';
import { applyAppearance } from '../../appearance.ts';
import { renderButton } from '../../render-button.ts';
import type { Settings } from '../../settings.ts';
import type { Host } from './reader-host.ts';

/** In milliseconds: what is faster would only flash. */
const NOTICE_DELAY_MS = 150;

function renderLoadingBar(page: Document, labels: Labels, leave: () => void): HTMLElement {
  const back = renderButton(page, {}, [`${labels.text('backToPage')} (Esc)`], leave);
  const attributes = { class: 'loading-notice klartext', popover: 'manual', role: 'status', lang: labels.language, dir: labels.direction };
  return element(page, 'div', attributes, [labels.text('loading'), back]);
}

/** Begins to wait; the returned function ends it. While the bar is seen, Esc and its button abort the session. */
export function showLoading({ host, dialog }: Host, settings: Settings, readLabels: () => Promise<Labels>, session: AbortController): () => void {
  const page = host.ownerDocument;
  const over = new AbortController();
  const signal = AbortSignal.any([over.signal, session.signal]);
  const show = async (): Promise<void> => {
    const labels = await readLabels();
    if (signal.aborted) return;
    const bar = renderLoadingBar(page, labels, () => session.abort());
    applyAppearance(bar, settings);
    dialog.before(bar);
    nativeProperty(page, 'documentElement').append(host);
    bar.showPopover();
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      session.abort();
    }, { capture: true, signal });
    signal.addEventListener('abort', () => bar.remove());
    session.signal.addEventListener('abort', () => host.remove(), { signal: over.signal });
  };
  const timer = setTimeout(() => void show(), NOTICE_DELAY_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => over.abort();
}
