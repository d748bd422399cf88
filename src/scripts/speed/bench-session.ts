/** The built extension in Chromium, with pages to be quick on and its neighbours beside it. */
import { join } from 'node:path';
import { launch, type Browser, type Extension, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browser/browsers.mjs';
import { buildComparisonExtensions, COMPARISON_EXTENSIONS, type ComparisonExtension } from './comparison-extensions.ts';
import { startDwServer, type DwServer } from '../browser/dw-server.ts';
import { listArgs } from '../browser/launch-chromium.ts';
import { builtFolders, launchBrowser } from '../browser/launch.ts';
import { makeProfile } from '../browser/profile.ts';
import { waitUntil, type BrowserSession } from '../browser/browser-session.ts';

const root = join(import.meta.dirname, '..', '..', '..');

export type Clicked = ComparisonExtension | 'Klartext';
export type Reader = 'Klartext' | 'Minimal reader';

/** The elements that readers lay over the page. */
export const READER_TAGS: Readonly<Record<Reader, string>> = { Klartext: 'klartext-reader', 'Minimal reader': 'minimal-reader' };

/** Chromium without Klartext. */
export interface PlainBrowser {
  openTab: () => Promise<Page>;
  /** Installs the content script of one message. */
  installBareMessage: () => Promise<void>;
}

export interface BenchSession {
  session: BrowserSession;
  server: DwServer;
  /** Clicks a toolbar button while `page` is in front; gives the moment before, on the clock of `now` in any process. */
  click: (whose: Clicked, page: Page) => Promise<number>;
  /** Stores settings of Klartext's, and no others. */
  set: (settings: Record<string, string>) => Promise<void>;
  /** Opens an address, in front, and waits until Klartext's button shows the article. */
  openArticle: (url: string) => Promise<Page>;
  plain: PlainBrowser;
  stop: () => Promise<void>;
}

/** Milliseconds on one clock for all processes of this machine. */
function now(): number {
  return performance.timeOrigin + performance.now();
}

async function findExtension(page: Page, whose: Clicked): Promise<Extension> {
  const isWanted = ({ name }: Extension): boolean => (whose === 'Klartext' ? !COMPARISON_EXTENSIONS.some((neighbour) => neighbour === name) : name === whose);
  return await waitUntil(`the extension ${whose}`, async () => [...(await page.browser().extensions()).values()].find(isWanted));
}

const ASK_TITLE = 'browser.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => browser.action.getTitle({ tabId: tab.id }))';

/** For a page gone mad on a busy machine, in milliseconds. */
const READER_TIMEOUT_MS = 90_000;

async function openArticle(session: BrowserSession, url: string): Promise<Page> {
  const page = await session.openPage('about:blank');
  // Two thousand pictures may take their time.
  await page.goto(url, { waitUntil: 'domcontentloaded', timeout: READER_TIMEOUT_MS });
  await page.bringToFront();
  const title = await session.askExtension<string>('browser.i18n.getMessage("actionTitleArticle")');
  await waitUntil('the button to show the article', async () => await session.askExtension(ASK_TITLE) === title, READER_TIMEOUT_MS);
  return page;
}

interface Installed { session: BrowserSession; plain: Browser; neighbours: Record<ComparisonExtension, string>; remove: () => void }

async function launchBoth(extension: string, proxyPort: number): Promise<Installed> {
  const [profile, folder] = [makeProfile(), makeProfile()];
  const program = requireBrowser('chromium');
  const session = await launchBrowser('chromium', { program, extension, headless: true, profile: profile.folder, proxyPort });
  const plain = await launch({ executablePath: program, headless: true, pipe: true, enableExtensions: true, acceptInsecureCerts: true, args: listArgs(true, proxyPort) });
  const neighbours = await buildComparisonExtensions(folder.folder);
  for (const name of ['Minimal reader', 'Bare popup'] as const) await session.installNeighbour(neighbours[name]);
  return {
    session, plain, neighbours,
    remove: () => {
      profile.remove();
      folder.remove();
    },
  };
}

/** Makes the function that clicks toolbar buttons. */
function makeClick(): BenchSession['click'] {
  const buttons = new Map<Clicked, Extension>();
  return async (whose, page) => {
    const button = buttons.get(whose) ?? await findExtension(page, whose);
    buttons.set(whose, button);
    const start = now();
    await page.triggerExtensionAction(button);
    return start;
  };
}

/** Starts server and browsers; `extension` is the folder of a built Klartext. */
export async function startBenchSession(extension = join(root, builtFolders.chromium)): Promise<BenchSession> {
  const server = await startDwServer();
  const { session, plain, neighbours, remove } = await launchBoth(extension, server.proxyPort);
  return {
    session, server,
    click: makeClick(),
    set: async (settings) => { await session.askExtension(`browser.storage.sync.clear().then(() => browser.storage.sync.set(${JSON.stringify(settings)})).then(() => true)`); },
    openArticle: (url) => openArticle(session, url),
    plain: { openTab: () => plain.newPage(), installBareMessage: async () => { await plain.installExtension(neighbours['Bare message']); } },
    stop: async () => {
      await Promise.all([session.close(), plain.close()]);
      await server.stop();
      remove();
    },
  };
}
