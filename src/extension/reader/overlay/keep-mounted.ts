/** Keeps the reader in the page and on top of it, against the page's rendering, dialogs and popovers. */

import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { isContextInvalidated } from '../../context-invalidated.ts';

/** A page that displaces the reader more often keeps its place, and the reader closes. */
const MAX_REMOUNTS = 50;

export interface MountPoint {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  /** Restores the cover of the page; called when host or cover may have been removed. */
  keep: () => void;
  /** Ends the session. */
  giveUp: () => void;
}

/** Puts the dialog on top of the top layer, with the same scroll position and focus. */
function moveToTop(dialog: HTMLDialogElement): void {
  const { scrollTop } = dialog;
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  dialog.close();
  dialog.showModal();
  dialog.scrollTop = scrollTop;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Observes the page until the signal aborts. */
export function keepMounted({ host, dialog, keep, giveUp }: MountPoint, signal: AbortSignal): void {
  const page = host.ownerDocument;
  let remounts = 0;
  // Removed, or moved into the body, which the cover hides.
  const isMisplaced = (): boolean => host.parentNode !== nativeProperty(page, 'documentElement');
  const remount = (): void => {
    remounts += 1;
    if (remounts > MAX_REMOUNTS || isContextInvalidated()) return giveUp();
    if (isMisplaced()) nativeProperty(page, 'documentElement').append(host);
    keep();
    moveToTop(dialog);
  };
  const observer = new MutationObserver(() => { if (isMisplaced()) remount(); else keep(); });
  observer.observe(page, { childList: true });
  observer.observe(nativeProperty(page, 'documentElement'), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  window.addEventListener('toggle', (event) => {
    const isOpening = 'newState' in event && event.newState === 'open';
    // Events of popovers inside the reader have the host as their target.
    if (isOpening && event.target !== host) remount();
  }, { capture: true, signal });
  // The page must not act on keys pressed in the reader: its "k" would play a video behind it.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
