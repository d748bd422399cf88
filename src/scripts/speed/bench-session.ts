/** Starts the built extension in Chromium together with the extensions that it is compared with. */
import { join } from 'node:path';
import type { Extension, Page } from 'puppeteer-core';
import { requireBrowser } from '../browser/browsers.mjs';
import { waitUntil, type BrowserSession } from '../browser/browser-session.ts';
import { startDwServer, type DwServer } from '../browser/dw-server.ts';
import { waitForTitle } from '../browser/extension-state.ts';
import { builtFolders, launchBrowser } from '../browser/launch.ts';
import { makeProfile } from '../browser/profile.ts';
import { buildComparisonExtensions, COMPARISON_EXTENSIONS, type ComparisonExtension } from './comparison-extensions.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export type ClickedExtension = ComparisonExtension | 'Klartext';
export type Reader = Exclude<ClickedExtension, 'Bare popup'>;

/** The custom elements that the readers add to the page. */
export const READER_TAGS: Readonly<Record<Reader, string>> = { Klartext: 'klartext-reader', 'Minimal reader': 'minimal-reader' };

export interface BenchSession {
  session: BrowserSession;
  server: DwServer;
  /**
   * Clicks an extension's toolbar button while `page` is in front. Returns the time just before the click in ms since
   * 1970 (`performance.timeOrigin + performance.now()`), which can be compared between processes of one machine.
   */
  click: (extension: ClickedExtension, page: Page) => Promise<number>;
  /** Opens a URL in a new tab in front and waits until Klartext's button shows that the page is an article. */
  openArticle: (url: string) => Promise<Page>;
  stop: () => Promise<void>;
}

/** Stress pages load two thousand pictures, which takes longer than puppeteer's 30 s on a busy machine. */
const LOAD_TIMEOUT_MS = 90_000;

async function openArticle(session: BrowserSession, url: string): Promise<Page> {
  const page = await session.openPage('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LOAD_TIMEOUT_MS });
  await page.bringToFront();
  await waitForTitle(session, 'actionTitleArticle', LOAD_TIMEOUT_MS);
  return page;
}

/** Finds the installed extensions, whose toolbar buttons puppeteer can click. */
async function findExtensions(session: BrowserSession): Promise<Record<ClickedExtension, Extension>> {
  const page = await session.openPage('about:blank');
  const extensions = await waitUntil('the extensions', async () => {
    const found = [...(await page.browser().extensions()).values()];
    // Klartext's own name depends on the browser's language.
    const byName = Object.fromEntries(found.map((extension) => [COMPARISON_EXTENSIONS.some((name) => name === extension.name) ? extension.name : 'Klartext', extension]));
    return Object.keys(byName).length === COMPARISON_EXTENSIONS.length + 1 ? byName as Record<ClickedExtension, Extension> : undefined;
  });
  await page.close();
  return extensions;
}

/** Starts the server and the browser. Throws where Chromium cannot be found or the extension has not been built. */
export async function startBenchSession(): Promise<BenchSession> {
  const program = requireBrowser('chromium');
  const server = await startDwServer();
  const [profile, comparisons] = [makeProfile(), makeProfile()];
  const session = await launchBrowser('chromium', {
    program, extension: join(root, builtFolders.chromium), headless: true, profile: profile.folder, proxyPort: server.proxyPort,
  });
  for (const folder of await buildComparisonExtensions(comparisons.folder)) await session.installNeighbour(folder);
  const extensions = await findExtensions(session);
  return {
    session, server,
    click: async (name, page) => {
      const start = performance.timeOrigin + performance.now();
      await page.triggerExtensionAction(extensions[name]);
      return start;
    },
    openArticle: (url) => openArticle(session, url),
    stop: async () => {
      await session.close();
      await server.stop();
      profile.remove();
      comparisons.remove();
    },
  };
}
