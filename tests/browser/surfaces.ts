/** Goes through all that the reader can show, so that a test can look at each. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';

/** Calls a function with the reader's shadow root; it travels as text, as those for the popup do. */
export function askReaderRoot<Value>(page: Page, ask: (root: ShadowRoot) => Value): Promise<Value> {
  return page.evaluate(`(${ask.toString()})(document.querySelector('klartext-reader').shadowRoot)`) as Promise<Value>;
}

function press(page: Page, selector: string): Promise<void> {
  return page.evaluate((wanted) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click(), selector);
}

async function waitFor(page: Page, selector: string, isThere: boolean): Promise<void> {
  await waitUntil(`${isThere ? '' : 'no '}${selector}`, () => page.evaluate((wanted, should) =>
    (document.querySelector('klartext-reader')?.shadowRoot?.querySelector(wanted) !== null) === should, selector, isThere));
}

/** Opens each panel of the toolbar, or those named, and closes it again; `visit` hears its name in between. */
export async function visitPanels(page: Page, visit: (name: string) => Promise<void>, wanted?: readonly string[]): Promise<void> {
  const names = wanted ?? await askReaderRoot(page, (root) => [...root.querySelectorAll('.tools > button:has(+ .panel)')].map((button) => button.className));
  for (const name of names) {
    await press(page, `.tools > button.${name}`);
    await waitFor(page, ':popover-open h2', true);
    await visit(name);
    await askReaderRoot(page, (root) => root.querySelector<HTMLElement>(':popover-open')?.hidePopover());
    await waitFor(page, ':popover-open', false);
  }
}

/** Opens the bar that reads aloud, and the enlarged picture. */
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

/** Unfolds the line that says what was left out. */
export async function unfoldKept(page: Page): Promise<void> {
  await askReaderRoot(page, (root) => { for (const details of root.querySelectorAll('details')) details.open = true; });
}
