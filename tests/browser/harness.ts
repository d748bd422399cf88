/** Starts the browser under test with the extension and the local server, and holds the queries that several tests use. */
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

/** Returns the path of a surface's screenshot, and makes its folder. */
export function pictureFile(surface: string): `${string}.png` {
  const folder = join(root, 'out', 'pictures', browserName);
  mkdirSync(folder, { recursive: true });
  return `${folder}/${surface}.png`;
}

/** A running browser with the extension, and the server of its sites. */
export interface Stage {
  session: BrowserSession;
  server: DwServer;
  /** Closes the browser and starts it again with the same profile; with `withTabs` it restores the tabs. */
  restart: (withTabs?: boolean) => Promise<void>;
  stop: () => Promise<void>;
}

/** Serves a fixture at its canonical URL and returns that URL. */
export function putFixture(server: DwServer, name: string): string {
  const { url, html } = readFixture(name);
  server.putPage(url, html);
  return url;
}

/** Folder of the extension that `npm run build` has built for this browser. */
export const builtExtension = join(root, builtFolders[browserName]);

function launch(server: DwServer, options: Pick<LaunchOptions, 'profile' | 'extension' | 'tabs' | 'switches'>): Promise<BrowserSession> {
  return launchBrowser(browserName, { program: requireBrowser(browserName), headless: true, proxyPort: server.proxyPort, ...options });
}

/** Starts server and browser; `extension` is the folder of the built extension or of a changed copy of it. */
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

/** Returns the text of an element in the reader; `undefined` where the page has no reader. */
export function readReader(page: Page, selector = 'article.article'): Promise<string | undefined> {
  return page.evaluate((within) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector<HTMLElement>(within)?.innerText, selector);
}

/** Waits until the reader shows the whole article: the parts below its text are rendered after the first frame, its source as the last. */
export async function waitForReader(page: Page, headline?: string): Promise<void> {
  if (headline !== undefined) await waitUntil(`the reader with "${headline}"`, async () => await readReader(page, 'h1.headline') === headline);
  await waitUntil('the end of the reader', async () => await readReader(page, '.article > .source') !== undefined);
}

/** Waits until the page has no reader. */
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

/** Sets one control of the options page as a user does. */
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

/** Removes everything from the extension's storage. */
export async function resetSettings(session: BrowserSession): Promise<void> {
  await session.evaluateInExtension('Promise.all([browser.storage.sync.clear(), browser.storage.local.clear()]).then(() => true)');
}

/**
 * Firefox's message about a reply to a page that is gone, which tests cause by leaving pages. No script runs in such a
 * page any more, so the extension cannot avoid the message.
 */
const INACTIVE_CONTEXT_MESSAGE = 'Promise resolved while context is inactive';

/** Returns the errors of all pages and scripts, without Firefox's message about inactive contexts. */
export async function readFaults(session: BrowserSession): Promise<string[]> {
  return (await session.readErrors()).filter((error) => !error.startsWith(INACTIVE_CONTEXT_MESSAGE));
}
