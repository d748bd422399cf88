/** Checks tabs that are discarded, frozen, in the back/forward cache, restored or private, with and without the host permission. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse } from './dw-page.ts';
import { browserName, putFixture, readFaults, readReader, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';
import { writeLiveBlog, writePost } from './live-blog-page.ts';

const other = { url: '', headline: 'Harbour town swaps diesel ferries for sails' };
const liveBlog = { url: 'https://www.dw.com/en/river/live-72000777', headline: 'The river rises' };
let stage: Stage;
let topic = '';

beforeAll(async () => {
  stage = await startStage();
  other.url = putFixture(stage.server, 'sample');
  topic = putFixture(stage.server, 'topic');
  stage.server.putPage(liveBlog.url, writeLiveBlog(liveBlog.url, [3, 2, 1].map((n) => writePost(n))));
});
afterAll(() => stage.stop());
afterEach(async () => {
  await resetSettings(stage.session);
  expect(await readFaults(stage.session)).toEqual([]);
});

async function pressReadInTab(page: Page, headline: string): Promise<void> {
  await page.bringToFront();
  await waitForTitle(stage.session, 'actionTitleArticle');
  const { popup, state } = await openAnsweredPopup(stage.session, page);
  expect(state).toBe('article');
  await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
  await waitForReader(page, headline);
  await waitUntil('the popup to close', async () => !await stage.session.isPopupOpen());
}

async function pressEscape(page: Page): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitForNoReader(page);
}

const findTab = (url: string): string => `browser.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab)`;
const hasReader = (url: string): Promise<boolean> => stage.session.evaluateInExtension(`${findTab(url)}.then((tab) => browser.scripting.executeScript({ target: { tabId: tab.id },
  func: () => document.querySelector('klartext-reader') !== null })).then(([{ result }]) => result)`);
const readTheme = (page: Page): Promise<string | undefined> => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.dataset['theme']);

describe('inactive tabs', () => {
  test('a discarded tab is detected again when it is reloaded, and its reader opens again', async () => {
    const page = await stage.session.openPage(other.url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, other.headline);
    await stage.session.openPage('https://www.dw.com/en/elsewhere/t-70000499');
    expect(await stage.session.evaluateInExtension(`${findTab(other.url)}.then((tab) => browser.tabs.discard(tab.id)).then(() => ${findTab(other.url)}).then((tab) => tab.discarded)`)).toBe(true);
    await stage.session.evaluateInExtension(`${findTab(other.url)}.then((tab) => browser.tabs.update(tab.id, { active: true })).then(() => true)`);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await waitUntil('the reader to be open again', () => hasReader(other.url));
    await stage.session.evaluateInExtension(`${findTab(other.url)}.then((tab) => browser.tabs.remove(tab.id))`);
  });

  // Firefox does not freeze a tab in front; it freezes pages in the back/forward cache, see below.
  if (browserName === 'chromium') {
    test('a frozen tab does not delay others, and applies changes when it is resumed', async () => {
      const page = await stage.session.openPage(lighthouse.url);
      await pressReadInTab(page, lighthouse.headline);
      const client = await page.createCDPSession();
      await client.send('Page.setWebLifecycleState', { state: 'frozen' });
      await stage.session.evaluateInExtension("browser.storage.sync.set({ theme: 'dark' })");
      const second = await stage.session.openPage(lighthouse.url);
      await pressReadInTab(second, lighthouse.headline);
      expect(await readTheme(second)).toBe('dark');
      await second.close();
      await client.send('Page.setWebLifecycleState', { state: 'active' });
      await page.bringToFront();
      await waitUntil('the reader to follow', async () => await readTheme(page) === 'dark');
      await pressEscape(page);
      await page.close();
    });
  }

  test('a page from the back/forward cache has its reader, with the present settings', async () => {
    const page = await stage.session.openPage(lighthouse.url);
    await pressReadInTab(page, lighthouse.headline);
    await page.evaluate(() => { Object.assign(window, { isKept: true }); });
    await page.goto(topic);
    await waitForTitle(stage.session, 'actionTitleNothing');
    await stage.session.evaluateInExtension("browser.storage.sync.set({ theme: 'dark' })");
    // Not `goBack`: in Firefox it waits for a load event, which a page in the back/forward cache does not fire.
    await page.evaluate(() => history.back());
    await waitForTitle(stage.session, 'actionTitleArticle');
    await waitForReader(page, lighthouse.headline);
    await waitUntil('the theme chosen meanwhile', async () => await readTheme(page) === 'dark');
    expect(await page.evaluate(() => [(window as { isKept?: boolean }).isKept, document.querySelectorAll('klartext-reader').length])).toEqual([true, 1]);
    await pressEscape(page);
    await page.close();
  });
});

describe('tabs that were open before the installation', () => {
  let page: Page;
  beforeEach(async () => {
    await stage.session.removeExtension();
    page = await stage.session.openPage(lighthouse.url);
    await stage.session.updateExtension();
  });

  test('a page that was open before the installation can be read without a reload', async () => {
    await page.evaluate(() => { Object.assign(window, { isSame: true }); });
    await page.bringToFront();
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    await pressEscape(page);
    await pressReadInTab(page, lighthouse.headline);
    await pressEscape(page);
    expect(await page.evaluate('isSame')).toBe(true);
    await page.close();
  });
});

test('when the extension is removed while its reader is open, the page is uncovered, and a new installation works', async () => {
  const page = await stage.session.openPage(lighthouse.url);
  await pressReadInTab(page, lighthouse.headline);
  await stage.session.removeExtension();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitUntil('the page', () => page.evaluate(() => getComputedStyle(document.body).contentVisibility === 'visible' && !document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog[open]')));
  await stage.session.updateExtension();
  await pressReadInTab(page, lighthouse.headline);
  expect(await page.evaluate(() => document.querySelectorAll('klartext-reader').length)).toBe(1);
  await pressEscape(page);
  await page.close();
});

describe('access to dw.com', () => {
  test('withdrawn while the reader is open, the reader stays and can be closed; granted again, the same page can be read', async () => {
    const { session } = stage;
    const page = await session.openPage(lighthouse.url);
    await pressReadInTab(page, lighthouse.headline);
    await session.setAccess(false);
    await waitUntil('the permission to be withdrawn', () => session.evaluateInExtension("browser.permissions.contains({ origins: ['*://*.dw.com/*'] }).then((has) => !has)"));
    expect(await readReader(page)).toContain('340 liters of soap');
    await pressEscape(page);
    await session.setAccess(true);
    await pressReadInTab(page, lighthouse.headline);
    await pressEscape(page);
    await page.close();
  });

  test('without the permission no script runs; when it is granted, the open page can be read', async () => {
    const { session } = stage;
    await session.setAccess(false);
    await session.evaluateInExtension("browser.storage.sync.set({ opening: 'automatic' })");
    const page = await session.openPage(lighthouse.url);
    // Chromium handles a click on the button itself: it offers to reload the page.
    if (browserName === 'firefox') {
      const { popup, state } = await openAnsweredPopup(session, page);
      expect(state).toBe('failure');
      expect(await popup.evaluate((document) => document.querySelector('button.grant')?.textContent)).toContain('dw.com');
      await popup.close();
    }
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await session.setAccess(true);
    await waitForReader(page, lighthouse.headline);
    await pressEscape(page);
    await page.close();
  });
});

test('tabs of the last session are restored with their reader', async () => {
  const page = await stage.session.openPage(other.url);
  await pressReadInTab(page, other.headline);
  await stage.session.openPage('https://www.dw.com/en/elsewhere/t-70000499');
  await stage.restart(true);
  await waitUntil('the tab to be there', () => stage.session.evaluateInExtension(`${findTab(other.url)}.then(Boolean)`));
  await stage.session.evaluateInExtension(`${findTab(other.url)}.then((tab) => browser.tabs.update(tab.id, { active: true })).then(() => true)`);
  await waitForTitle(stage.session, 'actionTitleArticle');
  await waitUntil('the reader to be open again', () => hasReader(other.url));
});

test('in a private window everything works and nothing is stored', async () => {
  const { session } = stage;
  const page = await session.openPrivatePage(lighthouse.url);
  expect(await session.evaluateInExtension(`${findTab(lighthouse.url)}.then((tab) => tab.incognito)`)).toBe(true);
  // In Firefox, a popup in a private window cannot be read from other pages of the extension.
  const open = async (headline: string): Promise<void> => {
    if (browserName === 'chromium') return pressReadInTab(page, headline);
    await waitForTitle(session, 'actionTitleArticle');
    await session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
  };
  await open(lighthouse.headline);
  await page.reload();
  await waitForTitle(session, 'actionTitleArticle');
  expect(await page.evaluate(() => document.querySelector('klartext-reader') === null)).toBe(true);
  await page.goto(liveBlog.url);
  await open(liveBlog.headline);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  await pressEscape(page);
  expect(await session.evaluateInExtension('Promise.all([browser.storage.sync.get(), browser.storage.local.get(), browser.storage.session.get(), Promise.resolve(Object.keys(localStorage))])')).toEqual([{}, {}, {}, ['theme']]);
  await page.close();
});
