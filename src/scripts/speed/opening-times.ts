/** From the click to the first painted clean view, in the built extension: reader, popup, and automatic mode. */
import type { Page, Target } from 'puppeteer-core';
import { waitUntil } from '../browser/browser-session.ts';
import type { SamplePage } from './samples.ts';
import { atMost, writeMs, type Figure, type Part } from './speed-report.ts';
import { READER_TAGS, type Reader, type BenchSession } from './bench-session.ts';
import { median } from './statistics.ts';
import { readLargestPaint, readPaint, watchNextPage, watchPaint } from './watch-paint.ts';

/** Milliseconds of the first in a tab, and of those after it. */
interface Openings { cold: number[]; warm: number[] }

async function timeClick(bench: BenchSession, reader: Reader, page: Page): Promise<number> {
  await watchPaint(page, READER_TAGS[reader]);
  const start = await bench.click(reader, page);
  return await readPaint(page) - start;
}

/** Opens a reader by its button in a new tab, and once more after closing it. */
async function timeTab(bench: BenchSession, reader: Reader, url: string, into: Openings): Promise<void> {
  const page = await bench.openArticle(url);
  into.cold.push(await timeClick(bench, reader, page));
  await bench.click(reader, page);
  await waitUntil('the reader to be gone', () => page.evaluate((tag) => document.querySelector(tag) === null, READER_TAGS[reader]));
  into.warm.push(await timeClick(bench, reader, page));
  await page.close();
}

/** Both readers in turns, `tabs` tabs each, on all the pages one after the other. */
async function timeReaders(bench: BenchSession, pages: readonly SamplePage[], tabs: number): Promise<Record<Reader, Openings>> {
  await bench.set({ toolbarButton: 'reader' });
  const openings: Record<Reader, Openings> = { Klartext: { cold: [], warm: [] }, 'Minimal reader': { cold: [], warm: [] } };
  for (let tab = 0; tab < tabs; tab += 1) {
    const { url = '' } = pages[tab % pages.length] ?? {};
    await timeTab(bench, 'Klartext', url, openings.Klartext);
    await timeTab(bench, 'Minimal reader', url, openings['Minimal reader']);
  }
  return openings;
}

type WithPopup = 'Klartext' | 'Bare popup';

/** Clicks, and waits until the article is shown; `start` is the moment of the click. */
async function openPopup(bench: BenchSession, whose: WithPopup, page: Page): Promise<{ popup: Page; target: Target; start: number }> {
  const start = await bench.click(whose, page);
  const target = await page.browser().waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  if (whose === 'Klartext') await popup.waitForFunction("document.body.dataset.state === 'article'");
  return { popup, target, start };
}

/** From "Read in this tab" in the popup to the painted reader, the first in each tab. */
async function timeFromPopup(bench: BenchSession, pages: readonly SamplePage[], tabs: number): Promise<number[]> {
  await bench.set({});
  const times: number[] = [];
  for (let tab = 0; tab < tabs; tab += 1) {
    const page = await bench.openArticle(pages[tab % pages.length]?.url ?? '');
    const { popup } = await openPopup(bench, 'Klartext', page);
    await watchPaint(page, READER_TAGS.Klartext);
    const start = await popup.evaluate(() => {
      // Later than the answer, which a popup that has closed itself would not give.
      setTimeout(() => document.querySelector<HTMLElement>('.read-in-tab')?.click());
      return performance.timeOrigin + performance.now();
    });
    times.push(await readPaint(page) - start);
    await page.close();
  }
  return times;
}

interface PopupTimes { fromClick: number; fromStart: number }

async function timePopup(bench: BenchSession, whose: WithPopup, page: Page): Promise<PopupTimes> {
  const { popup, target, start } = await openPopup(bench, whose, page);
  // Two frames: the largest paint is told of a frame later than it happened.
  await popup.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  const { since, at } = await readLargestPaint(popup);
  await popup.close();
  await waitUntil('the popup to be gone', async () => !page.browser().targets().includes(target));
  return { fromClick: at - start, fromStart: since };
}

/** The popup's first and second opening in a tab, and between them one of a popup that holds a sentence. */
async function timePopups(bench: BenchSession, pages: readonly SamplePage[], tabs: number): Promise<Record<'cold' | 'warm' | 'bare', PopupTimes[]>> {
  await bench.set({});
  const times: Record<'cold' | 'warm' | 'bare', PopupTimes[]> = { cold: [], warm: [], bare: [] };
  for (let tab = 0; tab < tabs; tab += 1) {
    const page = await bench.openArticle(pages[tab % pages.length]?.url ?? '');
    times.cold.push(await timePopup(bench, 'Klartext', page));
    times.bare.push(await timePopup(bench, 'Bare popup', page));
    times.warm.push(await timePopup(bench, 'Klartext', page));
    await page.close();
  }
  return times;
}

/** From the start of the navigation to the painted reader, and to the page's own first paint where nothing opens by itself. */
async function timeAutomatic(bench: BenchSession, pages: readonly SamplePage[], tabs: number): Promise<{ reader: number[]; page: number[] }> {
  const times = { reader: [] as number[], page: [] as number[] };
  await bench.set({ opening: 'automatic' });
  const tab = await bench.session.openPage('about:blank');
  await watchNextPage(tab, READER_TAGS.Klartext);
  for (let round = 0; round < tabs; round += 1) {
    await tab.goto('about:blank');
    await tab.goto(pages[round % pages.length]?.url ?? '');
    const painted = await readPaint(tab);
    times.reader.push(painted - await tab.evaluate(() => performance.timeOrigin));
  }
  await bench.set({});
  for (let round = 0; round < tabs; round += 1) {
    await tab.goto('about:blank');
    await tab.goto(pages[round % pages.length]?.url ?? '');
    times.page.push(await waitUntil("the page's own paint", () => tab.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)));
  }
  await tab.close();
  return times;
}

function compare(what: string, times: readonly number[], reference: readonly number[], goal?: number): Figure {
  const [own, other] = [median(times), median(reference)];
  return { what, measured: `${writeMs(own)} (fastest ${writeMs(Math.min(...times))}), reference ${writeMs(other)} (${writeMs(Math.min(...reference))})`, ratio: own / other, ...(goal !== undefined && { goal: atMost(own, goal, `≤ ${goal} ms`) }) };
}

/** Click to painted reader beside the minimal one's; `tabs` first openings and as many later ones of each. */
export async function measureReader(bench: BenchSession, pages: readonly SamplePage[], tabs: number): Promise<Part> {
  const { Klartext: own, 'Minimal reader': minimal } = await timeReaders(bench, pages, tabs);
  return {
    title: 'Click to painted reader, beside a minimal reader (Readability + DOMPurify in a shadow root)',
    figures: [
      compare('first in a tab', own.cold, minimal.cold, 50), compare('again', own.warm, minimal.warm, 50),
      compare("first in a tab, by the popup's button", await timeFromPopup(bench, pages, tabs), minimal.cold, 50),
    ],
  };
}

/** Click to painted popup beside a popup of one sentence, and navigation to painted reader in automatic mode. */
export async function measurePopup(bench: BenchSession, pages: readonly SamplePage[], tabs: number): Promise<Part> {
  const { cold, warm, bare } = await timePopups(bench, pages, tabs);
  const pick = (times: readonly PopupTimes[], which: keyof PopupTimes): number[] => times.map((time) => time[which]);
  const automatic = await timeAutomatic(bench, pages, tabs);
  return {
    title: "Click to painted popup, beside a popup of one sentence; navigation to painted reader, beside the page's own first paint",
    figures: [
      compare('popup from the click, first in a tab', pick(cold, 'fromClick'), pick(bare, 'fromClick'), 100),
      compare('popup from the click, again', pick(warm, 'fromClick'), pick(bare, 'fromClick'), 100),
      compare("popup from its document's start, first in a tab", pick(cold, 'fromStart'), pick(bare, 'fromStart')),
      compare("popup from its document's start, again", pick(warm, 'fromStart'), pick(bare, 'fromStart')),
      compare('automatic mode', automatic.reader, automatic.page),
    ],
  };
}
