/** A long article is painted before it is whole: its beginning at once, the rest as fast as it can be laid out unfelt. */
import type { Steps } from '../article/cooperative.ts';

/** So many blocks fill the first screens. */
const FIRST = 40;
/** Of the rest come so many at a time, or a hundredth: each time the browser looks at all that is there. */
const AT_A_TIME = 20;

/** Takes all but the first blocks out of a drawn article; the steps put them back in order, each batch laid out by itself. */
export function holdBack(root: ParentNode): Steps<void> {
  const body = root.querySelector<HTMLElement>('.body');
  const blocks = [...body?.children ?? []];
  if (blocks.length > FIRST) body?.replaceChildren(...blocks.slice(0, FIRST));
  return putBack(body, blocks.slice(FIRST));
}

function* putBack(body: HTMLElement | null, rest: readonly Element[]): Steps<void> {
  const many = Math.max(AT_A_TIME, Math.ceil(rest.length / 100));
  for (let at = 0; at < rest.length; at += many) {
    yield;
    body?.append(...rest.slice(at, at + many));
    // Asking for its size has it laid out now; else all of it would be at the next frame.
    body?.getBoundingClientRect();
  }
}
