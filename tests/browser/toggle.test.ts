/** Checks that opening and closing the reader keep the position in the text and the page's nodes, also after a reload and on pages that interfere. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { writeArticlePage } from './dw-page.ts';
import { startStage, waitForNoReader, waitForReader, type Stage } from './harness.ts';

const headline = 'Forty fields under water';
const url = 'https://www.dw.com/en/forty-fields-under-water/a-70000400';
const topic = 'https://www.dw.com/en/rivers/t-70000401';
const paragraphs = Array.from({ length: 60 }, (_, index) =>
  `Field number ${index} was the first to dry, said its farmer, who had dug a ditch along the whole of the southern edge. The others followed a week later, when the river fell by ${index + 3} centimeters.`);

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await startStage();
  const html = writeArticlePage({ url, headline, paragraphs });
  stage.server.putPage(url, html.replace('<body>', '<body><script>globalThis.wasCovered = document.querySelector("klartext-cover") !== null;</script>'));
  stage.server.putPage(topic, '<!doctype html><title>Rivers</title><body><script>globalThis.wasCovered = document.querySelector("klartext-cover") !== null;</script><div id="root"><h1>Rivers</h1></div><footer></footer>');
  page = await stage.session.openPage(url);
});
afterAll(() => stage.stop());
afterEach(async () => { expect(await stage.session.readErrors()).toEqual([]); });

async function openReader(): Promise<void> {
  await stage.session.runCommand('toggle-reader', page);
  await waitForReader(page, headline);
}

async function closeReader(): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForNoReader(page);
}

interface ParagraphPosition {
  /** Index of a paragraph in the article, from 0. */
  index: number;
  /** Distance of its top from the upper edge of the text, in px; negative where the paragraph begins above the edge. */
  fromEdge: number;
}

/**
 * Returns the position of paragraph `index`, or without `index` of the first paragraph that reaches below the upper
 * edge: in the reader where it is open, else in the page. The reader's edge is the lower edge of its toolbar.
 */
function readPosition(index?: number): Promise<ParagraphPosition> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('klartext-reader')?.shadowRoot;
    const edge = root ? 56 : 0;
    const boxes = [...(root ?? document).querySelectorAll(root ? '.body p' : '.rich-text p')].map((text) => text.getBoundingClientRect());
    const found = wanted ?? boxes.findIndex(({ bottom }) => bottom > edge);
    return { index: found, fromEdge: (boxes[found]?.top ?? Number.NaN) - edge };
  }, index);
}

describe('toggling the reader', () => {
  // Compares the position of one paragraph, not which paragraph is first at the edge: the columns of page and reader
  // differ in width and fonts, so the same paragraph has fewer lines in one of them and may end above the edge there.
  test.each([0, 60, 120])('entering and leaving keep the position of the paragraph at the upper edge (%d px further on)', async (further) => {
    await page.evaluate(() => document.querySelectorAll('.rich-text p')[30]?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await openReader();
    expect(Math.abs((await readPosition(30)).fromEdge)).toBeLessThanOrEqual(1);
    await page.evaluate((pixels) => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      root?.querySelectorAll('.body p')[45]?.scrollIntoView({ block: 'center', behavior: 'instant' });
      root?.querySelector('dialog')?.scrollBy({ top: pixels, behavior: 'instant' });
    }, further);
    const left = await readPosition();
    expect(left.index).toBeGreaterThan(35);
    await closeReader();
    expect(Math.abs((await readPosition(left.index)).fromEdge - left.fromEdge)).toBeLessThanOrEqual(1);
  });

  test('without scrolling in the reader, the page keeps its scroll position to the pixel, its nodes and its HTML', async () => {
    await page.evaluate(() => {
      scrollTo({ top: 777, behavior: 'instant' });
      Object.assign(globalThis, { before: document.documentElement.outerHTML, body: document.body, field: document.querySelectorAll('.rich-text p')[12] });
    });
    await openReader();
    await closeReader();
    expect(await page.evaluate(() => {
      const kept = globalThis as unknown as { before: string; body: Node; field: Node };
      return { top: scrollY, same: document.documentElement.outerHTML === kept.before, body: document.body === kept.body, field: document.querySelectorAll('.rich-text p')[12] === kept.field };
    })).toEqual({ top: 777, same: true, body: true, field: true });
  });

  test("the covered page is not found by the browser's find, not even elements with !important, and gets no scroll event", async () => {
    const isFound = (): Promise<boolean> => page.evaluate(() => {
      getSelection()?.removeAllRanges();
      return (globalThis as unknown as { find: (text: string) => boolean }).find('Quokka');
    });
    await page.evaluate(() => {
      const only = document.createElement('p');
      only.id = 'only';
      only.textContent = 'Quokka';
      only.setAttribute('style', 'visibility: visible !important');
      document.body.append(only);
    });
    expect(await isFound()).toBe(true);
    // The find has scrolled to its result.
    await page.evaluate(() => scrollTo({ top: 640, behavior: 'instant' }));
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    await page.evaluate(() => { addEventListener('scroll', () => { Object.assign(globalThis, { wasScrolled: true }); }); });
    await openReader();
    await waitUntil('the cover', () => page.evaluate(() => !document.querySelector('#only')?.checkVisibility({ contentVisibilityAuto: true })));
    expect(await isFound()).toBe(false);
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    expect(await page.evaluate(() => ({ top: scrollY, wasScrolled: 'wasScrolled' in globalThis }))).toEqual({ top: 640, wasScrolled: false });
    await closeReader();
    expect(await page.evaluate(() => scrollY)).toBe(640);
    expect(await isFound()).toBe(true);
    await page.evaluate(() => document.querySelector('#only')?.remove());
  });

  test('a dialog that the page opens stays behind the reader, and the reader keeps its scroll position', async () => {
    await openReader();
    await page.evaluate(() => {
      const scroller = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog');
      if (scroller) scroller.scrollTop = 1500;
      const dialog = document.createElement('dialog');
      dialog.id = 'page-dialog';
      dialog.textContent = 'Subscribe!';
      document.body.append(dialog);
      dialog.showModal();
    });
    const inFront = (): Promise<boolean> => page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName === 'klartext-reader');
    await waitUntil('the reader to be in front', inFront);
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.scrollTop)).toBe(1500);
    await closeReader();
    await page.evaluate(() => document.querySelector('#page-dialog')?.remove());
  });

  test('a reader that the page removes is mounted again', async () => {
    await openReader();
    await page.evaluate(() => document.querySelector('klartext-reader')?.remove());
    await waitForReader(page, headline);
    await page.evaluate(() => document.querySelector('style[data-klartext]')?.remove());
    await waitUntil('the cover', () => page.evaluate(() => getComputedStyle(document.body).contentVisibility === 'hidden'));
    await closeReader();
  });

  test('a reload shows the reader again, and after leaving it a reload shows the page', async () => {
    await openReader();
    await page.reload();
    await waitForReader(page, headline);
    await closeReader();
    await page.reload();
    await page.waitForSelector('.rich-text');
    expect(await page.evaluate(() => document.querySelector('klartext-reader') === null)).toBe(true);
  });

  test('in automatic mode the page is covered from the start; other pages have no cover', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ opening: 'automatic' })");
    await waitForReader(page, headline);
    const covered = (): Promise<boolean | undefined> => page.evaluate(() => (globalThis as { wasCovered?: boolean }).wasCovered);
    await waitUntil('the cover', async () => {
      await page.goto(url);
      return await covered();
    });
    await waitForReader(page, headline);
    expect(await page.evaluate(() => document.querySelector('klartext-cover') === null)).toBe(true);
    await page.goto(topic);
    expect(await covered()).toBe(false);
    await stage.session.evaluateInExtension("browser.storage.sync.set({ opening: 'ask' })");
  });
});
