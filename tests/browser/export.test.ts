import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Page } from 'puppeteer-core';
import { extractText } from 'unpdf';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../src/scripts/browser/browser-session.ts';
import { browserName, pictureFile, putFixture, readText, startStage, waitForNoReader, waitForReader, waitForTitle, type Stage } from './harness.ts';

const headline = 'Harbour town swaps diesel ferries for sails';
const beginning = 'The island port of Ostervik';

/** A file that the extension has passed to the browser's downloads. The page can read it because the click on the link crosses it: the reader's shadow root is open. */
interface Saved { name: string; type: string; base64: string }

/** Records every file from now on and cancels its download: Firefox would open a panel that takes the keyboard focus. */
function captureFiles(): void {
  const saved: unknown[] = [];
  Object.assign(window, { saved });
  addEventListener('click', (event) => {
    const [link] = event.composedPath();
    if (!(link instanceof HTMLAnchorElement) || !link.download) return;
    const name = link.download;
    event.preventDefault();
    void fetch(link.href).then(async (response) => {
      const blob = await response.blob();
      const bytes = new Uint8Array(await blob.arrayBuffer());
      saved.push({ name, type: blob.type, base64: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) });
    });
  }, true);
}

describe('exporting an article', () => {
  let stage: Stage;
  let article = '';
  let page: Page;
  beforeAll(async () => {
    stage = await startStage();
    article = putFixture(stage.server, 'sample');
    // Exported files and prints use the light theme even then.
    await stage.session.evaluateInExtension("browser.storage.sync.set({ theme: 'dark' })");
  });
  afterAll(() => stage.stop());
  beforeEach(async () => {
    page = await stage.session.openPage(article);
    await page.evaluate(captureFiles);
    await waitForTitle(stage.session, 'actionTitleArticle');
    await stage.session.runCommand('toggle-reader', page);
    await waitForReader(page, headline);
  });
  afterEach(async () => {
    await page.close();
    expect(await stage.session.readErrors()).toEqual([]);
  });

  /** Returns the class of the focused element in the reader, the panel's status text, and whether the panel is open. */
  function readMenu(): Promise<{ focused: string; said: string; isOpen: boolean }> {
    return page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const panel = root?.querySelector('.export-panel');
      return { focused: root?.activeElement?.className ?? '', said: panel?.querySelector('.said')?.textContent ?? '', isOpen: panel?.matches(':popover-open') ?? false };
    });
  }

  /** Opens the panel and moves the focus to one of its buttons, both by keyboard. */
  async function goTo(action: string): Promise<void> {
    await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>('button.export')?.focus());
    await page.keyboard.press('Enter');
    await waitUntil('the panel to open with its first button in focus', async () => (await readMenu()).focused === 'copyMarkdown');
    for (let presses = 0; (await readMenu()).focused !== action; presses += 1) {
      if (presses > 6) throw new Error(`Tab did not lead to ${action}.`);
      await page.keyboard.press('Tab');
    }
  }

  /** Makes the browser save downloads in a new folder from now on and returns the folder. */
  async function saveInFolder(): Promise<string> {
    const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
    if (browserName === 'firefox') {
      const { connection } = page.browser() as unknown as { connection: { send: (method: string, params: object) => Promise<unknown> } };
      await connection.send('browser.setDownloadBehavior', { downloadBehavior: { type: 'allowed', destinationFolder: folder } });
    } else {
      const client = await page.createCDPSession();
      await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    return folder;
  }

  async function save(action: string): Promise<{ name: string; type: string; bytes: Uint8Array }> {
    await goTo(action);
    await page.keyboard.press('Enter');
    const { name, type, base64 } = await waitUntil(`the file of ${action}`, () => page.evaluate(() => (window as unknown as { saved: Saved[] }).saved.at(-1)));
    await waitUntil('the status to name the file', async () => (await readMenu()).said.endsWith(name));
    return { name, type, bytes: new Uint8Array(Buffer.from(base64, 'base64')) };
  }

  test('the panel opens and closes by keyboard, and the focus returns to its button', async () => {
    await goTo('print');
    await page.screenshot({ path: pictureFile('export') });
    await page.keyboard.press('Escape');
    await waitUntil('the panel to close', async () => !(await readMenu()).isOpen);
    await waitUntil('the focus to come back', async () => (await readMenu()).focused === 'export');
    await waitForReader(page, headline);
  });

  test('Markdown: a file with the metadata in its front matter', async () => {
    const { name, type, bytes } = await save('saveMarkdown');
    expect([name, type]).toEqual([`${headline}.md`, 'text/markdown;charset=utf-8']);
    const text = strFromU8(bytes);
    expect(text.startsWith(`---\nheadline: "${headline}"\nauthors: [`)).toBe(true);
    expect(text).toContain(`\nurl: "${article}"\n`);
    expect(text).toMatch(/\nretrieved: "\d{4}-\d\d-\d\dT/);
    expect(text).toContain(beginning);
  });

  test('Markdown: copied to the clipboard', async () => {
    if (browserName === 'chromium') await page.browserContext().overridePermissions('https://www.dw.com', ['clipboard-read', 'clipboard-sanitized-write']);
    await goTo('copyMarkdown');
    await page.keyboard.press('Enter');
    const said = await readText(stage.session, 'exportCopied');
    await waitUntil('the status to say that the text was copied', async () => (await readMenu()).said === said);
    await page.keyboard.press('Escape');
    await waitUntil('the panel to close', async () => !(await readMenu()).isOpen);
    await page.keyboard.press('Escape');
    await waitForNoReader(page);
    expect(await pasteText()).toMatch(new RegExp(`^---\\nheadline: "${headline}"[\\s\\S]*${beginning}`));
  });

  /** Pastes the clipboard by keyboard into a field of the page and returns its text: the test has no permission to read the clipboard. */
  async function pasteText(): Promise<string> {
    if (browserName === 'chromium') return await page.evaluate(() => navigator.clipboard.readText());
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      document.body.append(field);
      field.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    return await waitUntil('the pasted text', () => page.evaluate(() => document.querySelector('textarea')?.value));
  }

  // Firefox has no setting that denies the clipboard to a user's click.
  test.runIf(browserName === 'chromium')('where the clipboard is denied, the panel says so and names another way', async () => {
    await page.browserContext().overridePermissions('https://www.dw.com', []);
    await goTo('copyMarkdown');
    await page.keyboard.press('Enter');
    const said = await readText(stage.session, 'exportNoClipboard');
    await waitUntil('the status to say that the clipboard is denied', async () => (await readMenu()).said === said);
    await page.browserContext().clearPermissionOverrides();
  });

  test('HTML: one file that embeds its pictures', async () => {
    const { name, type, bytes } = await save('saveHtml');
    expect([name, type]).toEqual([`${headline}.html`, 'text/html;charset=utf-8']);
    const file = new JSDOM(strFromU8(bytes)).window.document;
    expect(file.body.textContent).toContain(beginning);
    expect(file.querySelector('style')?.textContent).toContain('--paper');
    expect(file.querySelectorAll('script, button')).toHaveLength(0);
    const pictures = [...file.querySelectorAll('img')];
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) expect(picture.src.slice(0, 26)).toBe('data:image/svg+xml;base64,');
    expect(file.querySelector('.source')?.textContent).toContain(article);
  });

  test('EPUB: a valid book with its pictures', async () => {
    const { name, type, bytes } = await save('saveEpub');
    expect([name, type]).toEqual([`${headline}.epub`, 'application/epub+zip']);
    const files = unzipSync(bytes);
    const read = (path: string): string => strFromU8(files[path] ?? new Uint8Array());
    const { DOMParser } = new JSDOM('').window;
    for (const path of ['META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/article.xhtml']) {
      expect(new DOMParser().parseFromString(read(path), 'application/xml').querySelector('parsererror')).toBeNull();
    }
    expect(Object.keys(files)[0]).toBe('mimetype');
    expect(read('EPUB/article.xhtml')).toContain(beginning);
    expect(read('EPUB/nav.xhtml')).toContain('epub:type="toc"');
    expect(Object.keys(files).filter((path) => path.startsWith('EPUB/pictures/')).length).toBeGreaterThan(0);
  });

  test('print: the whole article with credits and source in the light theme, without the covered page', async () => {
    const shown = await page.evaluate(() => [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll('.article :is(p:not(.kicker), h1, h2, figcaption span, small, .key-point)') ?? []]
      .map((node) => node.textContent.trim()).filter((text) => text !== ''));
    const pdf = await page.pdf({ path: pictureFile('print').replace(/png$/, 'pdf'), printBackground: true });
    // Removes all white space: line breaks on paper and spaces in the article differ.
    const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad-]+/g, '');
    const { text, totalPages } = await extractText(new Uint8Array(pdf), { mergePages: true });
    expect(totalPages).toBeGreaterThan(1);
    expect(shown.length).toBeGreaterThan(15);
    for (const piece of shown) expect(plain(text)).toContain(plain(piece));
    expect(plain(text)).toContain(plain(`Source: Deutsche Welle, ${article}`));
    expect(plain(text)).toContain(plain('Edited by: Nora Bakke'));
    for (const words of ['Skip to content', 'More stories from DW', 'Back to the page', 'Take it along']) expect(plain(text)).not.toContain(plain(words));
    // Firefox cannot emulate the print medium.
    if (browserName === 'firefox') return;
    await page.emulateMediaType('print');
    expect(await page.evaluate(() => {
      const root = document.querySelector('klartext-reader')?.shadowRoot;
      const rendered = root?.querySelector('.article');
      return rendered && getComputedStyle(rendered).color;
    })).toBe('rgb(0, 0, 0)');
    await page.emulateMediaType();
  });

  test('the button prints after the pictures have loaded; the source is not shown on screen', async () => {
    await page.evaluate(() => addEventListener('beforeprint', () => {
      const pictures = [...document.querySelector('klartext-reader')?.shadowRoot?.querySelectorAll<HTMLImageElement>('.article img.picture') ?? []];
      Object.assign(window, { printed: pictures.length > 0 && pictures.every((picture) => picture.complete) });
    }));
    await goTo('print');
    await page.keyboard.press('Enter');
    await waitUntil('the print window', () => page.evaluate(() => (window as unknown as { printed?: boolean }).printed));
    expect(await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('.source')?.checkVisibility())).toBe(false);
  });
  // The last test, because Firefox opens its panel of downloads.
  test('the browser saves the file', async () => {
    const folder = await saveInFolder();
    // The reload removes the listener that cancels downloads.
    await page.reload();
    await waitForReader(page, headline);
    await goTo('saveEpub');
    await page.keyboard.press('Enter');
    const file = join(folder, `${headline}.epub`);
    await waitUntil('the file', async () => existsSync(file) && statSync(file).size > 0);
    expect(strFromU8(unzipSync(new Uint8Array(readFileSync(file))).mimetype ?? new Uint8Array())).toBe('application/epub+zip');
    rmSync(folder, { recursive: true });
  });
});
