/** Checks in every language that no label is cut, overflows its box or overlaps its neighbour, at usual widths. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { localeTag } from '../../src/view/locale-tag.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { pictureFile, putFixture, readReader, resetSettings, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';
import { evaluateInReader, openRemovedList, visitLayers, visitPanels } from './surfaces.ts';

const all = readdirSync(join(import.meta.dirname, '../../src/locales'));
/** Languages whose panels are all checked: long words, long sentences, tall letters, right to left, no spaces. */
const checkedFully = ['de', 'fr', 'ar', 'am', 'bn', 'zh_CN'];
const widths = [320, 390, 1280];
/** Languages of which screenshots are kept. */
const pictured = ['de', 'ar', 'am', 'bn', 'zh_CN'];
const dark = ['de', 'ar', 'am'];

/** Returns the texts that are cut or lie outside, in a document or shadow root. It is sent as text, so it uses nothing from this module. */
function findCut(root: Document | ShadowRoot): string[] {
  const page = root.ownerDocument ?? root;
  const view = page.defaultView;
  if (!view) return ['no window'];
  const edge = page.documentElement.clientWidth;
  const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
  const isVisuallyHidden = (node: Element): boolean => node.clientWidth <= 1 && node.clientHeight <= 1;
  const name = (node: Element, text: string): string => `${node.localName}.${node.className}: ${text.trim().slice(0, 40)}`;
  const faults: string[] = [];
  for (const node of root.querySelectorAll<HTMLElement>('*')) {
    if (node.closest('svg, style, script, [aria-hidden="true"]') || !node.checkVisibility({ visibilityProperty: true })) continue;
    const style = view.getComputedStyle(node);
    if (node.localName === 'select') {
      // A select must be as wide as its longest option, not only as the selected one.
      const free = node.cloneNode(true) as HTMLElement;
      free.style.cssText = 'position: fixed; inline-size: max-content; max-inline-size: none; min-inline-size: 0; flex: none';
      node.after(free);
      const longest = [...(node as HTMLSelectElement).options].toSorted((one, other) => other.text.length - one.text.length)[0]?.text ?? '';
      if (free.offsetWidth > node.offsetWidth + 1) faults.push(`cut ${name(node, longest)} (${node.offsetWidth} of ${free.offsetWidth})`);
      free.remove();
      continue;
    }
    if (node.localName === 'option') continue;
    const textNodes = [...node.childNodes].filter((child) => child.nodeType === 3 && child.textContent?.trim());
    if (textNodes.length === 0 || isVisuallyHidden(node)) continue;
    const text = textNodes.map((child) => child.textContent).join(' ');
    if (style.display !== 'inline' && node.scrollWidth > node.clientWidth + 1) faults.push(`too wide ${name(node, text)}`);
    const range = page.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    let scrolls = false;
    for (let around: HTMLElement | null = node; around; around = around.parentElement) {
      const { overflowX, overflowY } = view.getComputedStyle(around);
      const outer = around.getBoundingClientRect();
      if (overflowX === 'auto' || overflowX === 'scroll') scrolls = true;
      if (!scrolls && hides(overflowX) && (box.left < outer.left - 1 || box.right > outer.right + 1)) faults.push(`cut by ${around.className} ${name(node, text)}`);
      if (hides(overflowY) && (box.top < outer.top - 1 || box.bottom > outer.bottom + 1)) faults.push(`cut below by ${around.className} ${name(node, text)}`);
    }
    if (!scrolls && (box.left < -1 || box.right > edge + 1)) faults.push(`outside ${name(node, text)} (${Math.round(box.left)} to ${Math.round(box.right)} of ${edge})`);
  }
  const buttons = [...root.querySelectorAll<HTMLElement>('button, select, summary')].filter((node) => node.checkVisibility({ visibilityProperty: true }) && !isVisuallyHidden(node));
  for (const button of buttons) {
    for (const other of buttons.filter((candidate) => candidate.parentElement === button.parentElement && candidate !== button)) {
      const [a, b] = [button.getBoundingClientRect(), other.getBoundingClientRect()];
      if (a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) faults.push(`over each other ${name(button, button.textContent)} / ${name(other, other.textContent)}`);
    }
  }
  return faults;
}

/** Waits for the layout after a change of the window's size, which takes a frame. */
function waitForFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
}

describe('every language fits', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(async () => {
    await resetSettings(stage.session);
    // Copies the errors: those that the closing browser adds do not count.
    const errors = [...await stage.session.readErrors()];
    await stage.stop();
    expect(errors).toEqual([]);
  });

  const set = (settings: object): Promise<unknown> => stage.session.evaluateInExtension(`browser.storage.sync.set(${JSON.stringify(settings)}).then(() => true)`);

  async function openReader(fixture: string): Promise<Page> {
    // `waitForTitle` expects the title in the browser's language.
    await set({ language: 'browser' });
    const page = await stage.session.openPage(putFixture(stage.server, fixture));
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page);
    return page;
  }

  async function speak(page: Page, code: string): Promise<void> {
    await set({ language: code, theme: dark.includes(code) ? 'dark' : 'light' });
    await waitUntil(`the reader in ${code}`, () => page.evaluate((language) => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      // The list of times of a live blog is placed when the article is rendered.
      return root?.querySelector('.toolbar')?.getAttribute('lang') === language && root.querySelector('.time-rail:not([style])') === null;
    }, localeTag(code)));
  }

  async function visitAll(page: Page, code: string, check: (surface: string) => Promise<void>): Promise<void> {
    // This panel has the least room for its labels.
    await visitPanels(page, check, checkedFully.includes(code) ? undefined : ['appearance']);
    if (checkedFully.includes(code)) await visitLayers(page, check);
  }

  test('in the reader’s line, panels, bars and live blog', { timeout: 240_000 }, async () => {
    const faults: string[] = [];
    const dates: Record<string, string> = {};
    for (const fixture of ['sample', 'liveblog-english']) {
      const page = await openReader(fixture);
      for (const code of fixture === 'sample' ? all : checkedFully) {
        await speak(page, code);
        dates[code] ??= await readReader(page, '.published') ?? '';
        for (const width of checkedFully.includes(code) ? widths : widths.slice(0, 1)) {
          await page.setViewport({ width, height: 844 });
          await waitForFrames(page);
          await openRemovedList(page);
          const check = async (surface: string): Promise<void> => {
            const found = await evaluateInReader(page, findCut);
            faults.push(...found.map((fault) => `${code} ${width} ${surface}: ${fault}`));
            if (pictured.includes(code) && width !== 390 && (surface === 'article' || fixture === 'sample')) await page.screenshot({ path: pictureFile(`languages-${code}-${width}-${fixture}-${surface}`) });
          };
          await check('article');
          await (fixture === 'sample' && visitAll(page, code, check));
        }
      }
      await page.close();
    }
    expect(faults).toEqual([]);
    // A browser without a language's calendar writes the month in English or as a number.
    const { en, ...others } = dates;
    expect(en).toMatch(/^May 18, 2026/);
    expect(Object.entries(others).filter(([, date]) => /M05|May(?!\p{L})|\bAP\b|^$/u.test(date))).toEqual([]);
    expect(dates).toMatchObject({ mk: expect.stringContaining('мај'), bs: expect.stringContaining('maj'), sq: expect.stringContaining('maj'), ha: expect.stringContaining('Mayu'), ps: expect.stringContaining('غویی') });
  });

  test('in the options', { timeout: 240_000 }, async () => {
    const faults: string[] = [];
    const options = await stage.session.openOptions();
    await options.waitForSelector('#settings');
    for (const code of all) {
      await set({ language: code });
      await waitUntil(`the options in ${code}`, () => options.evaluate((lang) => document.documentElement.lang === lang, localeTag(code)));
      for (const width of checkedFully.includes(code) ? widths : [320]) {
        await options.setViewport({ width, height: 844 });
        await waitForFrames(options);
        const found = await options.evaluate(`(${findCut.toString()})(document)`) as string[];
        faults.push(...found.map((fault) => `${code} ${width}: ${fault}`));
        if (pictured.includes(code) && width !== 390) await options.screenshot({ path: pictureFile(`languages-${code}-${width}-options`), fullPage: true });
      }
    }
    await options.close();
    expect(faults).toEqual([]);
  });

  test('in the popup', async () => {
    const faults: string[] = [];
    const article = await stage.session.openPage(putFixture(stage.server, 'sample'));
    const topic = await stage.session.openPage(putFixture(stage.server, 'topic'));
    for (const code of checkedFully) {
      await set({ language: code, theme: dark.includes(code) ? 'dark' : 'light' });
      for (const over of [article, topic]) {
        const { popup, state } = await openAnsweredPopup(stage.session, over);
        await popup.evaluate((document) => { for (const details of document.querySelectorAll('details')) details.open = true; });
        faults.push(...(await popup.evaluate(findCut)).map((fault) => `${code} ${state}: ${fault}`));
        await popup.savePicture(pictureFile(`languages-${code}-popup-${state}`));
        await popup.close();
      }
    }
    expect(faults).toEqual([]);
  });
});
