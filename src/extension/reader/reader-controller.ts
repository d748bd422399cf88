/** Opens, closes and toggles the reader of a page, and answers the popup; owns what lasts longer than one session. */
import browser from 'webextension-polyfill';
import { isContextInvalidated } from '../context-invalidated.ts';
import type { ReadAnswer } from '../message-protocol.ts';
import { setReaderOpen } from '../reader-session-flag.ts';
import { settingsStore } from '../settings-store.ts';
import { makeVisit, type Visit } from './live-blog/visit.ts';
import { makePageExtractor, type PageExtractor } from './page-extractor.ts';
import { startSession } from './reader-session.ts';

export interface ReaderController {
  /**
   * Opens the reader, at a key point where one is named; resolves to whether the reader is open. An `automatic` opening
   * is ignored where the person closed the reader on this URL.
   */
  open: (point?: number, automatic?: boolean) => Promise<boolean>;
  close: () => void;
  toggle: () => Promise<boolean>;
  /** Extracts the article for the popup, until `cancelPopupRequest` is called. */
  readForPopup: () => Promise<ReadAnswer>;
  cancelPopupRequest: () => void;
  /** Extracts by Readability alone from now on, and answers the popup. */
  readGeneric: () => Promise<ReadAnswer>;
}

/** Makes the functions that answer the popup. */
function makePopupReader(extractor: PageExtractor, visit: Visit): Pick<ReaderController, 'readForPopup' | 'cancelPopupRequest' | 'readGeneric'> {
  let request = new AbortController();
  const readForPopup = async (): Promise<ReadAnswer> => {
    if (request.signal.aborted) request = new AbortController();
    const { signal } = request;
    const { settings } = await settingsStore.read();
    const answer = await extractor.extract(settings, signal) ?? { reason: 'not-yet' };
    return answer.article ? { ...answer, newPosts: await visit.findNew(answer.article) } : answer;
  };
  return {
    readForPopup,
    cancelPopupRequest: () => request.abort(),
    readGeneric: () => {
      extractor.enterGenericMode();
      return readForPopup();
    },
  };
}

/** In private windows nothing is stored, not even for the life of a tab; nor on pages of sites without rules. */
function setOpenFlag(extractor: PageExtractor, open: boolean): void {
  if (extractor.isGeneric()) return;
  if (!isContextInvalidated() && !browser.extension.inIncognitoContext) setReaderOpen(window, open);
}

/** Makes the functions that open and close the reader; at most one session is open at a time. */
function makeOpener(extractor: PageExtractor, visit: Visit): Pick<ReaderController, 'open' | 'close' | 'toggle'> {
  let session: AbortController | undefined;
  let goTo: (point: number) => void = () => undefined;
  let closedAt: string | undefined;

  const begin = (): AbortController => {
    const started = new AbortController();
    started.signal.addEventListener('abort', () => {
      session = undefined;
      goTo = () => undefined;
      closedAt = location.href;
      visit.end();
      setOpenFlag(extractor, false);
    });
    // After navigation to another article in the open reader, that article's URL is the one to reopen after a reload.
    navigation.addEventListener('currententrychange', () => setOpenFlag(extractor, true), { signal: started.signal });
    session = started;
    return started;
  };
  const open = async (point?: number, automatic = false): Promise<boolean> => {
    if (!session) {
      if (automatic && closedAt === location.href) return false;
      const started = begin();
      const shown = await startSession(started, { extractor, visit });
      if (!shown) {
        if (session === started) session = undefined;
        return false;
      }
      goTo = shown.goTo;
      setOpenFlag(extractor, true);
    }
    if (point !== undefined) goTo(point);
    return true;
  };
  const toggle = async (): Promise<boolean> => {
    if (!session) return await open();
    session.abort();
    return false;
  };
  return { open, close: () => session?.abort(), toggle };
}

/**
 * Makes the controller of this page and starts the extraction: each injection is caused by a request for the article.
 */
export function makeReaderController(): ReaderController {
  const extractor = makePageExtractor();
  const visit = makeVisit();
  extractor.prefetch();
  return { ...makeOpener(extractor, visit), ...makePopupReader(extractor, visit) };
}
