/**
 * Checks that many openings and navigations in one tab leave nothing behind: compares the browsers' own counts of nodes,
 * listeners and memory after garbage collection. Short in `npm test`; `npm run soak` makes 1,000 openings and 200 navigations.
 */
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { measureRetained, type RetainedHeap } from '../../src/scripts/browser/heap-retained.ts';
import { waitUntil, type BrowserSession } from '../../src/scripts/browser/browser-session.ts';
import { lighthouse, writeArticlePage } from './dw-page.ts';
import { browserName, builtExtension, startStage, waitForNoReader, waitForTitle, type Stage } from './harness.ts';

const isLong = process.env['KLARTEXT_SOAK'] !== undefined;
const OPENINGS = isLong ? 1000 : 40;
const NAVIGATIONS = isLong ? 200 : 12;

interface Engine {
  name: string;
  switches: string[];
  /** Repetitions before the first count, in which everything is made that is made once and kept. */
  warmUp: { openings: number; navigations: number };
  /** Largest allowed growth of the objects and of the whole heap: size after the test divided by size before. */
  maxGrowth: number;
}

const FEW = { openings: 10, navigations: 3 };

/**
 * Chromium with its default switches. It goes on compiling hot functions for thousands of openings: in steps of 250
 * openings its heap grows by 4, 10, 0, 1, 1, 0, 0, 1, 0 percent, and by 1 in all from the 2,500th to the 4,500th: machine
 * code and its metadata. Navigations run code of their own; the first twenty bring 30 to 60 KB of it.
 */
const SHIPPED: Engine = { name: 'Chromium', switches: [], warmUp: { openings: 2500, navigations: 30 }, maxGrowth: 1.02 };

/** Chromium without these compilers: the whole heap stays the same to the KB, so that any leak shows in it. */
const INTERPRETING: Engine = {
  name: 'Chromium without its compilers', switches: ['--js-flags=--no-opt --no-maglev --no-sparkplug'],
  warmUp: isLong ? { openings: 100, navigations: 30 } : FEW, maxGrowth: isLong ? 1.005 : 1.01,
};

/** Firefox discards compiled code in a garbage collection, so that its default switches are enough. */
const FIREFOX: Engine = { name: 'Firefox', switches: [], warmUp: isLong ? { openings: 200, navigations: 30 } : FEW, maxGrowth: 1.02 };

const engines = browserName === 'firefox' ? [FIREFOX] : isLong ? [SHIPPED, INTERPRETING] : [INTERPRETING];

type Count = () => Promise<Partial<RetainedHeap>>;

/** Makes the function that measures `page`. Firefox has one figure only and takes seconds for it, so it is measured in the long run only. */
async function makeCount(session: BrowserSession, page: Page): Promise<Count> {
  const measure = session.measurePageMemory?.bind(session);
  if (measure) return async () => (isLong ? { held: await measure(new URL(page.url()).hostname) } : {});
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  return () => measureRetained(client);
}

const UNITS: Readonly<Record<keyof RetainedHeap, string>> = { nodes: 'nodes', listeners: 'listeners', held: 'bytes of objects', heap: 'bytes of the whole heap' };

/** Formats the counts before and after. */
function writeCounts(before: Partial<RetainedHeap>, after: Partial<RetainedHeap>): string {
  const names = Object.keys(before) as (keyof RetainedHeap)[];
  return names.map((name) => {
    const [from, to] = [before[name] ?? Number.NaN, after[name] ?? Number.NaN];
    return `${UNITS[name]} ${from} → ${to}${name === 'held' || name === 'heap' ? ` (${(100 * (to / from - 1)).toFixed(2)} %)` : ''}`;
  }).join(', ');
}

function compareCounts(what: string, before: Partial<RetainedHeap>, after: Partial<RetainedHeap>, maxGrowth: number): void {
  console.log(`${what}: ${writeCounts(before, after)}`);
  const { nodes = 0, listeners = 0, held = 1, heap = 1 } = before;
  expect((after.nodes ?? 0) - nodes).toBeLessThanOrEqual(20);
  expect((after.listeners ?? 0) - listeners).toBeLessThanOrEqual(2);
  expect((after.held ?? 1) / held).toBeLessThan(maxGrowth);
  expect((after.heap ?? 1) / heap).toBeLessThan(maxGrowth);
}

/** Returns an expression for a page of the extension that toggles the reader of a tab `times` times. */
const toggleOften = (tabId: number, times: number): string => `(async () => {
  for (let time = 0; time < ${times}; time += 1) await browser.tabs.sendMessage(${tabId}, { name: 'reader:toggle' }, { frameId: 0 });
  return true;
})()`;

/** Returns a text with thirty words that no other number has: a cache of words would keep all of them. */
function writeText(number: number): string {
  const words = Array.from({ length: 30 }, (_, index) => String(number * 30 + index).replaceAll(/\d/g, (digit) => 'aeiourstln'[Number(digit)] ?? ''));
  return `Lighthouse ${number} stands on new ground since Friday, and the keeper has said: ${words.join(' ')}.`;
}

/** Navigates inside the page to article `number`, and waits until `isThere`, called in the page, returns true. */
async function navigate(page: Page, number: number, isThere: (headline: string) => boolean): Promise<void> {
  const headline = `Lighthouse number ${number}`;
  await page.evaluate((title, text, path) => {
    history.pushState({}, '', path);
    const heading = document.querySelector('h1');
    const paragraph = document.querySelector('.rich-text p');
    if (heading) heading.textContent = title;
    if (paragraph) paragraph.textContent = text;
  }, headline, writeText(number), `/en/soak/a-7300${String(number).padStart(4, '0')}`);
  await waitUntil(headline, () => page.evaluate(isThere, headline));
}

const isInReader = (headline: string): boolean => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('h1.headline')?.textContent === headline;
const isInPage = (headline: string): boolean => document.querySelector('h1')?.textContent === headline;

interface Soak {
  page: Page;
  open: (times: number) => Promise<void>;
  /** Navigates with the reader open; it is closed before and after. */
  navigateOften: (times: number) => Promise<void>;
}

/** Opens an article page and opens and closes the reader in it once. */
async function startSoak({ session, server }: Stage): Promise<Soak> {
  const url = 'https://www.dw.com/en/soak/a-73009999';
  server.putPage(url, writeArticlePage({ ...lighthouse, url }));
  const page = await session.openPage(url);
  await waitForTitle(session, 'actionTitleArticle');
  await session.runCommand('toggle-reader', page);
  // Not by `waitForSelector`: its handle would keep the reader in memory.
  await waitUntil('the reader', () => page.evaluate(() => document.querySelector('klartext-reader') !== null));
  await session.runCommand('toggle-reader', page);
  // Waits, because the command runs through the background and on a busy machine would come between the counted openings.
  await waitForNoReader(page);
  const tabId = await session.evaluateInExtension<number>("browser.tabs.query({ url: 'https://www.dw.com/en/soak/*' }).then(([tab]) => tab.id)");
  let number = 0;
  return {
    page,
    open: async (times) => { await session.evaluateInExtension(toggleOften(tabId, times * 2)); },
    navigateOften: async (times) => {
      await session.evaluateInExtension(toggleOften(tabId, 1));
      for (let time = 0; time < times; time += 1) await navigate(page, number += 1, isInReader);
      await session.evaluateInExtension(toggleOften(tabId, 1));
    },
  };
}

const remember = (page: Page): Promise<void> => page.evaluate(() => { Object.assign(window, { before: { nodes: [...document.querySelectorAll('*')], html: document.documentElement.outerHTML, fonts: document.fonts.size, sheets: document.styleSheets.length } }); });

const compare = (page: Page): Promise<object> => page.evaluate(() => {
  const { before } = window as unknown as { before: { nodes: Element[]; html: string; fonts: number; sheets: number } };
  const now = [...document.querySelectorAll('*')];
  return {
    sameNodes: now.length === before.nodes.length && now.every((node, index) => node === before.nodes[index]),
    sameMarkup: document.documentElement.outerHTML === before.html,
    fonts: document.fonts.size - before.fonts, sheets: document.styleSheets.length - before.sheets,
  };
});

/** Prints for comparison what the browser and this test keep of the same navigations on a page without Klartext. */
async function printWithoutKlartext({ session, server }: Stage, warmUp: number): Promise<void> {
  const url = 'https://www.example.com/en/soak/a-73009999';
  server.putPage(url, writeArticlePage({ ...lighthouse, url }));
  const page = await session.openPage(url);
  const count = await makeCount(session, page);
  for (let number = 0; number < warmUp; number += 1) await navigate(page, number, isInPage);
  const before = await count();
  for (let number = warmUp; number < warmUp + NAVIGATIONS; number += 1) await navigate(page, number, isInPage);
  console.log(`For comparison, ${NAVIGATIONS} navigations of a page without Klartext: ${writeCounts(before, await count())}`);
}

test.concurrent.each(engines)(`in $name ${OPENINGS} openings and closings and ${NAVIGATIONS} navigations leave the page as it was and nothing behind`, { timeout: 1_200_000 }, async ({ name, switches, warmUp, maxGrowth }) => {
  const stage = await startStage(builtExtension, switches);
  const { page, open, navigateOften } = await startSoak(stage);
  await open(warmUp.openings);
  await navigateOften(warmUp.navigations);

  const count = await makeCount(stage.session, page);
  // The first collection also frees data that is made again: the next ten openings bring 5 KB back, two hundred more bring nothing.
  await count();
  await open(20);
  await remember(page);
  const before = await count();
  await open(OPENINGS);
  compareCounts(`${name}, ${OPENINGS} openings`, before, await count(), maxGrowth);
  expect(await compare(page)).toEqual({ sameNodes: true, sameMarkup: true, fonts: 0, sheets: 0 });

  await navigateOften(NAVIGATIONS);
  expect(await page.evaluate(() => document.querySelectorAll('klartext-reader, style[data-klartext]').length)).toBe(0);
  compareCounts(`${name}, ${NAVIGATIONS} navigations after them`, before, await count(), maxGrowth);
  if (isLong) await printWithoutKlartext(stage, warmUp.navigations);
  expect(await stage.session.readErrors()).toEqual([]);
  await stage.stop();
});
