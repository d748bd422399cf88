import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse } from './dw-page.ts';
import { choose, pictureFile, putFixture, readReader, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

const headline = 'Harbour town swaps diesel ferries for sails';

/** Makes a page navigate as DW's does: fetches the next page and renders it into `#root`, also on `popstate`. */
function installRouter(): void {
  async function render(path: string): Promise<void> {
    const next = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
    document.title = next.title;
    document.querySelector('#root')?.replaceChildren(...next.querySelector('#root')?.childNodes ?? []);
  }
  addEventListener('popstate', () => void render(location.pathname));
  Object.assign(window, { follow: (path: string) => { history.pushState({}, '', path); return render(path); } });
}

describe('changes while pages are open', () => {
  let stage: Stage;
  let article = '';
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    article = putFixture(stage.server, 'sample');
    putFixture(stage.server, 'topic');
    return stage.stop;
  });
  beforeEach(async () => { page = await stage.session.openPage(article); });
  afterEach(async () => {
    await page.close();
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  async function follow(path: string): Promise<void> {
    await page.evaluate((next) => (window as unknown as { follow: (path: string) => Promise<void> }).follow(next), path);
  }

  test('navigation inside the page updates button, popup and reader, and closes the reader on a topic page', async () => {
    await page.evaluate(installRouter);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);

    await follow(new URL(lighthouse.url).pathname);
    await waitForReader(page, lighthouse.headline);
    expect(await readReader(page)).toContain('340 liters of soap');
    await waitForTitle(stage.session, 'actionTitleArticle');
    const { popup } = await openAnsweredPopup(stage.session, page);
    expect(await popup.evaluate((document) => document.querySelector('h1.headline')?.textContent)).toBe(lighthouse.headline);
    await popup.close();

    await follow('/en/shipping/t-70000301');
    await waitForNoReader(page);
    await waitForTitle(stage.session, 'actionTitleNothing');
    await page.evaluate(() => history.back());
    await waitForTitle(stage.session, 'actionTitleArticle');
  });

  test('automatic opening, chosen in the options, works in a tab that was already open and in new ones', async () => {
    await waitForTitle(stage.session, 'actionTitleArticle');
    expect(await readReader(page)).toBeUndefined();
    const options = await stage.session.openOptions();
    await choose(options, 'opening', 'automatic');
    await waitForReader(page, headline);
    expect(await stage.session.evaluateInExtension('browser.storage.sync.get()')).toEqual({ opening: 'automatic' });

    await page.bringToFront();
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    const second = await stage.session.openPage(lighthouse.url);
    await waitForReader(second, lighthouse.headline);
    // A reader that was closed on this page does not open by itself again.
    expect(await readReader(page)).toBeUndefined();

    await choose(options, 'opening', 'ask');
    await waitUntil('the default to leave the storage', async () => Object.keys(await stage.session.evaluateInExtension<object>('browser.storage.sync.get()')).length === 0);
    await second.reload();
    await second.close();
    await options.close();
  });

  test('when Klartext is switched off, an open reader closes and the popup gives the reason; when switched on, the button is back', async () => {
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
    const options = await stage.session.openOptions();
    await options.waitForSelector('#settings');
    await options.screenshot({ path: pictureFile('options'), fullPage: true });
    await choose(options, 'enabled', false);
    await waitForNoReader(page);
    await page.bringToFront();
    await waitForTitle(stage.session, 'actionTitleOff');
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state).toBe('nothing');
    expect(await popup.evaluate((document) => document.querySelector('.reason')?.textContent)).toContain('switched off');
    await popup.savePicture(pictureFile('popup-off'));
    await popup.close();
    await choose(options, 'enabled', true);
    await page.bringToFront();
    await waitForTitle(stage.session, 'actionTitleArticle');
    await options.close();
  });

  test('theme and key points change at once in an open reader', async () => {
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
    const options = await stage.session.openOptions();
    const readLook = (): Promise<{ background: string; points: number }> => page.evaluate(() => {
      const reader = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.reader');
      return { background: reader ? getComputedStyle(reader).backgroundColor : '', points: reader?.querySelectorAll('button.key-point').length ?? -1 };
    });
    const before = await readLook();

    await choose(options, 'theme', 'dark');
    await waitUntil('a dark reader', async () => (await readLook()).background !== before.background);
    await page.bringToFront();
    await page.screenshot({ path: pictureFile('reader-dark') });
    await choose(options, 'keyPointCount', '7');
    await waitUntil('seven key points', async () => (await readLook()).points === 7);
    await choose(options, 'keyPoints', false);
    await waitUntil('no key points', async () => (await readLook()).points === 0);
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.key-points, mark'))).toBeNull();
    await options.close();
  });

  test('settings survive a restart of the browser', async () => {
    const options = await stage.session.openOptions();
    await choose(options, 'opening', 'automatic');
    await waitForReader(page, headline);
    await stage.restart();
    page = await stage.session.openPage(article);
    await waitForReader(page, headline);
    expect(await stage.session.evaluateInExtension('browser.storage.sync.get()')).toEqual({ opening: 'automatic' });
  });
});
