/** Shows the beginning of a long article at once and appends the rest in batches that do not delay input. */
import type { Resumable } from '../article/resumable.ts';

/** Enough to fill the first screens. */
const FIRST_BLOCKS = 40;
/**
 * A batch is this many blocks or a hundredth of the rest, if that is more: each layout visits all blocks so far, so
 * giant articles need few.
 */
const MIN_BATCH_BLOCKS = 20;

/**
 * Removes all but the first blocks from a rendered article; the returned steps append them again in order, one batch a
 * step.
 */
export function renderFirstScreenThenRest(root: ParentNode): Resumable<void> {
  const body = root.querySelector<HTMLElement>('.body');
  const blocks = [...body?.children ?? []];
  if (blocks.length > FIRST_BLOCKS) body?.replaceChildren(...blocks.slice(0, FIRST_BLOCKS));
  return appendInBatches(body, blocks.slice(FIRST_BLOCKS));
}

function* appendInBatches(body: HTMLElement | null, rest: readonly Element[]): Resumable<void> {
  const size = Math.max(MIN_BATCH_BLOCKS, Math.ceil(rest.length / 100));
  for (let start = 0; start < rest.length; start += size) {
    yield;
    body?.append(...rest.slice(start, start + size));
    // Reading a size makes the browser lay out this batch now; otherwise the next frame would lay out all batches.
    body?.getBoundingClientRect();
  }
}
