/** Checks a publisher with an optional host permission, and a page of an unknown site, which is extracted by Readability on request. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil, type Popup } from '../../src/scripts/browser/browser-session.ts';
import { findPopupViolations, findViolations } from './axe.ts';
import { choose, pictureFile, putFixture, readReader, readText, resetSettings, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

const origins = '*://*.france24.com/*';
const headline = 'Village choir sings the ferry home';
const gazette = 'https://www.gazette.example/2026/07/01/the-well';
const well = 'A well finds its water again';
const texts = [
  'The village of Ober has water again, and nobody knows for how long it will last this time. The well had been dry for nine years when a shepherd heard it murmur on Sunday.',
  'The council sent for a geologist, who lowered a lamp and saw the water stand eleven metres below the rim. He would not say where it came from, only that it was cold and clear.',
  '“It tastes of iron,” said the mayor, who had drunk the first cup of it before the eyes of the whole school. Her predecessor had sold the bucket, so the baker lent one of his.',
  'Until the pipes are mended each household may draw twenty litres a day. A list hangs on the church door, and the sexton rings a bell when somebody takes more than that.',
];
const pageOf = (body: string): string => `<!doctype html><html lang="en"><head><title>${well} | The Gazette</title><meta property="og:site_name" content="The Gazette"></head>
<body><nav><a href="/">Front page</a> <a href="/sport">Sport</a></nav>${body}<footer>Printed in Ober</footer></body></html>`;
const gazetteHtml = pageOf(`<main><h1>${well}</h1><div class="story"><p>${texts[0]}</p><p>${texts[1]}</p>
<figure><img src="https://img.gazette.example/well.jpg" alt="The well"><figcaption>The well on Sunday.</figcaption></figure><p>${texts[2]}</p><p>${texts[3]}</p>
<img src="https://img.gazette.example/spy.jpg" width="1" height="1" alt=""></div></main>`);

let stage: Stage;
beforeAll(async () => {
  stage = await startStage();
  stage.server.putPage(gazette, gazetteHtml);
  stage.server.putPage('https://www.gazette.example/', pageOf('<main><h1>The Gazette</h1><ul><li><a href="/2026/07/01/the-well">The well</a></li></ul></main>'));
});
afterAll(() => stage.stop());
afterEach(async () => {
  await resetSettings(stage.session);
  expect(await stage.session.readErrors()).toEqual([]);
});

/** Opens the popup by a user's click and waits until it shows an article or a reason. */
async function openPopup(page: Page): Promise<{ popup: Popup; state: string | undefined }> {
  const popup = await stage.session.openPopupByClick(page);
  await waitUntil('the popup to show a state', () => popup.evaluate((document) => ![undefined, 'loading'].includes(document.body.dataset['state'])));
  return { popup, state: await popup.evaluate((document) => document.body.dataset['state']) };
}

const listScripts = (): Promise<string[]> => stage.session.evaluateInExtension('browser.scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id }) => id).sort())');

describe('France 24', () => {
  let options: Page;
  let article: Page;
  beforeAll(async () => {
    await stage.session.autoGrantPermissions(origins);
    options = await stage.session.openOptions();
    await options.waitForSelector('.other-sites input');
    article = await stage.session.openPage(putFixture(stage.server, 'france24-english'));
  });

  const isOn = (): Promise<boolean> => options.$eval('.other-sites input', (input) => input.checked);

  /** Sets the switch in the options and waits until the browser has granted or withdrawn the permission. */
  async function setAllowed(expected: boolean): Promise<void> {
    await options.bringToFront();
    if (await isOn() !== expected) await options.click('.other-sites input');
    await waitUntil(`the permission to be ${expected}`, async () => await stage.session.evaluateInExtension<boolean>(`browser.permissions.contains({ origins: ['${origins}'] })`) === expected);
    await waitUntil('the switch to show it', async () => await isOn() === expected);
  }

  test('before it is allowed, no script runs, and the popup shows a button that requests the permission', async () => {
    expect(await isOn()).toBe(false);
    expect(await listScripts()).toEqual([]);
    await article.bringToFront();
    await waitForTitle(stage.session, 'actionTitleNothing');
    const { popup, state } = await openPopup(article);
    expect(state).toBe('nothing');
    expect(await popup.evaluate((document) => document.querySelector('h1')?.textContent)).toContain('France 24');
    expect(await popup.evaluate((document) => document.querySelector('button.grant')?.textContent)).toContain('france24.com');
    expect(await popup.evaluate((document) => document.querySelector('.try-here') === null)).toBe(true);
    expect(await findPopupViolations(popup)).toEqual([]);
    await popup.savePicture(pictureFile('popup-site-not-allowed'));
    await popup.close();
  });

  test('allowed in the options, it is detected at once: button, popup with pictures, reader, file', async () => {
    expect(await findViolations(options)).toEqual([]);
    await setAllowed(true);
    await waitUntil('its detector', async () => (await listScripts()).join() === 'detector');
    await article.bringToFront();
    await waitForTitle(stage.session, 'actionTitleArticle');
    const { popup, state } = await openPopup(article);
    expect(state).toBe('article');
    expect(await popup.evaluate((document) => document.querySelector('h1.headline')?.textContent)).toBe(headline);
    await waitUntil('its picture', () => popup.evaluate((document) => [...document.images].some((image) => image.naturalWidth > 0)));
    await popup.close();
    await stage.session.runCommand('toggle-reader', article);
    await waitForReader(article, headline);
    expect(await readReader(article, '.finder')).toBeUndefined();
    await article.keyboard.press('Escape');
    await waitForNoReader(article);
    const fetchPicture = (url: string): Promise<string> => stage.session.evaluateInExtension(`browser.runtime.sendMessage({ name: 'background:fetch-picture', payload: '${url}' }).then((data) => String(data).slice(0, 11), () => 'refused')`);
    expect(await fetchPicture('https://s.france24.com/media/display/0c7d1a52-1872-11f1-9a11-0050569a0001/w:1024/p:16x9/choir.jpg')).toBe('data:image/');
    expect(await fetchPicture('https://www.france24.com/media/display/x.jpg')).toBe('refused');
  });

  test('opens automatically where that is set, and is covered from the start', async () => {
    await setAllowed(true);
    await choose(options, 'opening', 'automatic');
    await waitUntil('the cover', async () => (await listScripts()).join() === 'anti-flicker,detector');
    const page = await stage.session.openPage(putFixture(stage.server, 'france24-arabic'));
    await waitForReader(page, 'بستان يعود إلى الحياة بعد أربعين عاما');
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('article')?.dir)).toBe('rtl');
    await page.screenshot({ path: pictureFile('reader-france24-arabic') });
    await page.close();
    const section = await stage.session.openPage(putFixture(stage.server, 'france24-section'));
    await waitForTitle(stage.session, 'actionTitleNothing');
    await waitForNoReader(section);
    await section.close();
  });

  test('when the permission is withdrawn, no script runs any more, on open pages too', async () => {
    await setAllowed(true);
    await article.bringToFront();
    await waitForTitle(stage.session, 'actionTitleArticle');
    await setAllowed(false);
    await waitUntil('its scripts to be gone', async () => (await listScripts()).length === 0);
    await article.bringToFront();
    await waitForTitle(stage.session, 'actionTitleNothing');
    const { popup, state } = await openPopup(article);
    expect(state).toBe('nothing');
    await popup.close();
    await options.bringToFront();
    await options.evaluate(() => document.querySelector('.other-sites')?.scrollIntoView({ block: 'center' }));
    await options.screenshot({ path: pictureFile('options-other-sites') });
  });
});

describe('a page of an unknown site', () => {
  async function tryHere(popup: Popup): Promise<string | undefined> {
    await popup.evaluate((document) => { document.body.dataset['state'] = 'test-pending'; document.querySelector<HTMLElement>('button.try-here')?.click(); });
    await waitUntil('the result', () => popup.evaluate((document) => document.body.dataset['state'] !== 'test-pending'));
    return await popup.evaluate((document) => document.body.dataset['state']);
  }

  test('is extracted on request and labelled in popup and reader; the popup makes no request to the unknown site', async () => {
    const page = await stage.session.openPage(gazette);
    await waitForTitle(stage.session, 'actionTitleNothing');
    const { popup, state } = await openPopup(page);
    expect(state).toBe('nothing');
    expect(await stage.session.evaluateInExtension("browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.tabs.sendMessage(tab.id, { name: 'reader:read-article' })).then(() => 'a reader', () => 'no receiver')")).toBe('no receiver');
    expect(await findPopupViolations(popup)).toEqual([]);
    await popup.savePicture(pictureFile('popup-try-here'));
    const served = stage.server.requests.served.length;
    expect(await tryHere(popup)).toBe('article');
    const label = await readText(stage.session, 'foundByReadability');
    expect(label).toContain('Readability');
    expect(await popup.evaluate((document) => [document.querySelector('main .article')?.firstElementChild?.textContent, document.querySelector('h1.headline')?.textContent, document.images.length])).toEqual([label, well, 0]);
    expect(await popup.evaluate((document) => Array.from(document.querySelectorAll('.body p'), (paragraph) => paragraph.textContent))).toEqual(texts);
    expect(await findPopupViolations(popup)).toEqual([]);
    await popup.savePicture(pictureFile('popup-tried'));
    expect(stage.server.requests.served.slice(served)).toEqual([]);
    await page.evaluate(() => Object.assign(globalThis, { before: document.documentElement.outerHTML }));
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
    await waitForReader(page, well);
    expect(await readReader(page, '.finder')).toBe(label);
    expect(await page.evaluate(() => [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll('article img') ?? []].map((image) => (image as HTMLImageElement).src))).toEqual(['https://img.gazette.example/well.jpg']);
    await page.screenshot({ path: pictureFile('reader-tried') });
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    expect(await page.evaluate(() => document.documentElement.outerHTML === (globalThis as unknown as { before: string }).before)).toBe(true);
    await page.close();
  });

  test('leaves no script, no stored data and no permission, and does not open automatically', async () => {
    await stage.session.evaluateInExtension("browser.storage.sync.set({ opening: 'automatic' })");
    const page = await stage.session.openPage(gazette);
    const { popup } = await openPopup(page);
    expect(await tryHere(popup)).toBe('article');
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
    await waitForReader(page, well);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await stage.session.evaluateInExtension('browser.storage.local.get().then((stored) => Object.keys(stored))')).toEqual([]);
    expect(await stage.session.evaluateInExtension('browser.permissions.getAll().then(({ origins }) => origins)')).toEqual(['*://*.dw.com/*']);
    await page.reload();
    await waitForTitle(stage.session, 'actionTitleNothing');
    await waitForNoReader(page);
    await page.close();
  });

  test('without an article, the popup gives the reason', async () => {
    const page = await stage.session.openPage('https://www.gazette.example/');
    const { popup } = await openPopup(page);
    expect(await tryHere(popup)).toBe('nothing');
    expect(await popup.evaluate((document) => document.querySelector('.reason')?.textContent)).toBe(await readText(stage.session, 'nothingByReadability'));
    expect(await popup.evaluate((document) => document.querySelector('.try-here') === null)).toBe(true);
    await popup.close();
    await page.close();
  });

  test('on pages of the browser itself, the popup does not offer the extraction', async () => {
    const page = await stage.session.openPage('about:blank');
    const { popup, state } = await openPopup(page);
    expect(state).toBe('nothing');
    expect(await popup.evaluate((document) => document.querySelector('.try-here') === null)).toBe(true);
    await popup.close();
    await page.close();
  });
});
