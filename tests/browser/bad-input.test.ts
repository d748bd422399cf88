import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse, writeArticlePage } from './dw-page.ts';
import { browserName, choose, pictureFile, putFixture, readText, resetSettings, startStage, waitForReader, waitForTitle, waitUntilNothingChangesFor, type Stage } from './harness.ts';

describe('bad input', () => {
  let stage: Stage;
  let topic = '';
  beforeAll(async () => {
    stage = await startStage();
    topic = putFixture(stage.server, 'topic');
    return stage.stop;
  });
  afterEach(async () => {
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  /** Opens the popup on a page and returns its state, its sentence, and whether it has the read button. */
  async function readPopup(url: string, picture?: string): Promise<{ state: string; sentence: string; hasReadButton: boolean }> {
    const page = await stage.session.openPage(url);
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    const content = await popup.evaluate((document) => ({
      sentence: document.querySelector('.reason, .help, h1.headline')?.textContent ?? '',
      hasReadButton: document.querySelector('.read-in-tab') !== null,
    }));
    if (picture !== undefined) await popup.savePicture(pictureFile(picture));
    await popup.close();
    await page.close();
    return { state, ...content };
  }

  test('a topic page is no article, and the popup gives the reason', async () => {
    expect(await readPopup(topic, 'popup-nothing')).toEqual({ state: 'nothing', sentence: await readText(stage.session, 'reasonAddress'), hasReadButton: false });
  });

  test('on an article without text the popup gives the reason, and the keyboard command leaves the page unchanged', async () => {
    const url = 'https://www.dw.com/en/nothing-yet/a-70000401';
    stage.server.putPage(url, writeArticlePage({ url, headline: 'Nothing yet', paragraphs: [] }));
    expect(await readPopup(url)).toEqual({ state: 'nothing', sentence: await readText(stage.session, 'reasonEmpty'), hasReadButton: false });
    const page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleNothing');
    const before = await page.content();
    await stage.session.runCommand('toggle-reader', page);
    expect(await waitUntilNothingChangesFor(1000, () => page.content())).toBe(before);
    await page.close();
  });

  test('broken JSON-LD and broken markup do not keep an article from being read', async () => {
    const url = 'https://www.dw.com/en/broken/a-70000402';
    const [first = '', ...others] = lighthouse.paragraphs;
    const html = writeArticlePage({ ...lighthouse, url, jsonLd: '{"@type": "NewsArticle", "headline": ', paragraphs: [`${first}<b><i>Unclosed`, ...others, '</div></td><p'] });
    stage.server.putPage(url, html);
    expect(await readPopup(url)).toEqual({ state: 'article', sentence: lighthouse.headline, hasReadButton: true });
  });

  test('an empty page and a URL with status 404 are no articles', async () => {
    const url = 'https://www.dw.com/en/empty/a-70000403';
    stage.server.putPage(url, '');
    expect(await readPopup(url)).toMatchObject({ state: 'nothing', sentence: await readText(stage.session, 'reasonEmpty') });
    expect(await readPopup('https://www.dw.com/en/gone/a-70000499')).toMatchObject({ state: 'nothing', sentence: await readText(stage.session, 'reasonEmpty') });
  });

  test('in a tab where extensions may not run scripts, the popup says that it does not know the site', async () => {
    const url = browserName === 'firefox' ? 'about:license' : 'chrome://version';
    expect(await readPopup(url, 'popup-elsewhere')).toEqual({ state: 'nothing', sentence: await readText(stage.session, 'reasonUnknownSite'), hasReadButton: false });
    expect((await readPopup('about:blank')).state).toBe('nothing');
  });

  test('invalid values in storage are ignored: the defaults apply and the options name the settings', async () => {
    await stage.session.evaluateInExtension(`browser.storage.sync.set({
      enabled: 'yes', opening: { automatic: true }, keyPoints: 0, keyPointCount: 'many', theme: 42, fontSize: -1, unknown: [1, 2, 3],
    })`);
    expect(await readPopup(lighthouse.url)).toEqual({ state: 'article', sentence: lighthouse.headline, hasReadButton: true });
    const options = await stage.session.openOptions();
    await options.waitForSelector('#settings');
    expect(await options.$eval('#settings [name="enabled"]', (input) => (input as HTMLInputElement).checked)).toBe(true);
    expect(await options.$eval('.status', (status) => status.textContent)).toContain('enabled, opening, keyPoints, keyPointCount, theme, fontSize');
    await options.close();
  });

  test('where sync is full, a setting is kept on this device and the options say so', async () => {
    await stage.session.evaluateInExtension(`(async () => {
      const fill = (name, size) => browser.storage.sync.set({ [name]: 'x'.repeat(size) });
      for (const size of [8000, 1000, 100, 10, 1]) {
        for (let index = 0, isFull = false; !isFull && index < 20; index += 1) await fill('f' + size + '-' + index, size).catch(() => { isFull = true; });
      }
    })()`);
    const page = await stage.session.openPage(lighthouse.url);
    const options = await stage.session.openOptions();
    await choose(options, 'opening', 'automatic');
    await waitForReader(page, lighthouse.headline);
    const [beginning] = (await readText(stage.session, 'savedHere')).split('(');
    await waitUntil('the notice', async () => (await options.$eval('.status', (status) => status.textContent)).startsWith(beginning ?? '…'));
    expect(await stage.session.evaluateInExtension('browser.storage.local.get()')).toMatchObject({ opening: 'automatic' });
    await options.close();
    await page.close();
  });

  test('right to left: an Arabic article is rendered in its own direction', async () => {
    const url = putFixture(stage.server, 'arabic-modern');
    const page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page);
    expect(await page.evaluate(() => {
      const article = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('article.article');
      return article && getComputedStyle(article).direction;
    })).toBe('rtl');
    await page.screenshot({ path: pictureFile('reader-arabic') });
    await page.close();
  });
});
