/** Entering and leaving keep the very paragraph: elements of the page and of the drawn article are paired by content. */

/** The elements that hold text or pictures of their own in both. */
const ANCHOR_SELECTOR = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, img, dt, dd';
/** The toolbar covers this much of the reader's upper edge, in pixels: what is first below it is first in the page. */
const TOOLBAR_HEIGHT_PX = 56;

/** The text, or for a picture the number in its address. */
function contentKey(element: Element): string {
  if (element instanceof HTMLImageElement) return /\d{6,}/.exec(element.src || element.srcset)?.[0] ?? '';
  return element.textContent.replace(/\s+/g, ' ').trim();
}

interface VisibleElement { key: string; top: number }

/** What is visible of `root` below `line`, from above. */
function findVisible(root: ParentNode, line: number, height: number): VisibleElement[] {
  const visible: VisibleElement[] = [];
  for (const element of root.querySelectorAll(ANCHOR_SELECTOR)) {
    const { top, bottom, height: own } = element.getBoundingClientRect();
    if (own === 0 || bottom <= line) continue;
    if (top > height) break;
    const key = contentKey(element);
    if (key !== '') visible.push({ key, top });
  }
  return visible;
}

/** The first of these places that `root` has as well, with its element there. */
function findCounterpart(root: ParentNode, visible: readonly VisibleElement[]): { top: number; element: Element } | undefined {
  const elements = new Map<string, Element>();
  for (const element of root.querySelectorAll(ANCHOR_SELECTOR)) {
    const key = contentKey(element);
    if (!elements.has(key)) elements.set(key, element);
  }
  for (const { key, top } of visible) {
    const element = elements.get(key);
    if (element) return { top, element };
  }
  return undefined;
}

/**
 * What the page shows at its upper edge is remembered before it is covered; the returned function goes there in the
 * reader, as far as it is drawn, and says whether it did.
 */
export function scrollReaderToPage(body: HTMLElement, dialog: HTMLElement, view: Window): () => boolean {
  const visible = findVisible(body, 0, view.innerHeight);
  return () => {
    const pair = findCounterpart(dialog, visible);
    dialog.scrollTop = pair && pair.element.tagName !== 'H1' ? dialog.scrollTop + pair.element.getBoundingClientRect().top - (pair.top + TOOLBAR_HEIGHT_PX) : 0;
    return pair !== undefined;
  };
}

/** What the reader shows at its upper edge is remembered; the returned function goes there in the uncovered page. */
export function scrollPageToReader(dialog: HTMLElement, body: HTMLElement, view: Window): () => void {
  const pair = dialog.scrollTop === 0 ? undefined : findCounterpart(body, findVisible(dialog, TOOLBAR_HEIGHT_PX, view.innerHeight));
  return () => {
    if (pair) view.scrollBy({ top: pair.element.getBoundingClientRect().top - (pair.top - TOOLBAR_HEIGHT_PX), behavior: 'instant' });
  };
}
