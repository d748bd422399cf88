import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { writeArticlePage } from './dw-page.ts';
import { browserName, pictureFile, readText, startStage, waitForNoReader, waitForTitle, type Stage } from './harness.ts';

const headline = 'The longest list in the harbour';
const sentence = (n: number): string => `Crate ${n} came ashore at noon, and the clerk wrote its number, its weight and its owner into the book.`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** Runs of the page's own timer since its start, and the longest interval between two of them in ms. */
interface Ticks { ran: number; longest: number }

describe('giant pages', () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await page.close();
    expect(await stage.session.readErrors()).toEqual([]);
  });

  async function show(name: string, paragraphs: string[]): Promise<void> {
    const url = `https://www.dw.com/en/${name}/a-700005${name.length}`;
    stage.server.putPage(url, writeArticlePage({ url, headline, paragraphs }));
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
  }
  /** Starts a timer of 4 ms in the page that counts its runs. */
  const startTicks = (): Promise<void> => page.evaluate(() => {
    const ticks = { ran: 0, longest: 0 };
    let last = performance.now();
    Object.assign(window, { ticks });
    setInterval(() => {
      ticks.ran += 1;
      ticks.longest = Math.max(ticks.longest, Math.round(performance.now() - last));
      last = performance.now();
    }, 4);
  });
  const readTicks = (): Promise<Ticks> => page.evaluate(() => ({ ...(window as unknown as { ticks: Ticks }).ticks }));
  const count = (selector: string): Promise<number> => page.evaluate((within) => document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll(within).length ?? 0, selector);
  /** Opens the reader and waits until it has that many blocks. */
  async function open(blocks: number): Promise<void> {
    await startTicks();
    await stage.session.runCommand('toggle-reader', page);
    await waitUntil('the reader', async () => await count('dialog[open] h1') === 1);
    const painted = await readTicks();
    await waitUntil('the whole article', async () => await count('.body > *') >= blocks);
    const whole = await readTicks();
    console.info(`${browserName}: ${blocks} blocks, longest wait for a timer ${painted.longest} ms until painted (${painted.ran} ran), ${whole.longest} ms until whole`);
    expect(whole.ran).toBeGreaterThan(5);
  }

  test("five megabytes in a hundred thousand nodes: opening can be cancelled, else the article appears, and the page's timers run meanwhile", async () => {
    await show('harbour', numbers(50_000).map(sentence));
    const before = await page.evaluate(() => document.documentElement.outerHTML.length);
    await stage.session.runCommand('toggle-reader', page);
    await waitUntil('the notice', async () => await count('.loading-notice') === 1);
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>('.loading-notice')?.innerText)).toContain(await readText(stage.session, 'loading'));
    await page.screenshot({ path: pictureFile('reader-waiting') });
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
    // The page itself clicks the button as soon as it appears: an idle machine reads the whole article in half a second.
    await page.evaluate(() => {
      const pressed = setInterval(() => {
        const root = document.querySelector('klartext-reader')?.shadowRoot;
        if (root?.querySelector('dialog[open]')) throw new Error('The reader opened before it could be cancelled.');
        const button = root?.querySelector<HTMLElement>('.loading-notice button');
        if (!button) return;
        clearInterval(pressed);
        button.click();
        Object.assign(window, { isCancelled: true });
      }, 5);
    });
    await stage.session.runCommand('toggle-reader', page);
    await page.waitForFunction('window.isCancelled');
    await waitForNoReader(page);
    await open(19_000);
    expect(await count('.loading-notice')).toBe(0);
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML.length)).toBe(before);
  });

  test('the popup shows that it is reading; when it is closed, the reading stops', async () => {
    await show('popup', numbers(50_000).map(sentence));
    const popup = await stage.session.openPopup(page);
    await waitUntil('the notice', () => popup.evaluate((document) => document.querySelector('.loading [role="status"], h1.headline') !== null));
    await popup.close();
    // Sends the message that a closing popup sends; a page that went on reading would answer with the article.
    expect(await stage.session.evaluateInExtension(`(async () => {
      const [tab] = await browser.tabs.query({ url: '${page.url()}' });
      await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
      const answer = browser.tabs.sendMessage(tab.id, { name: 'reader:read-article' }, { frameId: 0 });
      await browser.tabs.sendMessage(tab.id, { name: 'reader:cancel-popup-request' }, { frameId: 0 });
      return (await answer).reason;
    })()`)).toBe('not-yet');
  });

  test('two thousand pictures', async () => {
    await show('pictures', numbers(2000).map((n) => `${sentence(n)}</p><figure><img loading="lazy" src="https://static.dw.com/image/${70_000_000 + n}_6.jpg" alt="Crate ${n}"><figcaption>Crate ${n} <small>Image: M. Holt</small></figcaption></figure><p>`));
    await open(4000);
  });

  test('a paragraph of a million characters', async () => {
    await show('one', [sentence(0), numbers(10_000).map(sentence).join(' '), sentence(1)]);
    await open(50);
  });
});
