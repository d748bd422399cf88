/** A long article is painted before it is whole: its beginning at once, the rest as fast as it can be laid out unfelt. */
import type { Resumable } from '../article/cooperative.ts';

/** So many blocks fill the first screens. */
const FIRST_BLOCKS = 40;
/** Of the rest come so many at a time, or a hundredth: each time the browser looks at all that is there. */
const MIN_BATCH_BLOCKS = 20;

/** Takes all but the first blocks out of a drawn article; the steps put them back in order, each batch laid out by itself. */
export function renderFirstScreenThenRest(root: ParentNode): Resumable<void> {
  const body = root.querySelector<HTMLElement>('.body');
  const blocks = [...body?.children ?? []];
  if (blocks.length > FIRST_BLOCKS) body?.replaceChildren(...blocks.slice(0, FIRST_BLOCKS));
  return appendInBatches(body, blocks.slice(FIRST_BLOCKS));
}

function* appendInBatches(body: HTMLElement | null, rest: readonly Element[]): Resumable<void> {
  const many = Math.max(MIN_BATCH_BLOCKS, Math.ceil(rest.length / 100));
  for (let at = 0; at < rest.length; at += many) {
    yield;
    body?.append(...rest.slice(at, at + many));
    // Asking for its size has it laid out now; else all of it would be at the next frame.
    body?.getBoundingClientRect();
  }
}
