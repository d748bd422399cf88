/**
 * The built extension with one locale only, in a language that nobody speaks: the browser's own is missing, so that all
 * must come from the default one; and whatever else can be read was written into the code.
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
import { askReaderRoot, unfoldKept, visitLayers, visitPanels } from './surfaces.ts';

/** A language that both browsers know and Klartext does not speak. */
const CODE = 'fi';
const folder = mkdtempSync(join(tmpdir(), 'klartext-words-'));

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

/** All that can be read or heard in a document or shadow root. Travels as text. */
function readTexts(root: Document | ShadowRoot): string[] {
  const attributes = ['title', 'aria-label', 'alt', 'placeholder', 'aria-valuetext', 'aria-description', 'aria-roledescription'];
  // Dates, which `Intl` writes; names of keys, rules and languages.
  const others = 'svg, style, script, time, kbd, code, .hour, .day, option[lang]';
  return [...root.querySelectorAll('*')].filter((node) => node.checkVisibility() && node.closest(others) === null).flatMap((node) => [
    ...attributes.map((name) => node.getAttribute(name) ?? ''),
    ...[...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent ?? ''),
  ]).filter((text) => text.trim() !== '');
}

/** All that the page itself says, in text, attributes and data. */
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
    // A copy: what a closing browser complains of is not meant.
    const errors = [...await stage.session.readErrors()];
    await stage.stop();
    rmSync(folder, { recursive: true });
    expect(errors).toEqual([]);
  });

  /** Says what was read where, so that a failure names the place. */
  function judge(place: string, texts: readonly string[], known: string): void {
    expect(texts.length, `${place}: something to read`).toBeGreaterThan(2);
    expect(texts.some((text) => text.includes('⟦')), `${place}: words of the locale`).toBe(true);
    expect(texts.flatMap((text) => findStray(text, known)), place).toEqual([]);
  }

  async function openReader(url: string): Promise<{ page: Page; known: string }> {
    const page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    const known = await readPage(page);
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page);
    await unfoldKept(page);
    return { page, known };
  }

  test('of the button, the popup and its states comes from the locale', async () => {
    const page = await stage.session.openPage(article);
    const known = await readPage(page);
    await waitForTitle(stage.session, 'actionTitleArticle');
    for (const [over, name] of [[page, 'article'], [await stage.session.openPage(putFixture(stage.server, 'topic')), 'nothing']] as const) {
      const { popup, state } = await openAnsweredPopup(stage.session, over);
      expect(state).toBe(name);
      await popup.evaluate((document) => { for (const details of document.querySelectorAll('details')) details.open = true; });
      judge(`popup, ${name}`, await popup.evaluate(readTexts), known);
      await popup.savePicture(pictureFile(`words-popup-${name}`));
      await popup.close();
      await over.close();
    }
  });

  test('of the reader, its panels, keys, bar and enlarged picture comes from the locale or the page', async () => {
    const { page, known } = await openReader(article);
    const look = async (place: string): Promise<void> => {
      judge(`reader, ${place}`, await askReaderRoot(page, readTexts), known);
      await page.screenshot({ path: pictureFile(`words-reader-${place}`) });
    };
    await look('article');
    await visitPanels(page, look);
    await visitLayers(page, look);
    await page.close();
  });

  test('of a live blog comes from the locale or the page', async () => {
    const url = 'https://www.dw.com/en/river/live-72005555';
    const more = '<div role="button" tabindex="0" class="show-more-button" id="more">Show more posts</div>';
    const put = (from: number): void => stage.server.putPage(url, writeLiveBlog(url, countDown(from, 1).map((n) => writePost(n)), more));
    put(3);
    await (await openReader(url)).page.close();
    put(6);
    const { page, known } = await openReader(url);
    judge('live blog', await askReaderRoot(page, readTexts), known);
    expect(await readReader(page, '.news')).toContain('⟦');
    await page.close();
  });

  test('of the options comes from the locale, beside the names of the languages', async () => {
    const options = await stage.session.openOptions();
    await options.waitForSelector('#settings');
    judge('options', await options.evaluate(`(${readTexts.toString()})(document)`) as string[], await stage.session.evaluateInExtension("browser.commands.getAll().then((all) => all.map(({ shortcut }) => shortcut).join())"));
    await options.screenshot({ path: pictureFile('words-options'), fullPage: true });
    await options.click('button.reset');
    await waitUntil('what is said', () => options.$eval('.status', (status) => status.textContent.includes('⟦')));
    await options.close();
  });
});
