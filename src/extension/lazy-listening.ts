/** Makes the action of a "listen" button, which loads what reads aloud at its first press. */
import { loadTool } from './lazy-tools/load-tool.ts';
import type { ListeningSurface } from './lazy-tools/listening.ts';
import { settingsStore } from './settings-store.ts';

/** Path of a loudspeaker, on a grid of 24 × 24 units. */
export const LISTEN_ICON = 'M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 0 1 0 7M19 6a8.5 8.5 0 0 1 0 12';

/**
 * Makes the function that the button calls with itself: the first call opens the player bar and starts, later ones pause
 * and resume. `onFailure` gets the error of a tool that cannot be loaded; the next press tries again.
 */
export function makeLazyListening(surface: Omit<ListeningSurface, 'saveRate'>, onFailure: (error: unknown) => void): (opener: HTMLElement) => void {
  let listening: Promise<(opener: HTMLElement) => void> | undefined;
  const saveRate = (speechRate: number): void => void settingsStore.write({ speechRate });
  return (opener) => {
    listening ??= loadTool('listening').then(({ makeListening }) => makeListening({ ...surface, saveRate }));
    listening.then((listen) => listen(opener), (error: unknown) => {
      listening = undefined;
      onFailure(error);
    });
  };
}
