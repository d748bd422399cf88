/** The reader as the rest of the extension knows it: open, close, toggle. */
import browser from 'webextension-polyfill';
import { isContextInvalidated } from '../context-invalidated.ts';
import { setReaderOpen } from '../reader-session-flag.ts';
import { startSession } from './reader-session.ts';
import { isGenericMode } from './generic-mode.ts';

export interface ReaderController {
  /** Opens, at a key point if one is named; says whether the reader is open now. */
  open: (point?: number, automatic?: boolean) => Promise<boolean>;
  close: () => void;
  toggle: () => Promise<boolean>;
}

/** In private windows nothing is written down, not even for the life of a tab; nor on pages that are merely tried. */
function setOpenFlag(open: boolean): void {
  if (isGenericMode()) return;
  if (!isContextInvalidated() && !browser.extension.inIncognitoContext) setReaderOpen(window, open);
}

/** Makes the reader of this page. */
export function makeReaderController(): ReaderController {
  let session: AbortController | undefined;
  let goTo: (point: number) => void = () => undefined;
  let closedAt: string | undefined;

  const begin = (): AbortController => {
    const begun = new AbortController();
    begun.signal.addEventListener('abort', () => {
      session = undefined;
      goTo = () => undefined;
      closedAt = location.href;
      setOpenFlag(false);
    });
    // Another article shown in the same reader is the one to come back to after a reload.
    navigation.addEventListener('currententrychange', () => setOpenFlag(true), { signal: begun.signal });
    session = begun;
    return begun;
  };
  const open = async (point?: number, automatic = false): Promise<boolean> => {
    if (!session) {
      // Whoever closed the reader here does not want it back by itself.
      if (automatic && closedAt === location.href) return false;
      const begun = begin();
      const shown = await startSession(begun);
      if (!shown) {
        if (session === begun) session = undefined;
        return false;
      }
      goTo = shown.goTo;
      setOpenFlag(true);
    }
    if (point !== undefined) goTo(point);
    return true;
  };
  const close = (): void => session?.abort();
  const toggle = async (): Promise<boolean> => {
    if (!session) return await open();
    close();
    return false;
  };
  return { open, close, toggle };
}
