/** Entering and leaving keep the very paragraph: elements of the page and of the drawn article are paired by content. */

/** The elements that hold text or pictures of their own in both. */
const PLACES = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, img, dt, dd';
/** The toolbar covers this much of the reader's upper edge, in pixels: what is first below it is first in the page. */
const TOOLBAR = 56;

/** The text, or for a picture the number in its address. */
function readKey(element: Element): string {
  if (element instanceof HTMLImageElement) return /\d{6,}/.exec(element.src || element.srcset)?.[0] ?? '';
  return element.textContent.replace(/\s+/g, ' ').trim();
}

function findByKey(root: ParentNode, key: string): Element | undefined {
  return [...root.querySelectorAll(PLACES)].find((element) => readKey(element) === key);
}

/** The first visible element of `from` below `line` that `to` has as well, with its counterpart there. */
function findPair(from: ParentNode, to: ParentNode, line: number, height: number): { element: Element; counterpart: Element } | undefined {
  for (const element of from.querySelectorAll(PLACES)) {
    const box = element.getBoundingClientRect();
    if (box.height === 0 || box.bottom <= line) continue;
    if (box.top > height) return undefined;
    const key = readKey(element);
    const counterpart = key === '' ? undefined : findByKey(to, key);
    if (counterpart) return { element, counterpart };
  }
  return undefined;
}

/** What the page shows at its upper edge is remembered before it is covered; the returned function goes there in the reader. */
export function enterAtSamePlace(body: HTMLElement, dialog: HTMLElement, view: Window): () => void {
  const pair = findPair(body, dialog, 0, view.innerHeight);
  if (!pair || pair.element.tagName === 'H1') return () => { dialog.scrollTop = 0; };
  const { top } = pair.element.getBoundingClientRect();
  return () => { dialog.scrollTop += pair.counterpart.getBoundingClientRect().top - (top + TOOLBAR); };
}

/** What the reader shows at its upper edge is remembered; the returned function goes there in the uncovered page. */
export function leaveAtSamePlace(dialog: HTMLElement, body: HTMLElement, view: Window): () => void {
  const pair = findPair(dialog, body, TOOLBAR, view.innerHeight);
  if (!pair || dialog.scrollTop === 0) return () => undefined;
  const { top } = pair.element.getBoundingClientRect();
  return () => view.scrollBy({ top: pair.counterpart.getBoundingClientRect().top - (top - TOOLBAR), behavior: 'instant' });
}
