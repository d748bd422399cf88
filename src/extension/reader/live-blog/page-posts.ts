/** Reads which posts a live blog's page has loaded, and presses its button for more. Changes nothing in the page. */
import { readSafely } from '../../../article/dom-clobbering.ts';
import { livePosts, loadMoreLabels, excludedButtons, clickable } from '../../../sites/dw/dw-live-blogs.ts';
import { onDomIdle } from '../../dom-idle.ts';

/** Enough for a slow connection. */
const LOAD_TIMEOUT_MS = 8000;

function findPagePosts(page: Document): Element[] {
  return [...readSafely(page).querySelectorAll('article')].flatMap((article) => [...article.querySelectorAll(livePosts)]);
}

/** Returns the ids of the page's posts, separated by spaces: a cheap way to notice that posts were added or removed. */
export function readPostIds(page: Document): string {
  return findPagePosts(page).map(({ id }) => id).join(' ');
}

/** Whether a button is below the last post, enabled, and not one of those that are excluded by the site's rules. */
function isUsable(button: Element, posts: readonly Element[]): boolean {
  const last = posts.at(-1);
  return last !== undefined && !button.closest(excludedButtons) && !posts.some((post) => post.contains(button))
    && !button.matches(':disabled, [aria-disabled="true"]')
    && (last.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Finds the page's button for more posts: labelled so, or the only usable button. */
export function findMoreButton(page: Document): HTMLElement | undefined {
  const posts = findPagePosts(page);
  const article = posts.at(-1)?.closest('article');
  const buttons = [...article?.querySelectorAll<HTMLElement>(clickable) ?? []].filter((button) => isUsable(button, posts));
  return buttons.find((button) => button.matches(loadMoreLabels)) ?? (buttons.length === 1 ? buttons[0] : undefined);
}

/** Presses that button; resolves to `true` when the page has loaded posts and is idle, to `false` after the timeout. */
export async function loadMorePosts(page: Document, signal: AbortSignal, timeoutMs = LOAD_TIMEOUT_MS): Promise<boolean> {
  const button = findMoreButton(page);
  if (!button) return false;
  const initial = readPostIds(page);
  return await new Promise((resolve) => {
    const finish = (hasLoaded: boolean): void => {
      clearTimeout(timer);
      observer.disconnect();
      if (hasLoaded) onDomIdle(page, () => resolve(true), signal);
      else resolve(false);
    };
    const observer = new MutationObserver(() => { if (readPostIds(page) !== initial) finish(true); });
    const timer = setTimeout(() => finish(false), timeoutMs);
    observer.observe(page, { childList: true, subtree: true });
    signal.addEventListener('abort', () => finish(false), { once: true });
    button.click();
  });
}
