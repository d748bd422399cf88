/** Lends the page the typeface that Klartext brings, while it is chosen; fonts of a document reach into shadow roots. */
import { nativeProperty } from '../../../article/dom-clobbering.ts';
import { FONT_FAMILY, type FontFile } from '../../fonts.ts';
import { sendMessage } from '../../messaging.ts';
import { settingsStore } from '../../settings-store.ts';
import type { Settings } from '../../settings.ts';

function makeFace({ base64, ...descriptors }: FontFile): FontFace {
  // From bytes, not from an address: a page's policy on fonts has no say in it.
  return new FontFace(FONT_FAMILY, Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer, descriptors);
}

/** Follows the settings until the signal aborts; then the page has the fonts it had before. */
export async function installFont(page: Document, signal: AbortSignal): Promise<void> {
  let faces: FontFace[] = [];
  const uninstall = (): void => {
    for (const face of faces) nativeProperty(page, 'fonts').delete(face);
    faces = [];
  };
  let wanted = false;
  const follow = async ({ font }: Settings): Promise<void> => {
    wanted = font === 'hyperlegible' && !signal.aborted;
    if (!wanted) return uninstall();
    const files = faces.length > 0 ? [] : await sendMessage('background:load-font', undefined).catch(() => []);
    if (!wanted || faces.length > 0) return;
    faces = files.map(makeFace);
    for (const face of faces) nativeProperty(page, 'fonts').add(face);
  };
  signal.addEventListener('abort', () => { wanted = false; uninstall(); });
  settingsStore.subscribe((settings) => void follow(settings), signal);
  await follow((await settingsStore.read()).settings);
}
