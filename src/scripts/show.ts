/** Shows the built extension on one page: in a window where there is a display, else as text and screenshots. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { requireBrowser } from './browser/browsers.mjs';
import { startDwServer, type DwServer } from './browser/dw-server.ts';
import { builtFolders, launchBrowser } from './browser/launch.ts';
import { makeProfile } from './browser/profile.ts';
import { waitUntil, type Popup, type BrowserSession } from './browser/browser-session.ts';
import type { StartRequest } from './start-request.ts';

export interface ShowOptions {
  /** Folder of the project. */
  root: string;
  hasDisplay: boolean;
  print: (line: string) => void;
}

/** Time for pictures to load and animations to end before a screenshot. */
const SCREENSHOT_DELAY_MS = 600;

async function openArticle(session: BrowserSession, url: string): Promise<Page> {
  try {
    return await session.openPage(url);
  } catch (error) {
    throw new Error(`${url} could not be loaded: ${error instanceof Error ? error.message.split(/\n| at /)[0] : String(error)}.`, { cause: error });
  }
}

/** Opens the popup and waits until it shows an article or a reason; `state` is its `data-state`. */
export async function openAnsweredPopup(session: BrowserSession, page: Page): Promise<{ popup: Popup; state: string }> {
  const popup = await session.openPopup(page);
  const state = await waitUntil('the popup to say something', () => popup.evaluate((document) => {
    const { state: found } = document.body.dataset;
    return found === 'loading' ? undefined : found;
  }));
  return { popup, state };
}

/** Prints the headline and the key points that the popup shows, or its reason. */
async function printPopup(popup: Popup, print: (line: string) => void): Promise<void> {
  const lines = await popup.evaluate((document) => [
    document.querySelector('h1.headline, .reason, .help')?.textContent ?? 'The popup is empty.',
    ...Array.from(document.querySelectorAll('.key-point'), (button) => `  • ${button.textContent}`),
  ]);
  for (const line of lines) print(line);
}

/** Saves screenshots of popup, reader and options as PNG files in `folder`. */
async function takeScreenshots(session: BrowserSession, page: Page, folder: `${string}/out`, print: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { popup, state } = await openAnsweredPopup(session, page);
  await printPopup(popup, print);
  await pause(SCREENSHOT_DELAY_MS);
  await popup.savePicture(`${folder}/popup.png`);
  const files = ['popup.png'];
  if (state === 'article') {
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
    await page.waitForSelector('klartext-reader');
    await pause(SCREENSHOT_DELAY_MS);
    await page.screenshot({ path: `${folder}/reader.png` });
    files.push('reader.png');
  } else {
    await popup.close();
  }
  const optionsPage = await session.openOptions();
  await optionsPage.waitForSelector('#settings');
  await optionsPage.screenshot({ path: `${folder}/options.png`, fullPage: true });
  print(`Pictures in out/: ${[...files, 'options.png'].join(', ')}`);
}

async function showIn(session: BrowserSession, url: string, { root, hasDisplay, print }: ShowOptions): Promise<void> {
  const page = await openArticle(session, url);
  if (!hasDisplay) {
    await takeScreenshots(session, page, `${root}/out`, print);
    return;
  }
  // The popup closes when its window loses the focus, so it may be gone before it can be read.
  await openAnsweredPopup(session, page).then(({ popup }) => printPopup(popup, print)).catch(() => print("The popup has closed: click Klartext's button in the toolbar or in the menu of extensions."));
  print('The window stays open; close it to end.');
  await session.closed;
}

/** Shows the requested page and removes server, browser and profile afterwards. */
export async function show({ browser, url, html }: StartRequest, options: ShowOptions): Promise<void> {
  const program = requireBrowser(browser);
  const profile = makeProfile();
  let server: DwServer | undefined;
  let session: BrowserSession | undefined;
  try {
    if (html !== undefined) {
      server = await startDwServer();
      server.putPage(url, html);
    }
    session = await launchBrowser(browser, {
      program,
      extension: join(options.root, builtFolders[browser]),
      headless: !options.hasDisplay,
      profile: profile.folder,
      ...(server && { proxyPort: server.proxyPort }),
    });
    options.print(`${url}${server ? ' (served by this machine)' : ''}`);
    await showIn(session, url, options);
  } finally {
    await session?.close().catch(() => undefined);
    await server?.stop();
    profile.remove();
  }
}
