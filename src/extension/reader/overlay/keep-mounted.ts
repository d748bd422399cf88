/** Keeps the reader on top of a page that goes on working: its dialogs, its re-rendering, its pop-ups. */

import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { isContextInvalidated } from '../../context-invalidated.ts';

/** So often the reader puts itself back; a page that fights longer wins, and is shown as it is. */
const MAX_REMOUNTS = 50;

export interface MountPoint {
  host: HTMLElement;
  dialog: HTMLDialogElement;
  /** Called when host or cover may be gone from the page. */
  keep: () => void;
  giveUp: () => void;
}

/** Puts the dialog last into the top layer without losing its place or focus. */
function raise(dialog: HTMLDialogElement): void {
  const { scrollTop } = dialog;
  const focused = (dialog.getRootNode() as ShadowRoot).activeElement;
  dialog.close();
  dialog.showModal();
  dialog.scrollTop = scrollTop;
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
}

/** Watches until the signal aborts. */
export function keepMounted({ host, dialog, keep, giveUp }: MountPoint, signal: AbortSignal): void {
  const page = host.ownerDocument;
  let tries = 0;
  // Thrown out, or moved to where the cover hides it.
  const isMisplaced = (): boolean => host.parentNode !== nativeProperty(page, 'documentElement');
  const reassert = (): void => {
    tries += 1;
    if (tries > MAX_REMOUNTS || isContextInvalidated()) return giveUp();
    if (isMisplaced()) nativeProperty(page, 'documentElement').append(host);
    keep();
    raise(dialog);
  };
  const observer = new MutationObserver(() => { if (isMisplaced()) reassert(); else keep(); });
  observer.observe(page, { childList: true });
  observer.observe(nativeProperty(page, 'documentElement'), { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
  window.addEventListener('toggle', (event) => {
    const opened = 'newState' in event && event.newState === 'open';
    // What opens in the reader itself is announced with the host as its target.
    if (opened && event.target !== host) reassert();
  }, { capture: true, signal });
  // Keys pressed in the reader are not the page's: its "k" would play a video nobody sees.
  for (const type of ['keydown', 'keypress', 'keyup']) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
}
