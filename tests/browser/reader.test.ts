import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse, writeArticlePage, type PageWords } from './dw-page.ts';
import { pictureFile, putFixture, readReader, readText, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

const headline = 'Harbour town swaps diesel ferries for sails';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The keys whose events reached the page. */
interface Witness { heard: string[] }

describe('the reader\'s controls', () => {
  let stage: Stage;
  let article = '';
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    article = putFixture(stage.server, 'sample');
  });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await page.close();
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  async function openReader(url: string, title?: string): Promise<void> {
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, title);
  }

  async function openWords(words: Partial<PageWords>): Promise<void> {
    const url = `https://www.dw.com/en/words/a-7000${Math.floor(1000 + openings++)}`;
    stage.server.putPage(url, writeArticlePage({ ...lighthouse, ...words, url }));
    await openReader(url);
  }
  let openings = 0;

  /** Returns the number of visible elements in the reader that a selector matches. */
  function count(selector: string): Promise<number> {
    return page.evaluate((within) => [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll(within) ?? []].filter((node) => node.checkVisibility()).length, selector);
  }
  const waitFor = (selector: string): Promise<unknown> => waitUntil(selector, async () => await count(selector) > 0);
  const waitForNone = (selector: string): Promise<unknown> => waitUntil(`no ${selector}`, async () => await count(selector) === 0);
  const click = (selector: string): Promise<void> => page.click(`klartext-reader >>> ${selector}`);
  function readFocus(): Promise<string> {
    return page.evaluate(() => {
      const focused = document.querySelector('klartext-reader')?.shadowRoot?.activeElement;
      return focused ? `${focused.localName}.${focused.className}` : '';
    });
  }
  function sideways(): Promise<number> {
    return page.evaluate(() => {
      const dialog = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog');
      return dialog ? dialog.scrollWidth - dialog.clientWidth : -1;
    });
  }

  /** Returns axe's violations. `proof` names a rule that must have been tested on many nodes, so that an axe run without nodes fails. */
  function check(where: string, proof: string): Promise<string[]> {
    return page.evaluate(async (include, rule) => {
      const { axe: checker } = window as unknown as { axe: { run: (context: object) => Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string; failureSummary?: string }[] }[]>> } };
      const { violations, passes } = await checker.run({ include: [[include]] });
      if (!passes.some(({ id, nodes }) => id === rule && nodes.length > 8)) return ['nothing was checked'];
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`));
    }, where, proof);
  }

  test('Esc closes the topmost layer: panel, sheet, enlarged picture, and then the reader', async () => {
    await openReader(article, headline);
    expect(await readFocus()).toBe('article.article');
    for (const [key, panel] of [['a', '.appearance-panel'], ['c', '.contents-panel'], ['?', '.help-panel']] as const) {
      await page.keyboard.press(key);
      await waitFor(panel);
      await page.screenshot({ path: pictureFile(`reader${panel.replace('.', '-')}`) });
      await page.keyboard.press('Escape');
      await waitForNone(panel);
    }
    await click('button.enlarge');
    await waitFor('dialog.lightbox');
    expect(await readReader(page, 'dialog.lightbox .credit')).not.toBe('');
    await page.screenshot({ path: pictureFile('reader-lightbox') });
    await page.keyboard.press('Escape');
    await waitForNone('dialog.lightbox');
    expect(await readFocus()).toBe('button.enlarge');
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
  });

  test('a second click on a tool closes its panel, and so does a click outside it', async () => {
    await openReader(article, headline);
    await click('button.appearance');
    await waitFor('.appearance-panel');
    await click('button.appearance');
    await waitForNone('.appearance-panel');
    await click('button.contents');
    await waitFor('.contents-panel');
    await click('h1.headline');
    await waitForNone('.contents-panel');
    expect(await readReader(page, 'h1.headline')).toBe(headline);
  });

  test('keys step through the key points and back to the list; no key reaches the page; typed keys and keys with modifiers have no effect', async () => {
    page = await stage.session.openPage(article);
    await page.evaluate(() => {
      const witness: Witness = { heard: [] };
      Object.assign(window, { witness });
      for (const target of [document, document.body]) {
        for (const type of ['keydown', 'keyup'] as const) target.addEventListener(type, (event) => witness.heard.push((event as KeyboardEvent).key), true);
      }
    });
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
    const readCurrent = (): Promise<{ mark: string | undefined; order: string[] }> => page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      return { mark: root?.querySelector<HTMLElement>('mark.current')?.dataset['point'], order: [...root?.querySelectorAll<HTMLElement>('.body mark') ?? []].map((mark) => mark.dataset['point'] ?? '') };
    });
    const { order } = await readCurrent();
    expect(order.length).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('n');
    expect((await readCurrent()).mark).toBe(order[0]);
    await page.keyboard.press('j');
    expect((await readCurrent()).mark).toBe(order[1]);
    await waitUntil('the sentence in sight', () => page.evaluate(() => {
      const { top = -1, bottom = Infinity } = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('mark.current')?.getBoundingClientRect() ?? {};
      return top > 0 && bottom < innerHeight;
    }));
    await page.keyboard.press('p');
    expect((await readCurrent()).mark).toBe(order[0]);
    expect(await readFocus()).toBe('mark.key-sentence current');
    await page.keyboard.press('b');
    expect(await readFocus()).toBe('button.key-point');
    expect(await page.evaluate(() => (window as unknown as { witness: Witness }).witness.heard)).toEqual([]);

    await page.keyboard.press('a');
    await waitUntil('the focus in the panel', async () => (await readFocus()).startsWith('select'));
    await page.keyboard.press('n');
    expect((await readCurrent()).mark).toBe(order[0]);
  });

  test('headings can be reached by keys and by the table of contents', async () => {
    await openReader(article, headline);
    const headings = await page.evaluate(() => [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll('.body :is(h2, h3)') ?? []].map((heading) => heading.textContent));
    expect(headings.length).toBeGreaterThanOrEqual(3);
    await page.keyboard.press('h');
    const readHeading = (): Promise<string | undefined> => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.activeElement?.textContent);
    expect(await readHeading()).toBe(headings[0]);
    await page.keyboard.press('h');
    expect(await readHeading()).toBe(headings[1]);
    await page.keyboard.press('H');
    expect(await readHeading()).toBe(headings[0]);
    await page.keyboard.press('c');
    await waitFor('.contents-panel');
    expect(await count('.contents-panel li')).toBe(headings.length);
    await click('.contents-panel li:last-child button');
    await waitForNone('.contents-panel');
    expect(await readHeading()).toBe(headings.at(-1));
    await waitUntil('the heading below the toolbar', () => page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const bar = root?.querySelector('.toolbar')?.getBoundingClientRect().bottom ?? Infinity;
      const box = root?.activeElement?.getBoundingClientRect();
      return box !== undefined && box.top >= bar && box.bottom <= innerHeight;
    }));
    await waitUntil('the remaining reading time', async () => /minute/.test(await readReader(page, '.toolbar .left') ?? ''));
  });

  test('the appearance changes at once, is stored, and the scroll position stays', async () => {
    await openReader(article, headline);
    const readPlace = (): Promise<{ block: string | undefined; size: string; article: unknown }> => page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const block = [...root?.querySelectorAll<HTMLElement>('.body > [data-block]') ?? []].find((node) => node.getBoundingClientRect().bottom > 60);
      const rendered = root?.querySelector<HTMLElement>('.article');
      return { block: block?.dataset['block'], size: rendered ? getComputedStyle(rendered).fontSize : '', article: rendered?.dataset['seen'] };
    });
    await page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const rendered = root?.querySelector<HTMLElement>('.article');
      if (rendered) rendered.dataset['seen'] = 'before';
      root?.querySelector('dialog')?.scrollTo(0, 1600);
    });
    const before = await readPlace();
    expect(Number(before.block)).toBeGreaterThan(0);
    await page.keyboard.press('a');
    await waitFor('.appearance-panel');
    await page.focus('klartext-reader >>> .appearance-panel [name="fontSize"]');
    await page.keyboard.press('End');
    expect(await readPlace()).toEqual({ ...before, size: '36px' });
    await waitUntil('the storage', async () => (await stage.session.evaluateInExtension<{ fontSize?: number }>('browser.storage.sync.get()')).fontSize === 36);
    await stage.session.evaluateInExtension("browser.storage.sync.set({ theme: 'sepia' })");
    await waitFor('dialog[data-theme="sepia"] .appearance-panel');
    expect(await readPlace()).toEqual({ ...before, size: '36px' });
    // This setting renders the article again: scroll position and panel stay too.
    await stage.session.evaluateInExtension("browser.storage.sync.set({ pictures: 'ask' })");
    await waitFor('.image-placeholder');
    await waitFor('.appearance-panel');
    expect(await readPlace()).toEqual({ block: before.block, article: undefined, size: '36px' });
  });

  test('pictures load on click, and one that fails shows its alternative text', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ pictures: 'ask' })");
    const figures = [70009991, 70009992].map((id) => `</p><figure class="placeholder-image master_landscape big"><img data-format="MASTER_LANDSCAPE" data-id="${id}" data-url="https://static.dw.com/image/${id}_\${formatId}.jpg" alt="Lamp ${id}"><figcaption class="img-caption">A lamp<small class="copyright">Image: Ragna Holt/DW</small></figcaption></figure><p>`);
    const url = 'https://www.dw.com/en/lamps/a-70009990';
    stage.server.putPage(url, writeArticlePage({ ...lighthouse, url, paragraphs: [...lighthouse.paragraphs, ...figures] }));
    page = await stage.session.openPage(url);
    // The page itself does not load them: their URLs are in data attributes only.
    const fetched = new Set<string | undefined>();
    page.on('request', (request) => { fetched.add(/7000999[12]/.exec(request.url())?.[0]); });
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitFor('.image-placeholder');
    await page.screenshot({ path: pictureFile('reader-pictures-ask') });
    expect(await count('.article img')).toBe(0);
    expect(await count('.image-placeholder')).toBe(2);
    expect([...fetched].filter(Boolean)).toEqual([]);
    await click('.image-placeholder');
    await waitFor('button.enlarge img');
    expect(await count('.image-placeholder')).toBe(1);
    await click('.load-pictures button');
    await waitForNone('.image-placeholder');
    await waitUntil('both pictures to be fetched', async () => fetched.has('70009991') && fetched.has('70009992'));

    await page.evaluate(() => {
      const image = document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLImageElement>('.enlarge img');
      if (!image) return;
      image.removeAttribute('srcset');
      image.alt = 'A sail before the quay';
      image.src = 'https://www.dw.com/no-such-picture.png';
    });
    await waitFor('.image-placeholder.failed');
    expect(await readReader(page, '.image-placeholder.failed')).toContain('A sail before the quay');
  });

  test('a key point is copied with a link to its sentence', async () => {
    await openReader(article, headline);
    const [point = ''] = await page.evaluate(() => [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll('button.key-point') ?? []].map((button) => button.textContent));
    await page.hover('klartext-reader >>> .key-points li');
    await click('.key-points li .copy-point');
    const copied = await readText(stage.session, 'copied');
    await waitUntil('the confirmation', async () => (await readReader(page, '.copy-status')) === copied);
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.prepend(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    const pasted = await waitUntil('the paste', () => page.evaluate(() => document.querySelector('textarea')?.value));
    expect(pasted).toBe(`${point}\n${article}#:~:text=${pasted.split('text=')[1] ?? '?'}`);
    expect(pasted).toContain(encodeURIComponent(point.split(' ').slice(0, 3).join(' ')));
  });

  test('a long headline and a long word without spaces do not scroll sideways at 320 px', async () => {
    await openWords({ headline: 'Tower '.repeat(67).trim(), standfirst: 'x'.repeat(400), paragraphs: ['Donaudampfschiff'.repeat(60), ...lighthouse.paragraphs] });
    await page.setViewport({ width: 320, height: 640 });
    expect(await sideways()).toBe(0);
    await page.screenshot({ path: pictureFile('reader-long-words-320') });
    await page.keyboard.press('a');
    await waitFor('.appearance-panel');
    expect(await sideways()).toBe(0);
    await page.screenshot({ path: pictureFile('reader-appearance-320') });
  });

  test('removed parts are listed with the reason, and can be restored for this article', async () => {
    await openReader(article, headline);
    const removedText = 'preferred source';
    expect(await readReader(page)).not.toContain(removedText);
    await click('.removed summary');
    await click('.restore[data-rules~="preferred-source"]');
    await waitUntil('the restored part', async () => (await readReader(page))?.includes(removedText));
    expect(await count('.restore[data-rules~="preferred-source"]')).toBe(0);
  });

  test('an article of 100,000 words opens and scrolls', async () => {
    const paragraphs = Array.from({ length: 1000 }, (_, index) => `Keeper ${index} wrote down what the sea did. ${'The wind turned and the lamp went on over the water again. '.repeat(8)}`);
    await openWords({ headline: 'A long watch', paragraphs });
    await waitUntil('all paragraphs', async () => await count('.body > p') === 1000);
    await page.keyboard.press('End');
    await waitUntil('the end', async () => await readReader(page, '.toolbar .left') === '');
  });

  test.each([['sample', 'light'], ['sample', 'dark'], ['sample', 'sepia'], ['sample', 'contrast'], ['arabic-modern', 'light'], ['arabic-modern', 'dark'], ['arabic-modern', 'sepia'], ['arabic-modern', 'contrast']])('axe finds nothing in %s, %s', async (fixture, theme) => {
    await stage.session.evaluateInExtension(`browser.storage.sync.set({ theme: '${theme}' })`);
    await openReader(putFixture(stage.server, fixture));
    await page.evaluate(axe);
    expect(await check('klartext-reader', 'button-name')).toEqual([]);
    for (const key of theme === 'light' ? ['a', '?'] as const : []) {
      await page.keyboard.press(key);
      await waitFor(':popover-open');
      expect(await check('klartext-reader', 'button-name')).toEqual([]);
      await page.keyboard.press('Escape');
      await waitForNone(':popover-open');
    }
    // In the top layer, axe cannot find the background of a text, so the same nodes are moved into the page.
    await page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const copy = document.createElement('div');
      copy.append(...[...root?.children ?? []].map((node) => node.cloneNode(true)));
      const dialog = copy.querySelector('dialog');
      const surface = document.createElement('div');
      for (const { name, value } of dialog?.attributes ?? []) surface.setAttribute(name, value);
      surface.append(...dialog?.childNodes ?? []);
      dialog?.replaceWith(surface);
      Object.assign(window, { copy });
    });
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    await page.evaluate(() => {
      document.head.replaceChildren();
      document.body.replaceChildren((window as unknown as { copy: Node }).copy);
    });
    expect(await check('.klartext', 'color-contrast')).toEqual([]);
  });
});
