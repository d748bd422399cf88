/** Causes faults in a real browser (update, offline, background ended …) and checks that what was open goes on. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse, writeArticlePage } from './dw-page.ts';
import { choose, putFixture, readFaults, readReader, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

describe('faults', () => {
  let stage: Stage;
  let topic = '';
  beforeAll(async () => {
    stage = await startStage();
    topic = putFixture(stage.server, 'topic');
  });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await resetSettings(stage.session);
    expect(await readFaults(stage.session)).toEqual([]);
  });

  async function openReader(page: Page): Promise<void> {
    await page.bringToFront();
    await waitForTitle(stage.session, 'actionTitleArticle');
    // Opens it by the popup: in Chromium, `runCommand` keeps using the first background after an update.
    const { popup } = await openAnsweredPopup(stage.session, page);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
    await waitForReader(page, lighthouse.headline);
  }
  const countHosts = (page: Page): Promise<number> => page.evaluate(() => document.querySelectorAll('klartext-reader').length);

  test('an update while articles are open: new scripts replace the old ones, and the page keeps its nodes', async () => {
    const { session } = stage;
    const reading = await session.openPage(lighthouse.url);
    await reading.evaluate(() => { Object.assign(window, { before: [...document.querySelectorAll('*')] }); });
    await openReader(reading);
    const waiting = await session.openPage(lighthouse.url);
    await waitForTitle(session, 'actionTitleArticle');
    await session.updateExtension();

    await waiting.bringToFront();
    await openReader(waiting);
    await waiting.keyboard.press('Escape');
    await waitForNoReader(waiting);

    await reading.bringToFront();
    await waitForReader(reading, lighthouse.headline);
    expect(await countHosts(reading)).toBe(1);
    await reading.keyboard.press('Escape');
    await waitForNoReader(reading);
    expect(await reading.evaluate(() => {
      const { before } = window as unknown as { before: Element[] };
      const now = [...document.querySelectorAll('*')];
      return now.length === before.length && now.every((node, index) => node === before[index]);
    })).toBe(true);
    await waiting.close();
    await reading.close();
  });

  test('two windows change settings at the same time: both and the reader show the same in the end, and no change is lost', async () => {
    const { session } = stage;
    const page = await session.openPage(lighthouse.url);
    await openReader(page);
    const [first, second] = [await session.openOptions(), await session.openOptions()];
    await first.waitForSelector('#settings');
    await second.waitForSelector('#settings');
    await choose(first, 'theme', 'dark');
    await choose(second, 'font', 'sans');
    await choose(first, 'keyPoints', false);
    await session.evaluateInExtension("Promise.all([1, 2, 3, 4, 5, 6].map((round) => browser.storage.sync.set(round % 2 ? { theme: 'sepia' } : { alignment: 'justify' })))");
    const readForm = (options: Page): Promise<unknown> => options.$eval('#settings', (form) => ['theme', 'font', 'keyPoints', 'alignment'].map((name) => {
      const control = (form as HTMLFormElement).elements.namedItem(name) as HTMLInputElement;
      return control.type === 'checkbox' ? control.checked : control.value;
    }));
    for (const options of [first, second]) {
      await options.bringToFront();
      await waitUntil('both forms to agree', async () => JSON.stringify(await readForm(options)) === '["sepia","sans",false,"justify"]');
    }
    await waitUntil('the reader to agree', () => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.dataset['theme'] === 'sepia'));
    expect(await session.evaluateInExtension('browser.storage.sync.get()')).toEqual({ theme: 'sepia', font: 'sans', keyPoints: false, alignment: 'justify' });
    await first.close();
    await second.close();
    await page.close();
  });

  test('settings of a later version are kept', async () => {
    const { session } = stage;
    await session.evaluateInExtension("browser.storage.sync.set({ galaxy: { arms: 2 }, theme: 'ultraviolet' })");
    const options = await session.openOptions();
    await choose(options, 'font', 'sans');
    await waitUntil('the change', async () => (await session.evaluateInExtension<{ font?: string }>('browser.storage.sync.get()')).font === 'sans');
    expect(await session.evaluateInExtension('browser.storage.sync.get()')).toEqual({ galaxy: { arms: 2 }, theme: 'ultraviolet', font: 'sans' });
    await options.close();
  });

  test('popup, tab and page are closed while the reader is being made', async () => {
    const { session } = stage;
    const page = await session.openPage(lighthouse.url);
    await waitForTitle(session, 'actionTitleArticle');
    await (await session.openPopup(page)).close();
    await session.evaluateInExtension("browser.storage.sync.set({ opening: 'automatic' })");
    // Leaves the page while the reader is being made.
    await page.reload();
    await page.goto(topic);
    await waitForTitle(session, 'actionTitleNothing');
    expect(await countHosts(page)).toBe(0);
    await (await session.openPage(lighthouse.url)).close();
    await session.evaluateInExtension("browser.storage.sync.remove('opening')");
    await page.goto(lighthouse.url);
    await openReader(page);
    await page.close();
  });

  test('offline: the loaded page can be read, and a picture that cannot be loaded shows its alternative text', async () => {
    const { session, server } = stage;
    const url = 'https://www.dw.com/en/offline/a-72000001';
    const figure = '</p><figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="70009993" data-url="https://static.dw.com/image/70009993_${formatId}.jpg" alt="A lamp"></figure><p>';
    server.putPage(url, writeArticlePage({ ...lighthouse, url, paragraphs: [...lighthouse.paragraphs.slice(0, 2), figure, ...lighthouse.paragraphs.slice(2)] }));
    const page = await session.openPage(url);
    await waitForTitle(session, 'actionTitleArticle');
    await server.stop();
    await openReader(page);
    expect(await readReader(page)).toContain('340 liters of soap');
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.scrollTo(0, 400));
    await waitUntil('the placeholder of the picture', () => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.image-placeholder')?.textContent.includes('A lamp')));
    await page.close();
  });
});

test('the background is ended at each step of a session', async () => {
  const stage = await startStage();
  const { session } = stage;
  const topic = putFixture(stage.server, 'topic');
  const page = await session.openPage(lighthouse.url);
  await waitForTitle(session, 'actionTitleArticle');
  await session.stopBackground();
  const { popup, state } = await openAnsweredPopup(session, page);
  expect(state).toBe('article');
  await session.stopBackground();
  await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
  await waitForReader(page, lighthouse.headline);
  await session.stopBackground();
  await session.evaluateInExtension("browser.storage.sync.set({ theme: 'dark' })");
  await waitUntil('a dark reader', () => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.dataset['theme'] === 'dark'));
  await session.stopBackground();
  await page.reload();
  await waitForReader(page, lighthouse.headline);
  await session.stopBackground();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitForNoReader(page);
  await session.stopBackground();
  await page.goto(topic);
  await waitForTitle(session, 'actionTitleNothing');
  await page.close();
  expect(await readFaults(session)).toEqual([]);
  await stage.stop();
});
