/** Opens the surfaces of the reader one after the other, so that a test can check each. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';

/** Calls a function in the page with the reader's shadow root and returns its result. It is sent as text, so it uses nothing but its argument. */
export function evaluateInReader<Value>(page: Page, callback: (root: ShadowRoot) => Value): Promise<Value> {
  return page.evaluate(`(${callback.toString()})(document.querySelector('klartext-reader').shadowRoot)`) as Promise<Value>;
}

function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((within) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>(within)?.click(), selector);
}

async function waitFor(page: Page, selector: string, isThere: boolean): Promise<void> {
  await waitUntil(`${isThere ? '' : 'no '}${selector}`, () => page.evaluate((within, should) =>
    (document.querySelector('klartext-reader')?.shadowRoot?.querySelector(within) !== null) === should, selector, isThere));
}

/** Opens each panel of the toolbar, or those in `names`, calls `visit` with its name, and closes it. */
export async function visitPanels(page: Page, visit: (name: string) => Promise<void>, names?: readonly string[]): Promise<void> {
  const panels = names ?? await evaluateInReader(page, (root) => [...root.querySelectorAll('.tools > button:has(+ .panel)')].map((button) => button.className));
  for (const name of panels) {
    await press(page, `.tools > button.${name}`);
    await waitFor(page, ':popover-open h2', true);
    await visit(name);
    await evaluateInReader(page, (root) => root.querySelector<HTMLElement>(':popover-open')?.hidePopover());
    await waitFor(page, ':popover-open', false);
  }
}

/** Opens the player bar and the enlarged picture, calls `visit` with the name of each, and closes them. */
export async function visitLayers(page: Page, visit: (name: string) => Promise<void>): Promise<void> {
  await press(page, '.tools > button.listen');
  await waitFor(page, '.listening :is(.listening-keys, .listening-status:not(:empty))', true);
  await visit('listen');
  await press(page, '.listening-close');
  await waitFor(page, '.listening', false);
  await press(page, '.article button.enlarge');
  await waitFor(page, 'dialog.lightbox', true);
  await visit('lightbox');
  await press(page, 'dialog.lightbox button.close');
  await waitFor(page, 'dialog.lightbox', false);
}

/** Opens the list of removed parts below the article. */
export async function openRemovedList(page: Page): Promise<void> {
  await evaluateInReader(page, (root) => { for (const details of root.querySelectorAll('details')) details.open = true; });
}
