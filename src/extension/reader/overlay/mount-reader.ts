/** Lays the filled reader over the page, and takes it away again when the session aborts. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { removeCover } from '../../anti-flicker-cover.ts';
import type { Host } from './reader-host.ts';
import { suspendPage } from './suspend-page.ts';
import { scrollReaderToPage, scrollPageToReader } from './scroll-sync.ts';
import { keepMounted } from './keep-mounted.ts';

/**
 * Shows the dialog; when `session` aborts, the page is as it was: at its old place, or where the reader has read to. The
 * returned function is called when all is drawn: it goes to the page's place if that was not drawn before.
 */
export function mountReader({ host, dialog }: Host, session: AbortController): () => void {
  const url = location.href;
  const body = nativeProperty(document, 'body');
  const enter = scrollReaderToPage(body, dialog, window);
  const suspended = suspendPage(document, window);
  nativeProperty(document, 'documentElement').append(host);
  dialog.showModal();
  removeCover(document);
  const isThere = enter();
  let entered = dialog.scrollTop;
  keepMounted({ host, dialog, keep: suspended.keep, giveUp: () => session.abort() }, session.signal);
  // Esc leaves at once: after the browser's own closing there would be no place in the text to remember.
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    session.abort();
  });
  dialog.addEventListener('close', () => { if (!dialog.open) session.abort(); });
  session.signal.addEventListener('abort', () => {
    const isSamePage = location.href === url;
    // Whoever has not moved in the reader gets the page to the pixel, whoever has read on gets the paragraph.
    const leave = isSamePage && dialog.scrollTop !== entered ? scrollPageToReader(dialog, body, window) : undefined;
    host.remove();
    suspended.resume(isSamePage);
    leave?.();
  });
  return () => {
    if (isThere || dialog.scrollTop !== entered) return;
    enter();
    entered = dialog.scrollTop;
  };
}
