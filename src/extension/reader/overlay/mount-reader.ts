/** Mounts the reader over the page, and unmounts it when the session aborts. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { removeCover } from '../../anti-flicker-cover.ts';
import type { Host } from './reader-host.ts';
import { suspendPage } from './suspend-page.ts';
import { scrollReaderToPage, scrollPageToReader } from './scroll-sync.ts';
import { keepMounted } from './keep-mounted.ts';

/**
 * Shows the dialog at the page's scroll position. When `session` aborts, the page is restored at its old position, or
 * at the reader's where the person scrolled. The returned function is to be called when the article is rendered to its
 * end: it scrolls to the page's position where that was not rendered before.
 */
export function mountReader({ host, dialog }: Host, session: AbortController): () => void {
  const url = location.href;
  const body = nativeProperty(document, 'body');
  const scrollToPage = scrollReaderToPage(body, dialog, window);
  const suspended = suspendPage(document, window);
  nativeProperty(document, 'documentElement').append(host);
  dialog.showModal();
  removeCover(document);
  const isAtPosition = scrollToPage();
  let startScrollTop = dialog.scrollTop;
  keepMounted({ host, dialog, keep: suspended.keep, giveUp: () => session.abort() }, session.signal);
  // Esc ends the session at once: when the browser has closed the dialog, its scroll position is lost.
  dialog.addEventListener('cancel', (event) => {
    if (event.target !== dialog) return;
    event.preventDefault();
    session.abort();
  });
  dialog.addEventListener('close', () => { if (!dialog.open) session.abort(); });
  session.signal.addEventListener('abort', () => {
    const isSamePage = location.href === url;
    // Without scrolling in the reader the page is restored to the pixel, else at the paragraph that the reader shows.
    const scrollPage = isSamePage && dialog.scrollTop !== startScrollTop ? scrollPageToReader(dialog, body, window) : undefined;
    host.remove();
    suspended.resume(isSamePage);
    scrollPage?.();
  });
  return () => {
    if (isAtPosition || dialog.scrollTop !== startScrollTop) return;
    scrollToPage();
    startScrollTop = dialog.scrollTop;
  };
}
