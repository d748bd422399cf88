/** The reader as the rest of the extension knows it: open, close, toggle. */
import browser from 'webextension-polyfill';
import { isOrphan } from '../context-invalidated.ts';
import { noteReading } from '../reader-session-flag.ts';
import { showReader } from './reader-session.ts';
import { isTrial } from './generic-mode.ts';

export interface Reader {
  /** Opens, at a key point if one is named; says whether the reader is open now. */
  open: (point?: number, automatic?: boolean) => Promise<boolean>;
  close: () => void;
  toggle: () => Promise<boolean>;
}

/** In private windows nothing is written down, not even for the life of a tab; nor on pages that are merely tried. */
function note(open: boolean): void {
  if (isTrial()) return;
  if (!isOrphan() && !browser.extension.inIncognitoContext) noteReading(window, open);
}

/** Makes the reader of this page. */
export function makeReader(): Reader {
  let session: AbortController | undefined;
  let goTo: (point: number) => void = () => undefined;
  let closedAt: string | undefined;

  const begin = (): AbortController => {
    const begun = new AbortController();
    begun.signal.addEventListener('abort', () => {
      session = undefined;
      goTo = () => undefined;
      closedAt = location.href;
      note(false);
    });
    // Another article shown in the same reader is the one to come back to after a reload.
    navigation.addEventListener('currententrychange', () => note(true), { signal: begun.signal });
    session = begun;
    return begun;
  };
  const open = async (point?: number, automatic = false): Promise<boolean> => {
    if (!session) {
      // Whoever closed the reader here does not want it back by itself.
      if (automatic && closedAt === location.href) return false;
      const begun = begin();
      const shown = await showReader(begun);
      if (!shown) {
        if (session === begun) session = undefined;
        return false;
      }
      goTo = shown.goTo;
      note(true);
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
