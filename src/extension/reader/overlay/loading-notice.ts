/** Shows a notice with a button to cancel while the article is loading. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { element } from '../../../view/element.ts';
import type { Labels } from '../../../view/labels.ts';
import { applyAppearance } from '../../appearance.ts';
import { renderButton } from '../../render-button.ts';
import type { Settings } from '../../settings.ts';
import type { Host } from './reader-host.ts';

/** A notice for a faster opening would only flicker. */
const NOTICE_DELAY_MS = 150;

function renderNotice(page: Document, labels: Labels, leave: () => void): HTMLElement {
  const back = renderButton(page, {}, [`${labels.text('backToPage')} (Esc)`], leave);
  const attributes = { class: 'loading-notice klartext', popover: 'manual', role: 'status', lang: labels.language, dir: labels.direction };
  return element(page, 'div', attributes, [labels.text('loading'), back]);
}

/**
 * Shows the notice after `NOTICE_DELAY_MS`; the returned function hides it or keeps it from showing. While it is
 * visible, Esc and its button abort the session.
 */
export function showLoading({ host, dialog }: Host, settings: Settings, readLabels: () => Promise<Labels>, session: AbortController): () => void {
  const page = host.ownerDocument;
  const hiding = new AbortController();
  const signal = AbortSignal.any([hiding.signal, session.signal]);
  const show = async (): Promise<void> => {
    const labels = await readLabels();
    if (signal.aborted) return;
    const notice = renderNotice(page, labels, () => session.abort());
    applyAppearance(notice, settings);
    dialog.before(notice);
    nativeProperty(page, 'documentElement').append(host);
    notice.showPopover();
    window.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      session.abort();
    }, { capture: true, signal });
    signal.addEventListener('abort', () => notice.remove());
    session.signal.addEventListener('abort', () => host.remove(), { signal: hiding.signal });
  };
  const timer = setTimeout(() => void show(), NOTICE_DELAY_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return () => hiding.abort();
}
