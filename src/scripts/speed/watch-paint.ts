/** Measures when a reader or a popup has been painted, inside the page itself. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../browser/browser-session.ts';

/**
 * Runs in the page: stores in `window.paintedAt` the time (ms since 1970) at which the main thread has painted the first
 * frame with an article in the element `tag`. A reader that still shows its loading notice does not count. A message
 * posted from an animation frame's callback arrives after style, layout and paint of that frame
 * (https://html.spec.whatwg.org/multipage/webappapis.html#event-loop-processing-model). The function is sent as text, so it uses nothing from this module.
 */
function recordFirstPaint(tag: string): void {
  const record = window as unknown as { paintedAt?: number | undefined };
  record.paintedAt = undefined;
  const observer = new MutationObserver(() => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (root) observer.observe(root, { childList: true, subtree: true });
    if (!root?.querySelector('article h1')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => { record.paintedAt = performance.timeOrigin + performance.now(); });
      port1.start();
      port2.postMessage(undefined);
    });
  });
  observer.observe(document.documentElement, { childList: true });
}

/** Starts to watch a loaded page for the first paint of the reader `tag`. */
export async function watchPaint(page: Page, tag: string): Promise<void> {
  await page.evaluate(recordFirstPaint, tag);
}

/** Waits for the paint that `watchPaint` watches for. Returns its time in ms since 1970. */
export function readPaint(page: Page): Promise<number> {
  return waitUntil('the reader to be painted', () => page.evaluate(() => (window as unknown as { paintedAt?: number }).paintedAt));
}

/** Waits until a page reports the paint of its largest content. Returns the time of that paint in ms since 1970. */
export function readLargestPaint(page: Page): Promise<number> {
  return waitUntil('the popup to be painted', () => page.evaluate(() => new Promise<number | undefined>((resolve) => {
    new PerformanceObserver((list) => {
      resolve(performance.timeOrigin + (list.getEntries().at(-1)?.startTime ?? Number.NaN));
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    // Asks again after 300 ms without a report.
    setTimeout(() => resolve(undefined), 300);
  })));
}
