import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { browserName, choose, pictureFile, putFixture, readReader, resetSettings, startStage, waitForReader, waitForTitle, type Stage } from './harness.ts';
import { countDown, writeLiveBlog, writePost } from './live-blog-page.ts';

const headline = 'The river rises';
const moreButton = '<div role="button" tabindex="0" class="show-more-button" id="more">Show more posts</div>';

describe('live blogs', () => {
  let stage: Stage;
  let page: Page;
  let openings = 0;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());
  afterEach(async () => {
    await page.close();
    await resetSettings(stage.session);
    expect(await stage.session.readErrors()).toEqual([]);
  });

  async function open(url: string): Promise<void> {
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
  }
  async function openBlog(posts: readonly number[], more = '', url = `https://www.dw.com/en/river/live-7200${Math.floor(1000 + openings++)}`): Promise<string> {
    stage.server.putPage(url, writeLiveBlog(url, posts.map((n) => writePost(n)), more));
    await open(url);
    await waitForReader(page, headline);
    return url;
  }
  /** Returns the texts of all elements in the reader that a selector matches. */
  function readAll(selector: string): Promise<string[]> {
    return page.evaluate((within) => [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll<HTMLElement>(within) ?? []].map((node) => node.textContent), selector);
  }
  const readPosts = (): Promise<string[]> => readAll('.post h2').then((texts) => texts.map((text) => /\d+/.exec(text)?.[0] ?? ''));
  const click = (selector: string): Promise<void> => page.click(`klartext-reader >>> ${selector}`);
  const addPosts = (numbers: readonly number[], where: 'afterbegin' | 'beforeend'): Promise<void> => page.evaluate((html, position) =>
    document.querySelector('#posts')?.insertAdjacentHTML(position, html), numbers.map((n) => writePost(n)).join(''), where);
  /** Returns the distance of a post from the reader's upper edge in px. */
  const findTop = (n: number): Promise<number> => page.evaluate((id) =>
    Math.round(document.querySelector('klartext-reader')?.shadowRoot?.querySelector(`.post[data-post="${id}"]`)?.getBoundingClientRect().top ?? -9999), 71_000_000 + n);

  test('the order can be changed and is stored; duplicate and unsorted posts are handled', async () => {
    const url = await openBlog([3, 5, 4, 5]);
    expect(await readPosts()).toEqual(['5', '4', '3']);
    expect(await readAll('button.key-point')).toEqual(['Nine villages have been warned.', 'The crest is expected at night.']);
    await click('button[name="order-oldest"]');
    await waitUntil('the oldest first', async () => (await readPosts()).join() === '3,4,5');
    await waitUntil('the focus where it was', () => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.activeElement?.getAttribute('name') === 'order-oldest'));
    await page.close();
    await open(url);
    await waitForReader(page, headline);
    expect(await readPosts()).toEqual(['3', '4', '5']);
    expect(await readAll('.time-rail .about')).toEqual([3, 4, 5].map((n) => `Report ${n} from the dike`));
  });

  test('posts that are new since the last visit are marked, until the options clear the stored posts', async () => {
    const url = await openBlog([5, 4]);
    expect(await readAll('.new-post, .news')).toEqual([]);
    await page.close();
    await openBlog([8, 7, 6, 5, 4], '', url);
    expect(await readAll('.news')).toEqual(['3 new posts since your last visit']);
    expect(await readAll('.post.is-new > .new-post')).toEqual(['New', 'New', 'New']);
    await page.screenshot({ path: pictureFile('liveblog-new') });
    await page.close();
    await openBlog([8, 7, 6, 5, 4], '', url);
    expect(await readAll('.new-post')).toEqual([]);
    const options = await stage.session.openOptions();
    await choose(options, 'postOrder', 'newest');
    await options.click('button.forget-seen');
    await waitUntil('the memory to be empty', async () => Object.keys(await stage.session.evaluateInExtension<object>('browser.storage.local.get("seenPosts")')).length === 0);
    await options.close();
  });

  test('posts that the page loads meanwhile are offered, and are shown without moving the visible text', async () => {
    await openBlog(countDown(20, 1));
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.post[data-post="71000012"]')?.scrollIntoView());
    await waitUntil('the scroll position', async () => Math.abs(await findTop(12)) < 120);
    const before = await findTop(12);
    await addPosts([23, 22, 21], 'afterbegin');
    await waitUntil('the offer', async () => (await readAll('.offer button'))[0] === 'Show 3 new posts');
    expect(await findTop(12)).toBe(before);
    expect((await readPosts()).length).toBe(20);
    await page.screenshot({ path: pictureFile('liveblog-offer') });
    await click('.offer button');
    await waitUntil('the new posts', async () => (await readPosts()).length === 23);
    await waitUntil('the scroll position to be kept', async () => Math.abs(await findTop(12) - before) <= 3);
    expect(await readAll('.offer button')).toEqual([]);
    expect(await readAll('.post.is-new h2')).toEqual([23, 22, 21].map((n) => `Report ${n} from the dike`));
  });

  test('the reader clicks the page\'s button for more posts; the posts that it loads count as older, not as new', async () => {
    await openBlog(countDown(20, 11), moreButton);
    await page.evaluate((html) => {
      document.querySelector('#more')?.addEventListener('click', () => setTimeout(() => {
        document.querySelector('#posts')?.insertAdjacentHTML('beforeend', html);
        document.querySelector('#more')?.remove();
      }, 400));
    }, countDown(10, 1).map((n) => writePost(n)).join(''));
    await click('button[name="more-posts"]');
    await waitUntil('more posts', async () => (await readPosts()).length === 20);
    expect(await readAll('.new-post, button[name="more-posts"]')).toEqual([]);
  });

  test('where the button loads nothing, the reader shows a failure, and the button can be clicked again', async () => {
    await openBlog([2, 1], moreButton);
    await click('button[name="more-posts"]');
    await waitUntil('the wait', async () => (await readAll('.more-posts [role="status"]'))[0] === 'The page is loading more posts …');
    await page.close();
    await openBlog([2, 1], moreButton);
    await page.evaluate(() => document.querySelector('#more')?.remove());
    await click('button[name="more-posts"]');
    await waitUntil('the failure', async () => (await readAll('.more-posts [role="status"]'))[0]?.startsWith('The page did not load'));
    expect(await readAll('button[name="more-posts"]')).toHaveLength(1);
  });

  test('the list of times links to distant posts; a live blog without posts shows a message', async () => {
    await openBlog(countDown(80, 1));
    await waitUntil('the rail', async () => (await readAll('.time-rail.beside')).length === 1);
    await waitUntil('all posts', async () => (await readPosts()).length === 80);
    await page.screenshot({ path: pictureFile('liveblog-rail') });
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>('.time-rail [data-post="71000007"]')?.click());
    await waitUntil('the post', async () => { const top = await findTop(7); return top > 40 && top < 120; });
    await waitUntil('its mark', async () => (await readAll('.time-rail [aria-current] .about'))[0] === 'Report 7 from the dike');
    await page.close();
    await openBlog([]);
    expect(await readReader(page, '.live-bar')).toBe('This live blog has no posts yet.');
  });

  test('five hundred posts: time until they are shown, and the longest task while scrolling', async () => {
    const url = 'https://www.dw.com/en/river/live-72009999';
    stage.server.putPage(url, writeLiveBlog(url, countDown(500, 1).map((n) => writePost(n, 'Nobody was hurt, said the warden. '.repeat(6)))));
    page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await page.evaluate(() => {
      const figures = { opened: 0, tasks: [] as number[] };
      Object.assign(window, { figures });
      new MutationObserver(() => { figures.opened ||= document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog[open]') ? performance.now() : 0; }).observe(document.documentElement, { childList: true });
      if (PerformanceObserver.supportedEntryTypes.includes('longtask')) new PerformanceObserver((list) => figures.tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
    });
    const readFigures = (): Promise<{ opened: number; tasks: number[]; now: number }> => page.evaluate(() => ({ ...(window as unknown as { figures: { opened: number; tasks: number[] } }).figures, now: performance.now() }));
    const { now } = await readFigures();
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
    const { opened, tasks } = await readFigures();
    await page.evaluate(async () => {
      const dialog = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog');
      for (let turn = 0; turn < 60; turn += 1) {
        dialog?.scrollBy({ top: 2500, behavior: 'instant' });
        await new Promise(requestAnimationFrame);
      }
    });
    const scrolled = (await readFigures()).tasks.slice(tasks.length);
    console.info(`${browserName}: 500 posts open ${Math.round(opened - now)} ms after the command; long tasks at opening: ${tasks.join(', ')}; while scrolling: ${scrolled.join(', ')}`);
    expect((await readPosts()).length).toBe(500);
  });

  /** Returns axe's violations in the reader, and the buttons that axe has checked (`tried`), which must not be empty. */
  async function check(): Promise<{ faults: string[]; tried: number }> {
    await page.evaluate(axe.source);
    return await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: { run: (context: object) => Promise<Record<'violations' | 'passes', { id: string; nodes: { html: string }[] }[]>> } };
      const { violations, passes } = await checker.run({ include: [['klartext-reader']] });
      const tried = passes.find(({ id }) => id === 'button-name')?.nodes.length ?? 0;
      return { faults: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`)), tried };
    });
  }
  const sideways = (): Promise<number> => page.evaluate(() => {
    const dialog = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog');
    return dialog ? dialog.scrollWidth - dialog.clientWidth : -1;
  });

  test('dark theme, all posts new, wide and narrow: axe finds no violation, and nothing overflows', async () => {
    await stage.session.evaluateInExtension('browser.storage.sync.set({ theme: "dark" }).then(() => true)');
    const url = await openBlog([3, 2], moreButton);
    await page.close();
    await openBlog(countDown(9, 2), moreButton, url);
    await waitUntil('the rail', async () => (await readAll('.time-rail details[open]')).length === 1);
    const wide = await check();
    expect(wide.faults).toEqual([]);
    expect(wide.tried).toBeGreaterThan(12);
    await page.screenshot({ path: pictureFile('liveblog-dark') });
    await page.setViewport({ width: 390, height: 844 });
    await waitUntil('the rail above the text', async () => (await readAll('.time-rail:not(.beside)')).length === 1);
    await click('.time-rail summary');
    await waitUntil('the open rail', async () => (await readAll('.time-rail details[open]')).length === 1);
    expect((await check()).faults).toEqual([]);
    expect(await sideways()).toBe(0);
    await page.screenshot({ path: pictureFile('liveblog-dark-narrow') });
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.more-posts')?.scrollIntoView());
    await page.screenshot({ path: pictureFile('liveblog-dark-more') });
  });

  test('an Arabic live blog, wide and narrow', async () => {
    await open(putFixture(stage.server, 'liveblog-arabic'));
    await waitForReader(page);
    await waitUntil('the rail', async () => (await readAll('.time-rail details[open]')).length === 1);
    expect((await check()).faults).toEqual([]);
    await page.screenshot({ path: pictureFile('liveblog-arabic') });
    await page.setViewport({ width: 390, height: 844 });
    await waitUntil('the rail above the text', async () => (await readAll('.time-rail:not(.beside)')).length === 1);
    expect(await sideways()).toBe(0);
    await page.screenshot({ path: pictureFile('liveblog-arabic-narrow') });
  });
});
