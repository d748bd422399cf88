/**
 * Adds the shipped typeface to the page's fonts while the settings choose it: a shadow root has no fonts of its own.
 */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { FONT_FAMILY, type FontFile } from '../../fonts.ts';
import { sendMessage } from '../../messaging.ts';
import { settingsStore } from '../../settings-store.ts';
import type { Settings } from '../../settings.ts';

function makeFace({ base64, ...descriptors }: FontFile): FontFace {
  // From bytes: a URL would be subject to the `font-src` of the page's content security policy.
  return new FontFace(FONT_FAMILY, Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer, descriptors);
}

/** Follows the settings until the signal aborts, which removes the typeface. */
export async function installFont(page: Document, signal: AbortSignal): Promise<void> {
  let faces: FontFace[] = [];
  const uninstall = (): void => {
    for (const face of faces) nativeProperty(page, 'fonts').delete(face);
    faces = [];
  };
  let isChosen = false;
  const follow = async ({ font }: Settings): Promise<void> => {
    isChosen = font === 'hyperlegible' && !signal.aborted;
    if (!isChosen) return uninstall();
    const files = faces.length > 0 ? [] : await sendMessage('background:load-font', undefined).catch(() => []);
    if (!isChosen || faces.length > 0) return;
    faces = files.map(makeFace);
    for (const face of faces) nativeProperty(page, 'fonts').add(face);
  };
  signal.addEventListener('abort', () => { isChosen = false; uninstall(); });
  settingsStore.subscribe((settings) => void follow(settings), signal);
  await follow((await settingsStore.read()).settings);
}
