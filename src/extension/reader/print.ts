/** On paper the article stands alone, with its pictures and its source. */
import { drawSource } from '../../view/export/draw-source.ts';
import type { ReaderContext } from './context.ts';

/** How long pictures may take before the article is printed without them. In milliseconds. */
const PATIENCE = 8000;

/** Adds the source before printing and takes it away again, whoever prints: our button or the browser's menu. */
export function preparePrint({ dialog, answer, labels, signal }: ReaderContext): void {
  const page = dialog.ownerDocument;
  let source: HTMLElement | undefined;
  const removeSource = (): void => source?.remove();
  addEventListener('beforeprint', () => {
    removeSource();
    source = drawSource(page, answer.article, labels, new Date());
    dialog.querySelector('.article')?.append(source);
  }, { signal });
  addEventListener('afterprint', removeSource, { signal });
}

/** Waits for the pictures that were not yet in sight, then opens the browser's print window. */
export async function print(dialog: HTMLElement): Promise<void> {
  const pictures = [...dialog.querySelectorAll<HTMLImageElement>('.article img')];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.race([
    // One that fails is printed with its description.
    Promise.allSettled(pictures.map((picture) => picture.decode())),
    new Promise((resolve) => { setTimeout(resolve, PATIENCE); }),
  ]);
  window.print();
}
