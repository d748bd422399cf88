/** Measures the time from a click to the first painted reader or popup in the built extension. */
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../browser/browser-session.ts';
import { replaceSettings } from '../browser/extension-state.ts';
import { READER_TAGS, type BenchSession, type Reader } from './bench-session.ts';
import { atMost, formatMs, type BenchFigure, type Part } from './speed-report.ts';
import { median } from './statistics.ts';
import { readLargestPaint, readPaint, watchPaint } from './watch-paint.ts';

const MAX_READER_MS = 50;
const MAX_POPUP_MS = 100;

/** Times in ms. */
interface Openings { firstInTab: number[]; again: number[] }

async function timeReaderClick(bench: BenchSession, reader: Reader, page: Page): Promise<number> {
  await watchPaint(page, READER_TAGS[reader]);
  const start = await bench.click(reader, page);
  return await readPaint(page) - start;
}

/** Opens a reader by its toolbar button in a new tab, closes it, opens it again, and adds both times to `openings`. */
async function timeReaderInTab(bench: BenchSession, reader: Reader, url: string, openings: Openings): Promise<void> {
  const page = await bench.openArticle(url);
  openings.firstInTab.push(await timeReaderClick(bench, reader, page));
  await bench.click(reader, page);
  await waitUntil('the reader to be gone', () => page.evaluate((tag) => document.querySelector(tag) === null, READER_TAGS[reader]));
  openings.again.push(await timeReaderClick(bench, reader, page));
  await page.close();
}

/** Returns the time from the click to the painted popup; Klartext's popup counts from where it shows the article. */
async function timePopup(bench: BenchSession, extension: 'Klartext' | 'Bare popup', page: Page): Promise<number> {
  const start = await bench.click(extension, page);
  const target = await page.browser().waitForTarget((candidate) => candidate.url().endsWith('/popup.html'));
  const popup = await target.asPage();
  if (extension === 'Klartext') await popup.waitForFunction("document.body.dataset.state === 'article'");
  // Waits two frames: the browser reports the largest paint one frame after it.
  await popup.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  const paintedAt = await readLargestPaint(popup);
  await popup.close();
  await waitUntil('the popup to be gone', async () => !page.browser().targets().includes(target));
  return paintedAt - start;
}

/** Makes a figure of the medians of `times` and `reference`, both in ms. */
function makeFigure(what: string, times: readonly number[], reference: readonly number[], maxMs: number): BenchFigure {
  const [time, other] = [median(times), median(reference)];
  const measured = `${formatMs(time)} (fastest ${formatMs(Math.min(...times))}), reference ${formatMs(other)} (${formatMs(Math.min(...reference))})`;
  return { what, measured, ratio: time / other, goal: atMost(time, maxMs, `≤ ${maxMs} ms`) };
}

/** Measures Klartext's reader and the minimal reader in turn, in one tab each for each of `urls`. */
export async function measureReader(bench: BenchSession, urls: readonly string[]): Promise<Part> {
  const [klartext, minimal]: [Openings, Openings] = [{ firstInTab: [], again: [] }, { firstInTab: [], again: [] }];
  await replaceSettings(bench.session, { toolbarButton: 'reader' });
  for (const url of urls) {
    await timeReaderInTab(bench, 'Klartext', url, klartext);
    await timeReaderInTab(bench, 'Minimal reader', url, minimal);
  }
  return {
    title: 'Click to painted reader, beside a minimal reader (Readability + DOMPurify in a shadow root)',
    figures: [
      makeFigure('first in a tab', klartext.firstInTab, minimal.firstInTab, MAX_READER_MS),
      makeFigure('again', klartext.again, minimal.again, MAX_READER_MS),
    ],
  };
}

/** Measures the first and second opening of Klartext's popup in a tab, and between them a popup of one sentence. */
export async function measurePopup(bench: BenchSession, urls: readonly string[]): Promise<Part> {
  const klartext: Openings = { firstInTab: [], again: [] };
  const bare: number[] = [];
  await replaceSettings(bench.session, {});
  for (const url of urls) {
    const page = await bench.openArticle(url);
    klartext.firstInTab.push(await timePopup(bench, 'Klartext', page));
    bare.push(await timePopup(bench, 'Bare popup', page));
    klartext.again.push(await timePopup(bench, 'Klartext', page));
    await page.close();
  }
  return {
    title: 'Click to painted popup, beside a popup of one sentence',
    figures: [makeFigure('first in a tab', klartext.firstInTab, bare, MAX_POPUP_MS), makeFigure('again', klartext.again, bare, MAX_POPUP_MS)],
  };
}
