import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { findPopupViolations } from './axe.ts';
import { pictureFile, putFixture, resetSettings, startStage, type Stage } from './harness.ts';

const headline = 'Harbour town swaps diesel ferries for sails';

describe('the popup', () => {
  let stage: Stage;
  let article: Page;
  let topic: Page;
  beforeAll(async () => {
    stage = await startStage();
    article = await stage.session.openPage(putFixture(stage.server, 'sample'));
    topic = await stage.session.openPage(putFixture(stage.server, 'topic'));
  });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  test.each(['light', 'dark', 'sepia', 'contrast'])('axe finds no violation in the theme %s, on an article and elsewhere', async (theme) => {
    await stage.session.evaluateInExtension(`browser.storage.sync.set({ theme: '${theme}' })`);
    for (const [page, name] of [[article, 'article'], [topic, 'nothing']] as const) {
      const { popup, state } = await openAnsweredPopup(stage.session, page);
      expect(state).toBe(name);
      expect(await popup.evaluate((document) => document.documentElement.dataset['theme'])).toBe(theme);
      expect(await findPopupViolations(popup), name).toEqual([]);
      await popup.savePicture(pictureFile(`popup-${name}-${theme}`));
      await popup.close();
    }
    // The theme cache, which the next popup reads before its first paint.
    expect(await stage.session.evaluateInExtension("localStorage.getItem('theme')")).toBe(theme);
  });

  test('axe finds no violation from right to left, in the interface and in the article', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ language: 'ar' })");
    const page = await stage.session.openPage(putFixture(stage.server, 'arabic-modern'));
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state).toBe('article');
    expect(await popup.evaluate((document) => document.documentElement.dir)).toBe('rtl');
    expect(await findPopupViolations(popup)).toEqual([]);
    await popup.savePicture(pictureFile('popup-arabic'));
    await popup.close();
    await page.close();
  });

  test('it fits a screen of 768 px height, and only one element scrolls', async () => {
    const { popup } = await openAnsweredPopup(stage.session, article);
    const size = (): Promise<number[]> => popup.evaluate((document) => {
      const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [innerWidth, innerHeight, scrollWidth, scrollHeight];
    });
    await waitUntil('its size', async () => (await size()).join() === '460,540,460,540');
    await popup.close();
  });

  test('at a height of 400 px, as zoom leaves it, the whole popup scrolls under its bar and nothing sideways', async () => {
    // Neither browser can zoom a popup by a command; a tab of that size has the same layout.
    const page = await stage.session.openOptions();
    await page.setViewport({ width: 460, height: 400 });
    await page.evaluate(() => location.replace('popup.html'));
    await page.waitForSelector('[data-state="nothing"]');
    const seen = await page.evaluate(() => {
      document.body.dataset['state'] = 'article';
      const [main, bar] = ['main', '.bar'].map((selector) => document.querySelector<HTMLElement>(selector));
      if (!main || !bar) return undefined;
      main.className = '';
      document.body.prepend(bar);
      main.append(...Array.from({ length: 100 }, () => Object.assign(document.createElement('p'), { textContent: 'A line of text.' })));
      scrollTo(0, 900);
      return { scrolled: scrollY, bar: bar.getBoundingClientRect().top, inner: main.scrollHeight - main.clientHeight, sideways: document.documentElement.scrollWidth - innerWidth };
    });
    await page.screenshot({ path: pictureFile('popup-zoomed') });
    expect(seen).toEqual({ scrolled: 900, bar: 0, inner: 0, sideways: 0 });
    await page.close();
  });

  test('at its end it shows how much of the page was kept, and what was removed for which reason', async () => {
    const { popup } = await openAnsweredPopup(stage.session, article);
    const kept = await popup.evaluate((document) => ({
      line: document.querySelector('.removed summary')?.textContent ?? '',
      removed: Array.from(document.querySelectorAll('.removed li'), (item) => item.textContent),
      isLast: document.querySelector('main')?.lastElementChild?.className === 'removed',
      isOpen: document.querySelector<HTMLDetailsElement>('.removed')?.open,
    }));
    expect(kept.line).toMatch(/^\d+% of the text, 2 of 2 pictures, 1 video$/);
    expect(kept.removed.join('\n')).toContain('Advertisement');
    expect(kept).toMatchObject({ isLast: true, isOpen: false });
    await popup.close();
  });

  test('the article is copied as Markdown, and the popup confirms it', async () => {
    const { popup } = await openAnsweredPopup(stage.session, article);
    await popup.evaluate((document) => {
      const clipboard = document.defaultView?.navigator.clipboard;
      Object.defineProperty(clipboard, 'writeText', { value: (text: string) => { document.body.dataset['copied'] = text; return Promise.resolve(); } });
      document.querySelector<HTMLElement>('button.copy')?.click();
    });
    await waitUntil('the confirmation', () => popup.evaluate((document) => document.querySelector('.said')?.textContent === 'Copied.'));
    expect(await popup.evaluate((document) => document.body.dataset['copied'])).toContain(`# ${headline}\n`);
    await popup.close();
  });

  test('with pictures set to load on click, the popup loads none before a click', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ pictures: 'ask' })");
    const { popup } = await openAnsweredPopup(stage.session, article);
    const count = (): Promise<number[]> => popup.evaluate((document) => [document.querySelectorAll('.article img').length, document.querySelectorAll('.article .image-placeholder').length]);
    const [shown, held = 0] = await count();
    expect([shown, held > 0]).toEqual([0, true]);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.article .image-placeholder')?.click());
    expect(await count()).toEqual([1, held - 1]);
    await popup.close();
    await stage.session.evaluateInExtension("browser.storage.sync.remove('pictures')");
  });

  test('its button opens the options', async () => {
    const { popup } = await openAnsweredPopup(stage.session, topic);
    await popup.evaluate((document) => document.querySelector<HTMLElement>('button.open-options')?.click());
    await waitUntil('the popup to close', async () => !await stage.session.isPopupOpen());
    expect(await stage.session.evaluateInExtension("browser.tabs.query({ url: browser.runtime.getURL('options.html') }).then((tabs) => tabs.some(({ active }) => active))")).toBe(true);
  });
});
