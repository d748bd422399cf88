/** On paper the article stands alone, with its pictures and its source. */
import { renderAttribution } from '../../../view/export/render-attribution.ts';
import type { ReaderContext } from '../reader-context.ts';

/** How long pictures may take before the article is printed without them. In milliseconds. */
const PICTURE_TIMEOUT_MS = 8000;

function fetchPictures(dialog: HTMLElement): HTMLImageElement[] {
  const pictures = [...dialog.querySelectorAll<HTMLImageElement>('.article img')];
  for (const picture of pictures) picture.loading = 'eager';
  return pictures;
}

/** Adds the source, which shows on paper only; pictures come at once where the browser's own menu prints. */
export function preparePrint({ dialog, answer, labels, signal }: ReaderContext): void {
  dialog.querySelector('.article')?.append(renderAttribution(dialog.ownerDocument, answer.article, labels, new Date()));
  addEventListener('beforeprint', () => void fetchPictures(dialog), { signal });
}

/** Waits for the pictures that were not yet in sight, then opens the browser's print window. */
export async function print(dialog: HTMLElement): Promise<void> {
  await Promise.race([
    // One that fails is printed with its description.
    Promise.allSettled(fetchPictures(dialog).map((picture) => picture.decode())),
    new Promise((resolve) => { setTimeout(resolve, PICTURE_TIMEOUT_MS); }),
  ]);
  window.print();
}
