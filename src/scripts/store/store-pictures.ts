/**
 * `npm run store:pictures [-- FOLDER]`: takes the pictures for the stores from the built extension in Chromium, on the
 * fixtures, in the sizes that the stores require, and writes them to FOLDER (store/ without it).
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { requireBrowser } from '../browser/browsers.mjs';
import { replaceSettings } from '../browser/extension-state.ts';
import { startDwServer, type DwServer } from '../browser/dw-server.ts';
import { builtFolders, launchBrowser } from '../browser/launch.ts';
import { makeProfile } from '../browser/profile.ts';
import { waitUntil, type BrowserSession } from '../browser/browser-session.ts';
import { readFixture } from '../fixture.ts';
import { openAnsweredPopup } from '../show.ts';
import { popupTile, tiles, writeTile, type StoreTile } from './store-tiles.ts';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
/** Required size of screenshots in px. */
const SCREENSHOT_SIZE = { width: 1280, height: 800 };

interface Session { session: BrowserSession; server: DwServer }

const folder = resolve(process.argv[2] ?? join(root, 'store'));

function storeFile(name: string): `${string}.png` {
  return `${folder}/${name}.png`;
}

/** Serves a fixture at its canonical URL and returns that URL. */
function putFixture(server: DwServer, name: string): string {
  const { url, html } = readFixture(name);
  server.putPage(url, html);
  return url;
}

async function save(page: Page, name: string): Promise<void> {
  // Waits until animations have ended and pictures have loaded.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.screenshot({ path: storeFile(name) });
  console.log(relative(root, storeFile(name)));
}

interface Shot {
  name: string;
  fixture: string;
  settings: Readonly<Record<string, string>>;
  /** Selector of the element to scroll to; without it the picture shows the top of the article. */
  scrollTo?: string;
}

const shots: readonly Shot[] = [
  { name: 'reader', fixture: 'sample', settings: { theme: 'light' } },
  { name: 'reader-dark', fixture: 'sample', settings: { theme: 'dark' } },
  { name: 'reader-right-to-left', fixture: 'arabic-modern', settings: { theme: 'sepia', language: 'ar' } },
  { name: 'live-blog', fixture: 'liveblog-english', settings: { theme: 'light' }, scrollTo: '.post' },
];

async function takeReader(current: Session, { name, fixture, settings, scrollTo }: Shot): Promise<void> {
  await replaceSettings(current.session, settings);
  const page = await current.session.openPage(putFixture(current.server, fixture));
  await page.setViewport(SCREENSHOT_SIZE);
  // The command has no effect until the detector has reported the page, so it is repeated.
  await waitUntil('the reader', async () => {
    const isOpen = await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('h1') !== undefined);
    if (!isOpen) await current.session.runCommand('toggle-reader', page).then(() => page.waitForSelector('klartext-reader', { timeout: 1000 })).catch(() => undefined);
    return isOpen;
  });
  if (scrollTo) await page.evaluate((selector) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }), scrollTo);
  await save(page, name);
  await page.close();
}

/** Takes a picture of a tile with an icon or a screenshot beside its text. */
async function takeTile({ session }: Session, tile: StoreTile, beside: Parameters<typeof writeTile>[1]): Promise<void> {
  const page = await session.openPage('about:blank');
  await page.setViewport({ width: tile.width, height: tile.height });
  await page.setContent(writeTile(tile, beside));
  await save(page, tile.name);
  await page.close();
}

async function takePopup(current: Session): Promise<void> {
  await replaceSettings(current.session, { theme: 'light' });
  const page = await current.session.openPage(putFixture(current.server, 'sample'));
  const { popup } = await openAnsweredPopup(current.session, page);
  await popup.savePicture(storeFile(popupTile.name));
  await popup.close();
  const picture = `data:image/png;base64,${readFileSync(storeFile(popupTile.name), 'base64')}`;
  await takeTile(current, popupTile, { picture });
  await page.close();
}

async function takeOptions(current: Session): Promise<void> {
  await replaceSettings(current.session, { theme: 'light' });
  const page = await current.session.openOptions();
  await page.setViewport(SCREENSHOT_SIZE);
  await page.waitForSelector('#settings');
  await page.evaluate(() => document.querySelector('.group.look')?.scrollIntoView());
  await save(page, 'options');
  await page.close();
}

async function takeAll(current: Session): Promise<void> {
  await takePopup(current);
  for (const shot of shots) await takeReader(current, shot);
  await takeOptions(current);
  const icon = readFileSync(join(root, 'icons', 'klartext.svg'), 'utf8');
  for (const tile of tiles) await takeTile(current, tile, { icon });
}

mkdirSync(folder, { recursive: true });
const profile = makeProfile();
const server = await startDwServer();
const session = await launchBrowser('chromium', {
  program: requireBrowser('chromium'), extension: join(root, builtFolders.chromium), headless: true, profile: profile.folder, proxyPort: server.proxyPort,
});
try {
  await takeAll({ session, server });
} finally {
  await session.close();
  await server.stop();
  profile.remove();
}
