/**
 * Keeps the visible paragraph when the reader opens and closes, by matching elements of page and article by their
 * content.
 */

/** Elements that contain text or a picture, in page and article. */
const ANCHOR_SELECTOR = 'h1, h2, h3, h4, h5, h6, p, li, blockquote, img, dt, dd';
/** The toolbar covers this much of the reader's upper edge. */
const TOOLBAR_HEIGHT_PX = 56;

/** Returns an element's text, or for a picture the number in its URL; empty where it has none. */
function contentKey(element: Element): string {
  if (element instanceof HTMLImageElement) return /\d{6,}/.exec(element.src || element.srcset)?.[0] ?? '';
  return element.textContent.replace(/\s+/g, ' ').trim();
}

/** `top` is the distance from the window's upper edge, in px. */
interface VisibleElement { key: string; top: number }

/**
 * Finds the elements of `root` that are visible between `edge` and `height` (px from the window's upper edge), in
 * order.
 */
function findVisible(root: ParentNode, edge: number, height: number): VisibleElement[] {
  const visible: VisibleElement[] = [];
  for (const element of root.querySelectorAll(ANCHOR_SELECTOR)) {
    const { top, bottom, height: elementHeight } = element.getBoundingClientRect();
    if (elementHeight === 0 || bottom <= edge) continue;
    if (top > height) break;
    const key = contentKey(element);
    if (key !== '') visible.push({ key, top });
  }
  return visible;
}

/** Finds the first of these elements that `root` contains too, by content. */
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
 * Notes what the page shows, before the reader covers it. The returned function scrolls the reader there; it returns
 * whether the rendered part of the article contains that position. At the headline the reader starts at its top.
 */
export function scrollReaderToPage(body: HTMLElement, dialog: HTMLElement, view: Window): () => boolean {
  const visible = findVisible(body, 0, view.innerHeight);
  return () => {
    const pair = findCounterpart(dialog, visible);
    dialog.scrollTop = pair && pair.element.tagName !== 'H1' ? dialog.scrollTop + pair.element.getBoundingClientRect().top - (pair.top + TOOLBAR_HEIGHT_PX) : 0;
    return pair !== undefined;
  };
}

/** Notes what the reader shows; the returned function scrolls the page there, after the cover was removed. */
export function scrollPageToReader(dialog: HTMLElement, body: HTMLElement, view: Window): () => void {
  const pair = dialog.scrollTop === 0 ? undefined : findCounterpart(body, findVisible(dialog, TOOLBAR_HEIGHT_PX, view.innerHeight));
  return () => {
    if (pair) view.scrollBy({ top: pair.element.getBoundingClientRect().top - (pair.top - TOOLBAR_HEIGHT_PX), behavior: 'instant' });
  };
}
