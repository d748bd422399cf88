/** The live blog in the page beneath: what posts it has loaded, and its own button for more. Nothing is changed there. */
import { readSafely } from '../../../article/dom-clobbering.ts';
import { livePosts, loadMoreLabels, excludedButtons, clickable } from '../../../sites/dw/dw-live-blogs.ts';
import { onDomIdle } from '../../dom-idle.ts';

/** So long a slow connection may take, in milliseconds. */
const LOAD_TIMEOUT_MS = 8000;

function readPosts(page: Document): Element[] {
  return [...readSafely(page).querySelectorAll('article')].flatMap((article) => [...article.querySelectorAll(livePosts)]);
}

/** Changes when posts come or go, and costs next to nothing to ask for. */
export function readPostSigns(page: Document): string {
  return readPosts(page).map(({ id }) => id).join(' ');
}

function isUsable(button: Element, posts: readonly Element[]): boolean {
  const last = posts.at(-1);
  return last !== undefined && !button.closest(excludedButtons) && !posts.some((post) => post.contains(button))
    && !button.matches(':disabled, [aria-disabled="true"]')
    && (last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The page's button for more posts: below the last one, and named as such or the only one there. */
export function findMoreButton(page: Document): HTMLElement | undefined {
  const posts = readPosts(page);
  const article = posts.at(-1)?.closest('article');
  const buttons = [...article?.querySelectorAll<HTMLElement>(clickable) ?? []].filter((button) => isUsable(button, posts));
  return buttons.find((button) => button.matches(loadMoreLabels)) ?? (buttons.length === 1 ? buttons[0] : undefined);
}

/** Presses it; resolves when the page has brought posts and is still, to `false` where it brought none in time. */
export async function loadMorePosts(page: Document, signal: AbortSignal, timeoutMs = LOAD_TIMEOUT_MS): Promise<boolean> {
  const button = findMoreButton(page);
  if (!button) return false;
  const before = readPostSigns(page);
  return await new Promise((resolve) => {
    const finish = (hasCome: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      if (hasCome) onDomIdle(page, () => resolve(true), signal);
      else resolve(false);
    };
    const observer = new MutationObserver(() => { if (readPostSigns(page) !== before) finish(true); });
    const timer = setTimeout(() => finish(false), timeoutMs);
    observer.observe(page, { childList: true, subtree: true });
    signal.addEventListener('abort', () => finish(false), { once: true });
    button.click();
  });
}
