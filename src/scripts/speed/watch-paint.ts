/** When something has been painted, asked in the page itself. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../browser/browser-session.ts';

/**
 * Runs in the page: notes when the frame that first shows an article in an element of that name has been painted by
 * the page's thread; a reader that only says that it is reading has not opened yet. A message posted from the frame's callback arrives after style, layout and paint. It travels as text, so
 * it may name no function of its own.
 */
function noteFirstPaint(tag: string): void {
  const noted = window as unknown as { paintedAt?: number | undefined };
  noted.paintedAt = undefined;
  const observer = new MutationObserver(() => {
    // Watched from before the first element on, where the page is still to come.
    if (document.documentElement) observer.observe(document.documentElement, { childList: true });
    const root = document.querySelector(tag)?.shadowRoot;
    if (root) observer.observe(root, { childList: true, subtree: true });
    if (!root?.querySelector('article h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => { noted.paintedAt = performance.timeOrigin + performance.now(); });
      port1.start();
      port2.postMessage(undefined);
    });
  });
  observer.observe(document.documentElement ?? document, { childList: true });
}

/** Watches a loaded page. */
export async function watchPaint(page: Page, tag: string): Promise<void> {
  await page.evaluate(noteFirstPaint, tag);
}

/** Watches whatever the tab loads from now on. */
export async function watchNextPage(page: Page, tag: string): Promise<void> {
  await page.evaluateOnNewDocument(noteFirstPaint, tag);
}

/** Waits for the paint; on the clock of all processes. */
export function readPaint(page: Page): Promise<number> {
  return waitUntil('the reader to be painted', () => page.evaluate(() => (window as unknown as { paintedAt?: number }).paintedAt));
}

/** When the largest content that a page of its own has shown was painted: since its start, and on the clock of all processes. */
export async function readLargestPaint(page: Page): Promise<{ since: number; at: number }> {
  return await waitUntil('the popup to be painted', () => page.evaluate(() => new Promise<{ since: number; at: number } | undefined>((resolve) => {
    new PerformanceObserver((list) => {
      const since = list.getEntries().at(-1)?.startTime ?? Number.NaN;
      resolve({ since, at: performance.timeOrigin + since });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => resolve(undefined), 300);
  })));
}
