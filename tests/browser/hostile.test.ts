/** Hostile pages through the real reader and popup: nothing runs, nothing is asked for, the text is still there. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/workshop/show.ts';
import { foreignHost, payloads } from '../trust/payloads.ts';
import { writeHostilePages } from '../trust/hostile-page.ts';
import { startStage, waitForNoReader, type Stage } from './harness.ts';

const blank = 'https://www.dw.com/blank';
const pages = writeHostilePages();
let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
  stage.server.putPage(blank, '<!doctype html><meta charset="utf-8"><title>blank</title><body></body>');
  for (const page of pages) stage.server.putPage(page.url, page.html);
});
afterAll(() => stage.stop());

const foreignRequests = (): number => stage.server.requests.refused.filter((host) => host.startsWith(foreignHost)).length;

/** What in the reader could ever run or load something that is no article's. */
function findDanger(): string[] {
  const root = Document.prototype.querySelector.call(document, 'klartext-reader')?.shadowRoot;
  const allowed = /^(https?:|mailto:)/;
  return [...root?.querySelectorAll('*') ?? ['no reader']].flatMap((node) => {
    if (typeof node === 'string') return [node];
    if (/^(script|iframe|object|embed|form|base|meta|link|frame|foreignobject)$/i.test(node.localName)) return [node.localName];
    return [...node.attributes].filter(({ name, value }) => name.startsWith('on') || name === 'srcdoc'
      || (/^(href|src|poster|action|formaction|xlink:href|data)$/.test(name) && !allowed.test(value))
      || (/^(src|srcset|poster)$/.test(name) && !/^https:\/\/([\w-]+\.)*(dw\.com|akamaihd\.net)\//.test(value))).map(({ name, value }) => `${node.localName} ${name}=${value}`);
  });
}

/** The sentences that the browser itself shows as paragraphs: an unclosed `<video>` or `<select>` swallows the rest of a page. */
const readSentences = (sentences: readonly string[]): string[] => {
  // Asked of the prototype: some payloads name an element "querySelectorAll".
  const texts = new Set([...Document.prototype.querySelectorAll.call(document, '.rich-text p')].filter((node) => node.checkVisibility() && !node.closest('select, svg, math')).map((node) => node.textContent));
  return sentences.filter((sentence) => texts.has(sentence));
};

async function openReader(page: Page): Promise<void> {
  await stage.session.runCommand('toggle-reader', page);
  await page.waitForSelector('klartext-reader');
}

test(`${payloads.length} payloads in every field of a page: nothing runs in the reader, no foreign request, no sentence lost`, async () => {
  const probe = await stage.session.openPage(blank);
  for (const { url, sentences } of pages) {
    const page = await stage.session.openPage(url);
    const shown = await page.evaluate(readSentences, sentences);
    const before = foreignRequests();
    await openReader(page);
    const text = await page.evaluate(() => Document.prototype.querySelector.call(document, 'klartext-reader')?.shadowRoot?.querySelector('article')?.textContent ?? '');
    expect(shown.filter((sentence) => !text.includes(sentence)), url).toEqual([]);
    expect(shown.length, url).toBeGreaterThan(0);
    expect(await page.evaluate(findDanger), url).toEqual([]);
    const markup = await page.evaluate(() => Document.prototype.querySelector.call(document, 'klartext-reader')?.shadowRoot?.querySelector('article')?.outerHTML ?? '');
    // Written out and parsed anew without any policy: what would mutate into something that runs, runs here.
    await probe.evaluate((html) => { document.body.replaceChildren(document.createRange().createContextualFragment(html)); }, markup);
    expect(await probe.evaluate(() => (globalThis as { canaried?: number }).canaried), url).toBeUndefined();
    expect(foreignRequests(), url).toBe(before);
    await stage.session.runCommand('toggle-reader', page);
    await waitForNoReader(page);
    await page.close();
  }
  console.log(`${payloads.length} payloads on ${pages.length} pages: 0 ran, 0 foreign requests.`);
});

test('the popup shows hostile pages without running anything', async () => {
  for (const { url } of pages.slice(0, 4)) {
    const page = await stage.session.openPage(url);
    const before = foreignRequests();
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state, url).toBe('article');
    expect(await popup.evaluate((document) => (document.defaultView as unknown as { canaried?: number }).canaried ?? 0), url).toBe(0);
    expect(await popup.evaluate((document) => document.querySelectorAll('script:not([src]), iframe, object, embed, base, form').length), url).toBe(0);
    expect(foreignRequests(), url).toBe(before);
    await popup.close();
    await page.close();
  }
});
