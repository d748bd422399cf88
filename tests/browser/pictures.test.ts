/** Takes screenshots of the reader for review, in every theme, two widths and scripts of every kind, in out/pictures. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { pictureFile, putFixture, resetSettings, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';

const themes = ['light', 'dark', 'sepia', 'contrast'];
const scripts = ['sample', 'arabic-modern', 'chinese-simplified', 'hindi-legacy', 'amharic-modern', 'bengali-modern', 'urdu-legacy', 'liveblog-english', 'gallery-modern'];
const widths = [[1280, 900], [390, 844]] as const;

describe('screenshots', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(async () => {
    await resetSettings(stage.session);
    await stage.stop();
  });

  async function openReader(fixture: string): Promise<Page> {
    const page = await stage.session.openPage(putFixture(stage.server, fixture));
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page);
    return page;
  }

  async function take(page: Page, name: string): Promise<void> {
    for (const [width, height] of widths) {
      await page.setViewport({ width, height });
      await page.screenshot({ path: pictureFile(`${name}-${width}`) });
      // An overflowing element would make the reader scroll sideways.
      expect(await page.evaluate(() => {
        const dialog = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog');
        return dialog ? dialog.scrollWidth - dialog.clientWidth : undefined;
      }), name).toBe(0);
    }
  }

  async function setTheme(page: Page, theme: string): Promise<void> {
    await stage.session.evaluateInExtension(`browser.storage.sync.set({ theme: '${theme}' })`);
    await waitUntil('the theme', () => page.evaluate((expected) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog')?.dataset['theme'] === expected, theme));
  }

  test.each(scripts)('of %s', async (fixture) => {
    const page = await openReader(fixture);
    await take(page, `reader-${fixture}`);
    await page.close();
  });

  test.each(['sample', 'arabic-modern', 'chinese-simplified', 'hindi-legacy', 'amharic-modern'])('of %s in every theme', async (fixture) => {
    const page = await openReader(fixture);
    for (const theme of themes) {
      await setTheme(page, theme);
      await take(page, `reader-${fixture}-${theme}`);
    }
    await page.close();
  });

  test.each(['sample', 'arabic-modern'])('of the current key point of %s in every theme', async (fixture) => {
    const page = await openReader(fixture);
    await page.setViewport({ width: 1280, height: 900 });
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await waitUntil('the sentence in sight', () => page.evaluate(() => {
      const { top = -1, bottom = Infinity } = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('mark.current')?.getBoundingClientRect() ?? {};
      return top > 0 && bottom < innerHeight;
    }));
    for (const theme of themes) {
      await setTheme(page, theme);
      await page.screenshot({ path: pictureFile(`reader-${fixture}-${theme}-point`) });
    }
    await page.close();
  });
});
