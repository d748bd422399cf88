/** The browser under test with the extension in it, the sites it may see, and what tests ask of them again and again. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { requireBrowser, type BrowserName } from '../../src/scripts/browser/browsers.mjs';
import { startDwServer, type DwServer } from '../../src/scripts/browser/dw-server.ts';
import { builtFolders, launchBrowser } from '../../src/scripts/browser/launch.ts';
import { makeProfile } from '../../src/scripts/browser/profile.ts';
import { waitUntil, type LaunchOptions, type BrowserSession } from '../../src/scripts/browser/browser-session.ts';
import { readFixture } from '../../src/scripts/fixture.ts';
import { lighthouse, writeArticlePage } from './dw-page.ts';

export { readText, waitForTitle } from '../../src/scripts/browser/extension-state.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export const browserName: BrowserName = process.env['KLARTEXT_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** Where a picture of a surface is kept. */
export function pictureFile(surface: string): `${string}.png` {
  const folder = join(root, 'out', 'pictures', browserName);
  mkdirSync(folder, { recursive: true });
  return `${folder}/${surface}.png`;
}

export interface Stage {
  session: BrowserSession;
  server: DwServer;
  /** Closes the browser and starts it anew with the same profile, and with the same tabs where that is wanted. */
  restart: (withTabs?: boolean) => Promise<void>;
  stop: () => Promise<void>;
}

/** Puts a fixture where it says it belongs, and returns that address. */
export function putFixture(server: DwServer, name: string): string {
  const { url, html } = readFixture(name);
  server.putPage(url, html);
  return url;
}

/** The extension as `npm run build` leaves it for this browser. */
export const builtExtension = join(root, builtFolders[browserName]);

function launch(server: DwServer, own: Pick<LaunchOptions, 'profile' | 'extension' | 'tabs' | 'switches'>): Promise<BrowserSession> {
  return launchBrowser(browserName, { program: requireBrowser(browserName), headless: true, proxyPort: server.proxyPort, ...own });
}

/** Starts server and browser, with the built extension or with a copy of it that a test has changed. */
export async function startStage(extension = builtExtension, switches: readonly string[] = []): Promise<Stage> {
  const server = await startDwServer();
  server.putPage(lighthouse.url, writeArticlePage(lighthouse));
  const profile = makeProfile();
  const session = await launch(server, { profile: profile.folder, extension, switches }).catch(async (error: unknown) => {
    await server.stop();
    profile.remove();
    throw error;
  });
  const stage: Stage = {
    server,
    session,
    restart: async (withTabs = false) => {
      const tabs = withTabs ? await stage.session.saveTabs() : undefined;
      await stage.session.close();
      stage.session = await launch(server, { profile: profile.folder, extension, switches, tabs });
    },
    stop: async () => {
      await stage.session.close();
      await server.stop();
      profile.remove();
    },
  };
  return stage;
}

/** Text of the reader that lies over a page, or `undefined` where none does. */
export function readReader(page: Page, selector = 'article.article'): Promise<string | undefined> {
  return page.evaluate((within) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>(within)?.innerText, selector);
}

/** Waits until the reader shows the whole article: what stands below its text, and on paper its source, come after the first frame. */
export async function waitForReader(page: Page, headline?: string): Promise<void> {
  if (headline !== undefined) await waitUntil(`the reader with "${headline}"`, async () => await readReader(page, 'h1.headline') === headline);
  await waitUntil('the end of the reader', async () => await readReader(page, '.article > .source') !== undefined);
}

export async function waitForNoReader(page: Page): Promise<void> {
  await waitUntil('the reader to be gone', () => page.evaluate(() => document.querySelector('klartext-reader') === null));
}

/**
 * Waits until `read` returns the same value twice, `milliseconds` apart, and returns that value. It is the only wait for
 * a fixed time in these tests: it shows that nothing happens. All others wait for a condition.
 */
export async function waitUntilNothingChangesFor<Value>(milliseconds: number, read: () => Value | Promise<Value>): Promise<Value> {
  for (;;) {
    const before = await read();
    await pause(milliseconds);
    if (await read() === before) return before;
  }
}

/** Sets one control of the options page as a person does. */
export async function choose(options: Page, name: string, value: string | boolean): Promise<void> {
  const selector = `#settings [name="${name}"]`;
  await options.bringToFront();
  await options.waitForSelector(selector);
  if (typeof value === 'string') {
    await options.select(selector, value);
    return;
  }
  const isChecked = await options.$eval(selector, (input) => (input as HTMLInputElement).checked);
  if (isChecked !== value) await options.click(selector);
}

/** Forgets all settings. */
export async function resetSettings(session: BrowserSession): Promise<void> {
  await session.evaluateInExtension('Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]).then(() => true)');
}

/**
 * Firefox's own word on an answer that comes when its page is gone, as tests that leave pages make it happen on purpose;
 * no script runs then, so none can keep it from being said.
 */
const GONE = 'Promise resolved while context is inactive';

/** The errors of every page and script, but for that word. */
export async function readFaults(session: BrowserSession): Promise<string[]> {
  return (await session.readErrors()).filter((error) => !error.startsWith(GONE));
}
