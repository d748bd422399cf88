import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { findViolations } from './axe.ts';
import { lighthouse } from './dw-page.ts';
import { browserName, choose, pictureFile, putFixture, readReader, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

const themes = ['automatic', 'light', 'dark', 'sepia', 'contrast'];
const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
const locales = join(import.meta.dirname, '../../src/locales');

describe('the options', () => {
  let stage: Stage;
  let options: Page;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    await resetSettings(stage.session);
    options = await stage.session.openOptions();
    await options.waitForSelector('#settings');
  });
  afterEach(async () => {
    await options.close();
    expect(await stage.session.readErrors()).toEqual([]);
  });

  const readStored = (): Promise<Record<string, unknown>> => stage.session.evaluateInExtension('browser.storage.sync.get()');
  const readStatus = (): Promise<string> => options.$eval('.status', (status) => status.textContent);

  async function waitForStatus(part: string): Promise<void> {
    await waitUntil(`the status "${part}"`, async () => (await readStatus()).includes(part));
  }

  async function importFile(name: string, text: string): Promise<void> {
    const file = join(folder, name);
    writeFileSync(file, text);
    const picker = await options.$('input[type="file"]') as ElementHandle<HTMLInputElement>;
    await picker.uploadFile(file);
  }

  /** What "Export" would save. */
  async function readExport(): Promise<unknown> {
    await options.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (blob) => { Object.assign(window, { saved: (blob as Blob).text() }); return ''; };
    });
    await options.click('button.export');
    return JSON.parse(await waitUntil('the file', () => options.evaluate(() => (window as unknown as { saved?: Promise<string> }).saved)));
  }

  test('axe finds nothing to blame in any theme, and nothing scrolls sideways at 320 pixels', async () => {
    for (const theme of themes) {
      await choose(options, 'theme', theme);
      await waitUntil('the theme', () => options.evaluate((name) => document.documentElement.dataset['theme'] === name, theme));
      expect(await findViolations(options), theme).toEqual([]);
      await options.screenshot({ path: pictureFile(`options-${theme}`), fullPage: true });
    }
    await options.setViewport({ width: 320, height: 640 });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await findViolations(options)).toEqual([]);
    await options.screenshot({ path: pictureFile('options-narrow'), fullPage: true });
    await options.evaluate(() => { document.documentElement.dir = 'rtl'; });
    expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await options.setViewport({ width: 1000, height: 800 });
    await options.screenshot({ path: pictureFile('options-rtl'), fullPage: true });
  });

  test('a slider moved by keyboard shows its number and its effect at once, and is stored', async () => {
    await options.focus('[name="fontSize"]');
    await options.keyboard.press('End');
    expect(await options.$eval('[name="fontSize"] + output', (output) => output.textContent)).toBe('36');
    await waitUntil('the preview in large letters', () => options.$eval('.preview .body', (body) => getComputedStyle(body).fontSize === '36px'));
    await waitUntil('the setting to be stored', async () => (await readStored())['fontSize'] === 36);
    await waitForStatus('Saved');
  });

  test('reset puts every setting at its default, and undo brings them back', async () => {
    await choose(options, 'theme', 'sepia');
    await choose(options, 'keyPoints', false);
    await waitUntil('both to be stored', async () => Object.keys(await readStored()).length === 2);
    await options.click('button.reset');
    await waitForStatus('defaults');
    expect(await readStored()).toEqual({});
    await options.click('button.undo');
    await waitForStatus('back');
    expect(await readStored()).toEqual({ theme: 'sepia', keyPoints: false });
    await waitUntil('the form to show it', () => options.$eval('[name="theme"]', (select) => (select as HTMLSelectElement).value === 'sepia'));
  });

  test('what was exported is imported again, with settings that only a later version knows', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ theme: 'dark', measure: 80, ofTomorrow: { deep: [1] } })");
    const saved = await readExport();
    expect(saved).toMatchObject({ theme: 'dark', measure: 80, ofTomorrow: { deep: [1] }, enabled: true });
    await resetSettings(stage.session);
    await importFile('mine.json', JSON.stringify(saved));
    await waitForStatus('mine.json');
    expect(await readStored()).toEqual({ theme: 'dark', measure: 80, ofTomorrow: { deep: [1] } });
  });

  test('a bad file changes nothing, and the sentence says which setting and why', async () => {
    await choose(options, 'theme', 'sepia');
    await waitUntil('it to be stored', async () => (await readStored())['theme'] === 'sepia');
    // "Saved." is said after it is stored; before, it would take the place of what the file is told.
    await waitForStatus('Saved.');
    await importFile('bad.json', '{"theme": "dark", "lineHeight": 9}');
    await waitForStatus('lineHeight');
    expect(await readStatus()).toContain('a number from 1.2 to 2.4');
    await importFile('torn.json', '{"theme": "dark"');
    await waitForStatus('torn.json is not a JSON file');
    await importFile('other.json', '{"version": 3}');
    await waitForStatus('other.json holds no Klartext settings');
    expect(await readStored()).toEqual({ theme: 'sepia' });
  });

  test('shortcuts are shown as the browser has assigned them', async () => {
    const [command] = await stage.session.evaluateInExtension<{ shortcut: string }[]>("browser.commands.getAll().then((all) => all.filter(({ name }) => name === 'toggle-reader'))");
    expect(await options.$eval('.shortcuts kbd', (key) => key.textContent)).toBe(command?.shortcut);
  });

  test('straight to the reader: the button has no popup on articles, and its click toggles the reader', async () => {
    const topic = putFixture(stage.server, 'topic');
    const page = await stage.session.openPage(lighthouse.url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    const readPopup = (): Promise<string> => stage.session.evaluateInExtension('browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.action.getPopup({ tabId: tab.id }))');
    expect(await readPopup()).toContain('popup.html');
    await choose(options, 'toolbarButton', 'reader');
    await page.bringToFront();
    await waitUntil('the popup to be gone', async () => await readPopup() === '');
    await stage.session.stopBackground();
    expect(await readPopup()).toBe('');
    await stage.session.clickButton(page);
    await waitForReader(page, lighthouse.headline);
    await stage.session.clickButton(page);
    await waitForNoReader(page);
    await page.goto(topic);
    await waitForTitle(stage.session, 'actionTitleNothing');
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state).toBe('nothing');
    await popup.close();
    await page.close();
  });

  test('a chosen language is there at once, in the options and in the reader', async () => {
    const code = readdirSync(locales).includes('ar') ? 'ar' : 'en';
    const texts = JSON.parse(readFileSync(join(locales, code, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
    await options.focus('[name="language"]');
    await choose(options, 'language', code);
    await waitUntil('the headline', () => options.$eval('h1', (headline, text) => headline.textContent === text, texts['optionsHeadline']?.message));
    expect(await options.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([code, code === 'ar' ? 'rtl' : 'ltr']);
    expect(await options.evaluate(() => document.activeElement?.id)).toBe('language');
    const page = await stage.session.openPage(lighthouse.url);
    await waitUntil('the detector', () => stage.session.evaluateInExtension("browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.tabs.sendMessage(tab.id, { name: 'detector:look-again' })).then(() => true, () => false)"));
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    expect(await readReader(page, '.back')).toContain(texts['backToPage']?.message);
    await page.close();
  });

  test('the hyperlegible typeface is lent to the page while the reader is open and taken back', async () => {
    await choose(options, 'font', 'hyperlegible');
    const page = await stage.session.openPage(lighthouse.url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    const listFonts = (): Promise<string[]> => page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`));
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    await waitUntil('its letters', async () => (await listFonts()).includes('Atkinson Hyperlegible Next loaded'));
    await choose(options, 'font', 'serif');
    await waitUntil('another choice to take it back', async () => (await listFonts()).length === 0);
    await choose(options, 'font', 'hyperlegible');
    await waitUntil('its letters', async () => (await listFonts()).length > 0);
    await page.bringToFront();
    await stage.session.runCommand('toggle-reader', page);
    await waitForNoReader(page);
    expect(await listFonts()).toEqual([]);
    await page.close();
  });

  test.runIf(browserName === 'firefox')('withdrawn access is said in options and popup, each with a button to grant it', async () => {
    // Chrome withholds access from its own menus only.
    expect(await options.$eval('.access', (notice) => (notice as HTMLElement).hidden)).toBe(true);
    const page = await stage.session.openPage(lighthouse.url);
    await stage.session.evaluateInExtension("browser.permissions.remove({ origins: ['*://*.dw.com/*'] })");
    await waitUntil('the notice', () => options.$eval('.access', (notice) => !(notice as HTMLElement).hidden));
    expect(await options.$eval('.access .grant', (button) => button.textContent)).toContain('dw.com');
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state).toBe('failure');
    expect(await popup.evaluate((document) => document.querySelector('.grant') !== null)).toBe(true);
    await popup.savePicture(pictureFile('popup-failure'));
    await popup.close();
    await page.close();
  });
});
