/** Checks the reader on pages that attack the extension by script, and the network requests of a full session. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAnsweredPopup } from '../../src/scripts/show.ts';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse, writeArticlePage } from './dw-page.ts';
import { putFixture, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

/** Runs in the page's world before all other scripts: redefines built-ins so that each use throws or is recorded in `caught`. */
function breakEverything(): void {
  const caught: string[] = [];
  const override = (owner: object, name: string): void => {
    try {
      Object.defineProperty(owner, name, { configurable: true, get: () => { caught.push(name); throw new Error(`overridden ${name}`); } });
    } catch {
      // Some properties cannot be redefined.
    }
  };
  const fakeApi = { runtime: { id: 'fake', sendMessage: () => { caught.push('sendMessage'); }, onMessage: { addListener: () => { caught.push('onMessage'); } } } };
  Object.assign(window, { caught, browser: fakeApi, klartextReader: 'fake', klartextFiles: {} });
  try { Object.assign(window, { chrome: fakeApi }); } catch { /* Not writable in Chromium. */ }
  for (const [owner, names] of [
    [Element.prototype, ['attachShadow', 'shadowRoot', 'setAttribute', 'remove', 'closest', 'matches']],
    [Node.prototype, ['appendChild', 'textContent', 'isConnected', 'ownerDocument', 'childNodes']],
    [Document.prototype, ['createElement', 'querySelector', 'querySelectorAll', 'body', 'documentElement', 'implementation']],
    [HTMLDialogElement.prototype, ['showModal', 'close', 'open']],
    [Object.prototype, ['payload', 'name', 'kind', 'article']],
  ] as const) for (const name of names) override(owner, name);
  for (const name of ['map', 'filter', 'flatMap', 'find', 'forEach']) override(Array.prototype, name);
  for (const name of ['then', 'catch']) override(Promise.prototype, name);
  JSON.parse = () => { caught.push('JSON.parse'); return {}; };
}

/** Runs in the page: sends the extension's messages and shortcut by every kind of event that a page can make. */
function sendFakeMessages(): void {
  for (const name of ['background:open-options', 'reader:toggle', 'reader:open', 'detector:look-again']) {
    const envelope = { name, payload: undefined };
    for (let round = 0; round < 50; round += 1) window.postMessage(envelope, '*');
    for (const target of [window, document]) {
      target.dispatchEvent(new CustomEvent(name, { detail: envelope }));
      target.dispatchEvent(new MessageEvent('message', { data: envelope }));
    }
  }
  for (const type of ['keydown', 'keyup']) window.dispatchEvent(new KeyboardEvent(type, { key: 'y', code: 'KeyY', altKey: true, bubbles: true }));
}

const host = "document.querySelector('klartext-reader')";

describe('a hostile page', () => {
  let stage: Stage;
  beforeAll(async () => { stage = await startStage(); });
  afterAll(() => stage.stop());

  async function openHostilePage(number: number, script: string): Promise<Page> {
    const url = `https://www.dw.com/en/enemy/a-7100000${number}`;
    stage.server.putPage(url, writeArticlePage({ ...lighthouse, url }).replace('<head>', `<head><script>${script}</script>`));
    const page = await stage.session.openPage(url);
    await waitForTitle(stage.session, 'actionTitleArticle');
    return page;
  }

  test('with redefined prototypes, a fake browser API and fake messages, the page learns nothing, and the reader works', async () => {
    const page = await openHostilePage(1, `(${breakEverything.toString()})()`);
    await page.evaluate(`(${sendFakeMessages.toString()})()`);
    const tabs = await stage.session.evaluateInExtension<number>('browser.tabs.query({}).then((tabs) => tabs.length)');
    await stage.session.runCommand('toggle-reader', page);
    const isCovered = (): Promise<boolean> => page.evaluate('getComputedStyle(document.elementFromPoint(300, 300)).display !== "none" && document.elementFromPoint(300, 300).localName === "klartext-reader"') as Promise<boolean>;
    await waitUntil('the reader over the page', isCovered);
    await page.evaluate(`(${sendFakeMessages.toString()})()`);
    expect(await isCovered()).toBe(true);
    // The options page was not opened, and none of the extension's calls went through the page's redefinitions.
    expect(await stage.session.evaluateInExtension<number>('browser.tabs.query({}).then((tabs) => tabs.length)')).toBe(tabs);
    expect(await page.evaluate('caught.join(" ")')).not.toMatch(/sendMessage|onMessage|JSON\.parse|showModal|attachShadow|payload|article/);
    const { popup, state } = await openAnsweredPopup(stage.session, page);
    expect(state).toBe('article');
    expect(await popup.evaluate((document) => document.querySelector('.body')?.textContent ?? '')).toContain('340 liters of soap');
    await popup.close();
    await page.close();
  });

  test('a removed reader is mounted again, and given up where the page removes it at every change; the tab does not hang', async () => {
    const page = await openHostilePage(2, '');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    for (const attack of [`${host}.remove()`, `document.body.append(${host})`, `document.head.prepend(${host})`, `document.querySelector('style[data-klartext]').remove()`]) {
      await page.evaluate(attack);
      await waitUntil(`the reader after ${attack}`, () => page.evaluate(`${host}?.parentNode === document.documentElement && document.elementFromPoint(300, 300) === ${host}
        && getComputedStyle(document.body).contentVisibility === 'hidden'`));
    }
    await page.evaluate(`new MutationObserver(() => ${host}?.remove()).observe(document.documentElement, { childList: true }); ${host}.remove()`);
    await waitForNoReader(page);
    expect(await page.evaluate("getComputedStyle(document.body).contentVisibility + ' ' + document.querySelectorAll('style[data-klartext]').length")).toBe('visible 0');
    await page.close();
  });

  test('a flood of new nodes neither hangs the tab nor keeps the reader from opening and closing', async () => {
    const page = await openHostilePage(3, '');
    await page.evaluate(`globalThis.flood = setInterval(() => {
      for (let number = 0; number < 200; number += 1) document.querySelector('footer').append(document.createElement('i'));
      while (document.querySelector('footer').childNodes.length > 2000) document.querySelector('footer').firstChild.remove();
      document.documentElement.append(document.createComment('flood'));
    }, 5)`);
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    await page.close();
  });

  test('settings that a page changes by events in the open shadow root are not stored', async () => {
    const page = await openHostilePage(4, '');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, lighthouse.headline);
    await page.evaluate(`(() => {
      const root = ${host}.shadowRoot;
      root.querySelector('.tools > button.appearance').click();
      const control = root.querySelector('.appearance-panel [name="fontSize"]');
      control.value = 12;
      for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
      for (const key of ['+', '-', 'Escape']) control.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    })()`);
    // A stored change would be written before this value.
    await stage.session.evaluateInExtension('browser.storage.local.set({ marker: 1 })');
    expect(await stage.session.evaluateInExtension('Promise.all([browser.storage.sync.get(), browser.storage.local.get()])')).toEqual([{}, { marker: 1 }]);
    await page.close();
  });

  test('the attacks cause no error of the extension', async () => {
    const errors = await stage.session.readErrors();
    expect(errors.filter((error) => /-extension:|klartext|context invalidated/i.test(error))).toEqual([]);
  });
});

test('a full session requests the article\'s pictures only, and stores nothing about what was read', async () => {
  const stage = await startStage();
  const { server, session } = stage;
  const article = putFixture(server, 'sample');
  // The page's own requests, before Klartext is used.
  const page = await session.openPage(article);
  await waitForTitle(session, 'actionTitleArticle');
  const foreign = (): string[] => server.requests.refused.filter((name) => !/mozilla|firefox|google|chrome|gvt1|cloudflare/i.test(name));
  const before = { served: server.requests.served.length, foreign: foreign().length };

  const { popup } = await openAnsweredPopup(session, page);
  await popup.close();
  await session.runCommand('toggle-reader', page);
  await waitForReader(page);
  await page.evaluate(async () => {
    const dialog = document.querySelector('klartext-reader')?.shadowRoot?.querySelector('dialog');
    for (let at = 0; at < (dialog?.scrollHeight ?? 0); at += 400) {
      dialog?.scrollTo({ top: at, behavior: 'instant' });
      await new Promise((resolve) => { requestAnimationFrame(resolve); });
    }
  });
  const options = await session.openOptions();
  await options.waitForSelector('#settings');
  await options.close();
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await waitForNoReader(page);

  const added = server.requests.served.slice(before.served);
  expect(added.filter((url) => !/^https:\/\/(static\.dw\.com\/image\/|[\w-]+\.dw\.com\/.*\.(jpg|png|webp|mp4|m3u8)$)/.test(url))).toEqual([]);
  expect(foreign().length).toBe(before.foreign);
  expect(await session.evaluateInExtension('Promise.all([browser.storage.sync.get(), browser.storage.local.get(), browser.storage.session.get()])')).toEqual([{}, {}, {}]);
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0]);
  console.log(`${server.requests.served.length} requests in a full session, ${added.length} of them Klartext's, all for pictures of the article; ${foreign().length - before.foreign} to other hosts.`);
  await page.close();
  await stage.stop();
});
