/** Measures how long the reader blocks the main thread of very large pages. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitUntil } from '../browser/browser-session.ts';
import { replaceSettings } from '../browser/extension-state.ts';
import type { BenchSession } from './bench-session.ts';
import { generatePage, type TimedPage } from './generated-page.ts';
import { atMost, formatMs, type BenchFigure, type Part } from './speed-report.ts';

const MAX_TASK_MS = 200;
const READER_TIMEOUT_MS = 60_000;
/** The article is rendered in slices; what follows the first screen is traced for this long. */
const TRACE_AFTER_PAINT_MS = 3000;

/** Generates an article whose first paragraph has at least `length` characters. */
function generateLongParagraph(length: number): TimedPage {
  const { url, html } = generatePage({ words: 200 });
  const sentence = 'The river rose again. ';
  return { url, html: html.replace('<p>', `<p>${sentence.repeat(Math.ceil(length / sentence.length))}`) };
}

const STRESS_PAGES: Readonly<Record<string, () => TimedPage>> = {
  '5 MB of words': () => generatePage({ words: 900_000 }),
  '100,000 nodes': () => generatePage({ words: 4000, nodes: 100_000 }),
  '2,000 pictures': () => generatePage({ words: 4000, pictures: 2000 }),
  'a paragraph of a million characters': () => generateLongParagraph(1_000_000),
};

interface TraceEvent { name: string; ph: string; pid: number; tid: number; dur?: number }

/** Task events (`RunTask`) are in the second category; marks made by `performance.mark` are in the third. */
const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Name of the mark that tells the page's main thread from the other threads in the trace. */
const MAIN_THREAD_MARK = 'klartext-speed';

/**
 * Traces the browser while `act` runs. Returns the duration in ms of the longest task that ran meanwhile on the main
 * thread of `page`. Complete events (phase `X`) carry their duration in microseconds; Trace Event Format,
 * https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU
 */
async function traceLongestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  await page.tracing.start({ categories: TRACE_CATEGORIES });
  await act();
  await page.evaluate((name) => { performance.mark(name); }, MAIN_THREAD_MARK);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop())) as { traceEvents: TraceEvent[] };
  const mark = traceEvents.find(({ name }) => name === MAIN_THREAD_MARK);
  if (!mark) throw new Error("The trace holds no event of the page's main thread.");
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === mark.pid && tid === mark.tid);
  return Math.max(...tasks.map(({ dur = 0 }) => dur / 1000));
}

async function measureStressPage(bench: BenchSession, name: string, { url, html }: TimedPage): Promise<BenchFigure> {
  bench.server.putPage(url, html);
  const page = await bench.openArticle(url);
  const hasReader = (): Promise<boolean> => page.evaluate(() => document.querySelector('klartext-reader')?.shadowRoot?.querySelector('article h1') instanceof Element);
  const start = performance.now();
  let opened = `not open after ${READER_TIMEOUT_MS / 1000} s`;
  const longest = await traceLongestTask(page, async () => {
    await bench.click('Klartext', page);
    // A reader that does not open is a result, not a fault of the benchmark.
    await waitUntil(`the reader of ${name}`, hasReader, READER_TIMEOUT_MS)
      .then(() => { opened = `after ${formatMs(performance.now() - start)}`; }, () => undefined);
    await pause(TRACE_AFTER_PAINT_MS);
  });
  await page.close();
  return {
    what: name, measured: `${(html.length / 1_048_576).toFixed(1)} MB: longest task ${formatMs(longest)}, reader ${opened}`,
    goal: atMost(longest, MAX_TASK_MS, `≤ ${MAX_TASK_MS} ms at a stretch`),
  };
}

/** Opens the reader once on each stress page. */
export async function measureStressPages(bench: BenchSession): Promise<Part> {
  await replaceSettings(bench.session, { toolbarButton: 'reader' });
  const figures: BenchFigure[] = [];
  for (const [name, generate] of Object.entries(STRESS_PAGES)) figures.push(await measureStressPage(bench, name, generate()));
  return { title: 'Very large pages', figures };
}
