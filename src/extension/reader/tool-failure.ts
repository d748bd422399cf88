/** Says why a tool did not work, where it was asked for. */
import type { Labels } from '../../view/labels.ts';

/** Returns one sentence with the browser's reason. */
export function describeFailure(labels: Labels, error: unknown): string {
  return labels.text('toolFailed', error instanceof Error ? error.message : String(error));
}

/** Shows that sentence in the toolbar; the reader stays as it is. */
export function showFailure(dialog: HTMLElement, labels: Labels, error: unknown): void {
  const status = dialog.querySelector('.toolbar > .tool-status');
  if (status) status.textContent = describeFailure(labels, error);
}
