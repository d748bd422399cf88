/** Runs axe-core's accessibility rules on pages of the extension and on the popup. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../src/scripts/browser/browser-session.ts';

/** Runs in the world of `document`: `window` inside it is the window of that document, also in the popup. */
const RUN_AXE = `async (document) => {
  const window = document.defaultView;
  ${axe.source};
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')));
}`;

/** Returns every violation on a page of the extension, with its element. */
export async function findViolations(page: Page): Promise<string[]> {
  return await page.evaluate(`(${RUN_AXE})(document)`) as string[];
}

/** Returns every violation in the popup. */
export async function findPopupViolations(popup: Popup): Promise<string[]> {
  // `Popup.evaluate` sends a function by its text.
  const callback = Object.assign((_document: Document) => Promise.resolve<string[]>([]), { toString: () => RUN_AXE });
  return await popup.evaluate(callback);
}
