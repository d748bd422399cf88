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

  /** Clicks "Export" and returns the settings in the file. */
  async function readExport(): Promise<unknown> {
    await options.evaluate(() => {
      HTMLAnchorElement.prototype.click = () => undefined;
      URL.createObjectURL = (blob) => { Object.assign(window, { saved: (blob as Blob).text() }); return ''; };
    });
    await options.click('button.export');
    return JSON.parse(await waitUntil('the file', () => options.evaluate(() => (window as unknown as { saved?: Promise<string> }).saved)));
  }

  test('axe finds no violation in any theme, and nothing scrolls sideways at 320 px', async () => {
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

  test('a slider moved by keyboard shows its value and its effect at once, and is stored', async () => {
    await options.focus('[name="fontSize"]');
    await options.keyboard.press('End');
    expect(await options.$eval('[name="fontSize"] + output', (output) => output.textContent)).toBe('36');
    await waitUntil('the preview in large letters', () => options.$eval('.preview .body', (body) => getComputedStyle(body).fontSize === '36px'));
    await waitUntil('the setting to be stored', async () => (await readStored())['fontSize'] === 36);
    await waitForStatus('Saved');
  });

  test('reset restores every default, and undo restores the settings', async () => {
    await choose(options, 'theme', 'sepia');
    await choose(options, 'keyPoints', false);
    await waitUntil('both settings to be stored', async () => Object.keys(await readStored()).length === 2);
    await options.click('button.reset');
    await waitForStatus('defaults');
    expect(await readStored()).toEqual({});
    await options.click('button.undo');
    await waitForStatus('back');
    expect(await readStored()).toEqual({ theme: 'sepia', keyPoints: false });
    await waitUntil('the form to show it', () => options.$eval('[name="theme"]', (select) => (select as HTMLSelectElement).value === 'sepia'));
  });

  test('an exported file can be imported again, with settings of a later version', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ theme: 'dark', measure: 80, ofTomorrow: { deep: [1] } })");
    const saved = await readExport();
    expect(saved).toMatchObject({ theme: 'dark', measure: 80, ofTomorrow: { deep: [1] }, enabled: true });
    await resetSettings(stage.session);
    await importFile('settings.json', JSON.stringify(saved));
    await waitForStatus('settings.json');
    expect(await readStored()).toEqual({ theme: 'dark', measure: 80, ofTomorrow: { deep: [1] } });
  });

  test('an invalid file changes nothing, and the message names the setting and the reason', async () => {
    await choose(options, 'theme', 'sepia');
    await waitUntil('the theme to be stored', async () => (await readStored())['theme'] === 'sepia');
    // Waits for "Saved.", which appears after storing and would replace the message about the file.
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

  test('with the button set to open the reader, it has no popup on articles, and its click toggles the reader', async () => {
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

  test('a chosen language applies at once, in the options and in the reader', async () => {
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

  test('the page has the hyperlegible typeface only while the reader is open', async () => {
    await choose(options, 'font', 'hyperlegible');
    const page = await stage.session.openPage(lighthouse.url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    const listFonts = (): Promise<string[]> => page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family.replaceAll('"', '')} ${status}`));
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    await waitUntil('the typeface', async () => (await listFonts()).includes('Atkinson Hyperlegible Next loaded'));
    await choose(options, 'font', 'serif');
    await waitUntil('another choice to remove the typeface', async () => (await listFonts()).length === 0);
    await choose(options, 'font', 'hyperlegible');
    await waitUntil('the typeface', async () => (await listFonts()).length > 0);
    await page.bringToFront();
    await stage.session.runCommand('toggle-reader', page);
    await waitForNoReader(page);
    expect(await listFonts()).toEqual([]);
    await page.close();
  });

  test.runIf(browserName === 'firefox')('options and popup report a withdrawn permission, each with a button to grant it', async () => {
    // In Chrome, only the browser's own menus can withhold the permission.
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
