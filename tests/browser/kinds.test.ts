import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { findPopupViolations } from './axe.ts';
import { pictureFile, putFixture, resetSettings, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';
import { countDown, writeLiveBlog, writePost } from './live-blog-page.ts';

const headline = 'The river rises';
/** Returns the site's JSON about these posts of live blog `id`. */
const writeData = (id: number, numbers: readonly number[]): string => JSON.stringify({ data: { content: { id, posts: numbers.map((n) => ({
  id: 71_000_000 + n, title: `Report ${n} from the dike`, contentDate: new Date(Date.UTC(2025, 10, 2, 6, 10 * n)).toISOString(), text: `<p>The gauge at lock ${n} was read by the light of a lamp.</p>`, persons: [{ fullName: 'Ida Lund' }],
})) } } });

describe('kinds of articles', () => {
  let stage: Stage;
  let page: Page;
  let number = 72_500_000;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await page.close();
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  const nextUrl = (): string => `https://www.dw.com/en/river/live-${number += 1}`;
  async function open(url: string, title: string): Promise<void> {
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, title);
  }
  const readAll = (selector: string): Promise<string[]> => page.evaluate((within) =>
    [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll<HTMLElement>(within) ?? []].map((node) => node.textContent), selector);
  const click = (selector: string): Promise<void> => page.click(`klartext-reader >>> ${selector}`);
  const waitForStatus = async (sentence: string): Promise<void> => { await waitUntil(sentence, async () => (await readAll('.more-posts [role="status"]'))[0] === sentence); };

  test('older posts are requested from the site only after a click; a failure is shown, and the request can be repeated', async () => {
    const url = nextUrl();
    const data = `https://www.dw.com/graph-api/en/content/liveblog/${number}`;
    stage.server.putPage(url, writeLiveBlog(url, [6, 5].map((n) => writePost(n))));
    await open(url, headline);
    const countRequests = (): number => stage.server.requests.served.filter((served) => served === data).length;
    expect(countRequests()).toBe(0);
    await click('button[name="older-posts"]');
    await waitForStatus('dw.com did not send the posts (status 404).');
    stage.server.putPage(data, '<!DOCTYPE html><title>Not data</title>');
    await click('button[name="older-posts"]');
    await waitForStatus('The answer of dw.com could not be read.');
    stage.server.putPage(data, writeData(number, [6, 5]));
    await click('button[name="older-posts"]');
    await waitForStatus('dw.com has no further posts.');
    stage.server.putPage(data, writeData(number, countDown(6, 1)));
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.more-posts')?.scrollIntoView());
    await page.screenshot({ path: pictureFile('liveblog-older') });
    await click('button[name="older-posts"]');
    await waitUntil('the older posts', async () => (await readAll('.post h2')).length === 6);
    expect(await readAll('.post h2')).toEqual(countDown(6, 1).map((n) => `Report ${n} from the dike`));
    expect(await readAll('.new-post, button[name="older-posts"]')).toEqual([]);
    expect((await readAll('.post .byline'))[3]).toBe('Ida Lund');
    expect(countRequests()).toBe(4);
  });

  test("posts in the page's data that the page has not rendered are shown at once, without a request", async () => {
    const url = nextUrl();
    const state = JSON.stringify({ [`/graph-api/en/content/liveblog/${number}`]: JSON.parse(writeData(number, countDown(9, 1))) as object }).replaceAll('<', '\\u003c');
    const more = '<div role="button" tabindex="0" class="show-more-button" id="more">Show more posts</div>';
    stage.server.putPage(url, writeLiveBlog(url, [9, 8].map((n) => writePost(n)), more).replace('</body>', `<script>window.__APP_STATE__=${state};</script></body>`));
    await open(url, headline);
    expect(await readAll('.post h2')).toEqual(countDown(9, 1).map((n) => `Report ${n} from the dike`));
    expect(await readAll('button[name="more-posts"], button[name="older-posts"]')).toEqual([]);
    expect(stage.server.requests.served.filter((served) => served.includes('/graph-api/') && served.includes(String(number)))).toEqual([]);
  });

  test('the popup shows the time of each post and marks new ones; they are still new in the reader opened next, and not later', async () => {
    const url = nextUrl();
    stage.server.putPage(url, writeLiveBlog(url, [2, 1].map((n) => writePost(n))));
    await open(url, headline);
    await page.close();
    stage.server.putPage(url, writeLiveBlog(url, [4, 3, 2, 1].map((n) => writePost(n))));
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    const { popup } = await openAnsweredPopup(stage.session, page);
    expect(await popup.evaluate((document) => [...document.querySelectorAll('.post.is-new')].map((post) => post.querySelector('h2')?.textContent))).toEqual(['Report 4 from the dike', 'Report 3 from the dike']);
    expect(await popup.evaluate((document) => document.querySelectorAll('.post time[datetime^="2025-11-02T"]').length)).toBe(4);
    expect(await findPopupViolations(popup)).toEqual([]);
    await popup.evaluate((document) => document.querySelector('.post')?.scrollIntoView());
    await popup.savePicture(pictureFile('popup-liveblog'));
    await popup.close();
    const openAgain = async (): Promise<void> => {
      await stage.session.runCommand('toggle-reader', page);
      await waitForReader(page, headline);
    };
    await openAgain();
    expect(await readAll('.new-post')).toHaveLength(2);
    await stage.session.runCommand('toggle-reader', page);
    await waitUntil('the page', () => page.evaluate(() => document.querySelector('klartext-reader') === null));
    await openAgain();
    expect(await readAll('.new-post')).toEqual([]);
  });

  test('glossary words link to their footnotes and back, by keyboard too, in the reader and in the popup', async () => {
    await open(putFixture(stage.server, 'learngerman-manuscript'), 'Der letzte Fährmann');
    expect(await readAll('.footnotes li strong')).toEqual(['Strömung, -en (f.)', 'Fähre, -n (f.)', 'Schlange stehen', 'Hängebrücke, -n (f.)']);
    const readFocus = (): Promise<string | undefined> => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.activeElement?.textContent.trim());
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll<HTMLElement>('.note-number')[3]?.focus());
    await page.keyboard.press('Enter');
    await waitUntil('the footnote', async () => await readFocus() === 'Fähre, -n (f.) ein Schiff, das immer zwischen zwei Ufern fährt');
    await page.screenshot({ path: pictureFile('footnotes') });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitUntil('the word', () => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.activeElement?.getAttribute('data-note') === '2' && document.querySelector('klartext-reader')?.shadowRoot?.activeElement?.className === 'note-number'));
    expect(page.url()).not.toContain('#');
    const { popup } = await openAnsweredPopup(stage.session, page);
    expect(await findPopupViolations(popup)).toEqual([]);
    expect(await popup.evaluate((document) => {
      document.querySelector<HTMLElement>('.note-number')?.click();
      return document.activeElement?.textContent.trim();
    })).toContain('die Bewegung von Wasser');
    await popup.savePicture(pictureFile('popup-footnotes'));
    await popup.close();
  });
});
