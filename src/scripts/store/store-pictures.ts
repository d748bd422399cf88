/**
 * Takes the pictures for the stores from the built extension in Chromium, on the bundled sample articles:
 * `npm run store:pictures`, with another folder than store/ if one is named. Each has the very size that the stores ask for.
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
const size = { width: 1280, height: 800 };

interface Studio { session: BrowserSession; server: DwServer }

const folder = resolve(process.argv[2] ?? join(root, 'store'));

function storeFile(name: string): `${string}.png` {
  return `${folder}/${name}.png`;
}

function putFixture(server: DwServer, name: string): string {
  const { url, html } = readFixture(name);
  server.putPage(url, html);
  return url;
}

async function save(page: Page, name: string): Promise<void> {
  // Motion ends and pictures arrive.
  await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
  await page.waitForNetworkIdle({ idleTime: 300 });
  await page.screenshot({ path: storeFile(name) });
  console.log(relative(root, storeFile(name)));
}

interface Shot {
  name: string;
  fixture: string;
  settings: Readonly<Record<string, string>>;
  /** What is to stand at the upper edge; the article's head without it. */
  from?: string;
}

const shots: readonly Shot[] = [
  { name: 'reader', fixture: 'sample', settings: { theme: 'light' } },
  { name: 'reader-dark', fixture: 'sample', settings: { theme: 'dark' } },
  { name: 'reader-right-to-left', fixture: 'arabic-modern', settings: { theme: 'sepia', language: 'ar' } },
  { name: 'live-blog', fixture: 'liveblog-english', settings: { theme: 'light' }, from: '.post' },
];

async function takeReader(studio: Studio, { name, fixture, settings, from }: Shot): Promise<void> {
  await replaceSettings(studio.session, settings);
  const page = await studio.session.openPage(putFixture(studio.server, fixture));
  await page.setViewport(size);
  // The key is heard when the page has been looked at.
  await waitUntil('the reader', async () => {
    const isOpen = await page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('h1') !== undefined);
    if (!isOpen) await studio.session.runCommand('toggle-reader', page).then(() => page.waitForSelector('klartext-reader', { timeout: 1000 })).catch(() => undefined);
    return isOpen;
  });
  if (from) await page.evaluate((selector) => document.querySelector('klartext-reader')?.shadowRoot?.querySelector(selector)?.scrollIntoView({ behavior: 'instant' }), from);
  await save(page, name);
  await page.close();
}

async function takeTile({ session }: Studio, board: StoreTile, beside: Parameters<typeof writeTile>[1]): Promise<void> {
  const page = await session.openPage('about:blank');
  await page.setViewport({ width: board.width, height: board.height });
  await page.setContent(writeTile(board, beside));
  await save(page, board.name);
  await page.close();
}

async function takePopup(studio: Studio): Promise<void> {
  await replaceSettings(studio.session, { theme: 'light' });
  const page = await studio.session.openPage(putFixture(studio.server, 'sample'));
  const { popup } = await openAnsweredPopup(studio.session, page);
  await popup.savePicture(storeFile(popupTile.name));
  await popup.close();
  const picture = `data:image/png;base64,${readFileSync(storeFile(popupTile.name), 'base64')}`;
  await takeTile(studio, popupTile, { picture });
  await page.close();
}

async function takeOptions(studio: Studio): Promise<void> {
  await replaceSettings(studio.session, { theme: 'light' });
  const page = await studio.session.openOptions();
  await page.setViewport(size);
  await page.waitForSelector('#settings');
  await page.evaluate(() => document.querySelector('.group.look')?.scrollIntoView());
  await save(page, 'options');
  await page.close();
}

async function takeAll(studio: Studio): Promise<void> {
  await takePopup(studio);
  for (const shot of shots) await takeReader(studio, shot);
  await takeOptions(studio);
  const icon = readFileSync(join(root, 'icons', 'klartext.svg'), 'utf8');
  for (const tile of tiles) await takeTile(studio, tile, { icon });
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
