/** Shows the built extension at work on one page: in a window where there is a display, else in words and pictures. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { requireBrowser } from './browser/browsers.mjs';
import { startDwServer, type DwServer } from './browser/dw-server.ts';
import { builtFolders, launchBrowser } from './browser/launch.ts';
import { makeProfile } from './browser/profile.ts';
import { waitUntil, type Popup, type BrowserSession } from './browser/browser-session.ts';
import type { StartRequest } from './start-request.ts';

export interface Surroundings {
  /** Folder of the project. */
  root: string;
  hasDisplay: boolean;
  say: (line: string) => void;
}

/** Time for pictures to be loaded and motion to end, before a picture is taken. In milliseconds. */
const calm = 600;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, milliseconds); });
}

async function openArticle(session: BrowserSession, url: string): Promise<Page> {
  try {
    return await session.openPage(url);
  } catch (error) {
    throw new Error(`${url} could not be loaded: ${error instanceof Error ? error.message.split(/\n| at /)[0] : String(error)}.`, { cause: error });
  }
}

/** Opens the popup and waits for what it has to say. */
export async function openAnsweredPopup(session: BrowserSession, page: Page): Promise<{ popup: Popup; state: string }> {
  const popup = await session.openPopup(page);
  const state = await waitUntil('the popup to say something', () => popup.evaluate((document) => {
    const { state: found } = document.body.dataset;
    return found === 'loading' ? undefined : found;
  }));
  return { popup, state };
}

async function sayPopup(popup: Popup, say: (line: string) => void): Promise<void> {
  const lines = await popup.evaluate((document) => [
    document.querySelector('h1.headline, .reason, .help')?.textContent ?? 'The popup is empty.',
    ...Array.from(document.querySelectorAll('.key-point'), (button) => `  • ${button.textContent}`),
  ]);
  for (const line of lines) say(line);
}

async function takePictures(session: BrowserSession, page: Page, folder: `${string}/out`, say: (line: string) => void): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { popup, state } = await openAnsweredPopup(session, page);
  await sayPopup(popup, say);
  await pause(calm);
  await popup.savePicture(`${folder}/popup.png`);
  const pictures = ['popup.png'];
  if (state === 'article') {
    await popup.evaluate((document) => document.querySelector<HTMLElement>('.read-in-tab')?.click());
    await page.waitForSelector('klartext-reader');
    await pause(calm);
    await page.screenshot({ path: `${folder}/reader.png` });
    pictures.push('reader.png');
  } else {
    await popup.close();
  }
  const options = await session.openOptions();
  await options.waitForSelector('#settings');
  await options.screenshot({ path: `${folder}/options.png`, fullPage: true });
  say(`Pictures in out/: ${[...pictures, 'options.png'].join(', ')}`);
}

async function showIn(session: BrowserSession, url: string, { root, hasDisplay, say }: Surroundings): Promise<void> {
  const page = await openArticle(session, url);
  if (!hasDisplay) {
    await takePictures(session, page, `${root}/out`, say);
    return;
  }
  // A popup closes when its window loses the focus, which is the reader's right.
  await openAnsweredPopup(session, page).then(({ popup }) => sayPopup(popup, say)).catch(() => say("The popup has closed: click Klartext's button in the toolbar or in the menu of extensions."));
  say('The window stays open; close it to end.');
  await session.closed;
}

/** Shows what was asked for, and cleans up after itself: server, browser and profile. */
export async function show({ browser, url, html }: StartRequest, surroundings: Surroundings): Promise<void> {
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
      extension: join(surroundings.root, builtFolders[browser]),
      headless: !surroundings.hasDisplay,
      profile: profile.folder,
      ...(server && { proxyPort: server.proxyPort }),
    });
    surroundings.say(`${url}${server ? ' (served by this machine)' : ''}`);
    await showIn(session, url, surroundings);
  } finally {
    await session?.close().catch(() => undefined);
    await server?.stop();
    profile.remove();
  }
}
