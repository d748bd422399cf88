/** Checks that other extensions and the browser's find work on the reader's text, which is neither in a frame nor in a closed shadow root. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { putFixture, readReader, startStage, waitForNoReader, waitForReader, type Stage } from './harness.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await startStage();
  await stage.session.installNeighbour(join(import.meta.dirname, '..', 'neighbour'));
  page = await stage.session.openPage(putFixture(stage.server, 'sample'));
  await stage.session.runCommand('toggle-reader', page);
  await waitForReader(page);
});
afterAll(() => stage.stop());

/** Returns the centre of a word of the reader in px of the viewport. */
function findWord(word: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const article = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('article');
    const walker = document.createTreeWalker(article as Node, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const start = text.data.indexOf(wanted);
      if (start < 0) continue;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, start + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`The reader has no word "${wanted}".`);
  }, word);
}

describe('other software', () => {
  test('a dictionary extension gets the double-clicked word', async () => {
    const { x, y } = await findWord('parcels');
    await page.mouse.click(x, y, { count: 2 });
    expect(await waitUntil('the dictionary', () => page.evaluate(() => document.documentElement.dataset['lookedUp']))).toBe('parcels');
  });

  test("the browser's find finds the reader's text and none of the covered page", async () => {
    const find = (text: string): Promise<boolean> => page.evaluate((wanted) => {
      getSelection()?.removeAllRanges();
      return (globalThis as unknown as { find: (text: string, ...flags: boolean[]) => boolean }).find(wanted, false, false, true);
    }, text);
    expect(await find('bringing back wind')).toBe(true);
    expect(await find('Skip to content')).toBe(false);
  });

  test('a translator can replace words in the text, and the reader keeps them', async () => {
    expect(await readReader(page)).toContain('ferry');
    await page.evaluate(() => document.dispatchEvent(new KeyboardEvent('keydown', { key: 'F4' })));
    expect(await waitUntil('the translation', async () => ((await readReader(page))?.includes('Fähre') ? readReader(page) : undefined))).not.toContain('ferry');
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
  });
});
