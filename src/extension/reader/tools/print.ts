/** Prints the article with its pictures and its source. */
import { renderAttribution } from '../../../view/export/render-attribution.ts';
import type { ReaderContext } from '../reader-context.ts';

/** After this time the article is printed without the pictures that are still loading. */
const PICTURE_TIMEOUT_MS = 8000;

/** Makes lazy pictures load at once, and returns all pictures. */
function loadPictures(dialog: HTMLElement): HTMLImageElement[] {
  const pictures = [...dialog.querySelectorAll<HTMLImageElement>('.article img')];
  for (const picture of pictures) picture.loading = 'eager';
  return pictures;
}

/** Adds the source, which only a print shows; loads all pictures where the person prints by the browser's menu. */
export function preparePrint({ dialog, answer, labels, signal }: ReaderContext): void {
  dialog.querySelector('.article')?.append(renderAttribution(dialog.ownerDocument, answer.article, labels, new Date()));
  addEventListener('beforeprint', () => void loadPictures(dialog), { signal });
}

/** Waits for pictures that were not loaded yet, then opens the browser's print dialog. */
export async function print(dialog: HTMLElement): Promise<void> {
  await Promise.race([
    // Where a picture fails, its description is printed.
    Promise.allSettled(loadPictures(dialog).map((picture) => picture.decode())),
    new Promise((resolve) => { setTimeout(resolve, PICTURE_TIMEOUT_MS); }),
  ]);
  window.print();
}
