/** The reader as the rest of the extension knows it: open, close, toggle. */
import { send } from '../post.ts';
import { showReader } from './show-reader.ts';

export interface Reader {
  /** Opens, at a key point if one is named; says whether the reader is open now. */
  open: (point?: number, automatic?: boolean) => Promise<boolean>;
  close: () => void;
  toggle: () => Promise<boolean>;
}

/** After an update of the extension nobody answers any more; then there is nothing to remember either. */
function remember(open: boolean): void {
  send('background:remember-reader', { url: location.href, open }).catch(() => undefined);
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
      closedAt = location.href;
      remember(false);
    });
    session = begun;
    return begun;
  };
  const open = async (point?: number, automatic = false): Promise<boolean> => {
    if (!session) {
      // Whoever closed the reader here does not want it back by itself.
      if (automatic && closedAt === location.href) return false;
      const shown = await showReader(begin());
      if (!shown) {
        session = undefined;
        return false;
      }
      goTo = shown.goTo;
      remember(true);
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
