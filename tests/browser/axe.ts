/** Asks axe-core what a person with a screen reader, a keyboard or weak eyes would stumble over. */
import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../src/scripts/browser/browser-session.ts';

/** Runs where `document` is: axe is shut in with that document's own window. */
const look = `async (document) => {
  const window = document.defaultView;
  ${axe.source};
  const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 120) + ' ' + (node.any[0]?.message ?? '')));
}`;

/** Every violation on a page of the extension, with the element it is on. */
export async function findViolations(page: Page): Promise<string[]> {
  return await page.evaluate(`(${look})(document)`) as string[];
}

/** Every violation in the popup. */
export async function findPopupViolations(popup: Popup): Promise<string[]> {
  // The popup takes functions by their text.
  const ask = Object.assign((_document: Document) => Promise.resolve<string[]>([]), { toString: () => look });
  return await popup.evaluate(ask);
}
