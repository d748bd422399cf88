/**
 * Checks that every word of the interface comes from the locale files: runs the built extension with one locale of
 * artificial messages, as the default of a browser whose language is missing. Any other word stands in the code.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { findStray, makePseudo, type Messages } from '../pseudo.ts';
import { builtExtension, pictureFile, putFixture, readReader, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';
import { countDown, writeLiveBlog, writePost } from './live-blog-page.ts';
import { evaluateInReader, openRemovedList, visitLayers, visitPanels } from './surfaces.ts';

/** A language that both browsers have and Klartext has not. */
const CODE = 'fi';
const folder = mkdtempSync(join(tmpdir(), 'klartext-words-'));

/** Writes a copy of the built extension with the artificial locale only. */
function makeCopy(): void {
  cpSync(builtExtension, folder, { recursive: true });
  const locales = join(folder, '_locales');
  const english = JSON.parse(readFileSync(join(locales, 'en/messages.json'), 'utf8')) as Messages;
  rmSync(locales, { recursive: true });
  cpSync(join(builtExtension, '_locales/en'), join(locales, CODE), { recursive: true });
  writeFileSync(join(locales, CODE, 'messages.json'), JSON.stringify(makePseudo(english, CODE)));
  const manifest = join(folder, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"default_locale": "en"', `"default_locale": "${CODE}"`));
}

/** Returns the visible texts and the labels in a document or shadow root. It is sent as text, so it uses nothing from this module. */
function readTexts(root: Document | ShadowRoot): string[] {
  const attributes = ['title', 'aria-label', 'alt', 'placeholder', 'aria-valuetext', 'aria-description', 'aria-roledescription'];
  // Leaves out dates, which `Intl` writes, and names of keys, rules and languages.
  const excluded = 'svg, style, script, time, kbd, code, .hour, .day, option[lang]';
  return [...root.querySelectorAll('*')].filter((node) => node.checkVisibility() && node.closest(excluded) === null).flatMap((node) => [
    ...attributes.map((name) => node.getAttribute(name) ?? ''),
    ...[...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent ?? ''),
  ]).filter((text) => text.trim() !== '');
}

/** Returns all text of the page, with attribute values and data. */
function readPage(page: Page): Promise<string> {
  return page.evaluate(() => [document.documentElement.textContent, ...[...document.querySelectorAll('*')].flatMap((node) => [...node.attributes].map(({ value }) => value))].join('\n'));
}

describe('every word', () => {
  let stage: Stage;
  let article: string;
  beforeAll(async () => {
    makeCopy();
    stage = await startStage(folder);
    article = putFixture(stage.server, 'sample');
  });
  afterAll(async () => {
    // Copies the errors: those that the closing browser adds do not count.
    const errors = [...await stage.session.readErrors()];
    await stage.stop();
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  /** Checks the texts of a surface, whose name stands in the failure. `pageText` is the text of the page, which may occur in them. */
  function expectLocaleWords(surface: string, texts: readonly string[], pageText: string): void {
    expect(texts.length, `${surface}: some texts`).toBeGreaterThan(2);
    expect(texts.some((text) => text.includes('⟦')), `${surface}: words of the locale`).toBe(true);
    expect(texts.flatMap((text) => findStray(text, pageText)), surface).toEqual([]);
  }

  async function openReader(url: string): Promise<{ page: Page; pageText: string }> {
    const page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    const pageText = await readPage(page);
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page);
    await openRemovedList(page);
    return { page, pageText };
  }

  test('of the button, the popup and its states comes from the locale', async () => {
    const page = await stage.session.openPage(article);
    const pageText = await readPage(page);
    await waitForTitle(stage.session, 'actionTitleArticle');
    for (const [over, name] of [[page, 'article'], [await stage.session.openPage(putFixture(stage.server, 'topic')), 'nothing']] as const) {
      const { popup, state } = await openAnsweredPopup(stage.session, over);
      expect(state).toBe(name);
      await popup.evaluate((document) => { for (const details of document.querySelectorAll('details')) details.open = true; });
      expectLocaleWords(`popup, ${name}`, await popup.evaluate(readTexts), pageText);
      await popup.savePicture(pictureFile(`words-popup-${name}`));
      await popup.close();
      await over.close();
    }
  });

  test('of the reader, its panels, keys, bar and enlarged picture comes from the locale or the page', async () => {
    const { page, pageText } = await openReader(article);
    const check = async (surface: string): Promise<void> => {
      expectLocaleWords(`reader, ${surface}`, await evaluateInReader(page, readTexts), pageText);
      await page.screenshot({ path: pictureFile(`words-reader-${surface}`) });
    };
    await check('article');
    await visitPanels(page, check);
    await visitLayers(page, check);
    await page.close();
  });

  test('of a live blog comes from the locale or the page', async () => {
    const url = 'https://www.dw.com/en/river/live-72005555';
    const more = '<div role="button" tabindex="0" class="show-more-button" id="more">Show more posts</div>';
    const put = (from: number): void => stage.server.putPage(url, writeLiveBlog(url, countDown(from, 1).map((n) => writePost(n)), more));
    put(3);
    await (await openReader(url)).page.close();
    put(6);
    const { page, pageText } = await openReader(url);
    expectLocaleWords('live blog', await evaluateInReader(page, readTexts), pageText);
    expect(await readReader(page, '.news')).toContain('⟦');
    await page.close();
  });

  test('of the options comes from the locale, beside the names of the languages', async () => {
    const options = await stage.session.openOptions();
    await options.waitForSelector('#settings');
    expectLocaleWords('options', await options.evaluate(`(${readTexts.toString()})(document)`) as string[], await stage.session.evaluateInExtension("browser.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut).join())"));
    await options.screenshot({ path: pictureFile('words-options'), fullPage: true });
    await options.click('button.reset');
    await waitUntil('the status', () => options.$eval('.status', (status) => status.textContent.includes('⟦')));
    await options.close();
  });
});
