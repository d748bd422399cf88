/** Measures Klartext's pipeline beside Readability and Defuddle on the same pages, in tabs without the extension. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import type { TimedPage } from './generated-page.ts';
import type * as inPage from './in-page-pipeline.ts';
import type { SubjectName, Times } from './in-page-pipeline.ts';
import { atMost, formatMs, type BenchFigure, type Part } from './speed-report.ts';
import { median } from './statistics.ts';

const REFERENCE: SubjectName = 'Readability alone';
const SUBJECTS: readonly SubjectName[] = ['finding and cleaning', 'whole pipeline', 'Readability alone', 'Readability + DOMPurify', 'Defuddle'];
/** Upper limit of the whole pipeline's warm time as a multiple of Readability's. */
const MAX_RATIO = 0.7;

/** The functions that the page's bundle puts into the global `speed`. */
type InPage = typeof inPage;

type OpenTab = () => Promise<Page>;

async function bundleForPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page-pipeline.ts')], bundle: true, minify: true, write: false, format: 'iife', globalName: 'speed', logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** Calls a function of the bundle in a new tab, which is closed afterwards. */
async function callInTab<Name extends keyof InPage>(openTab: OpenTab, code: string, name: Name, ...values: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>> {
  const page = await openTab();
  await page.addScriptTag({ content: code });
  const result = await page.evaluate((key, args) => (globalThis as unknown as { speed: Record<string, (...all: unknown[]) => unknown> }).speed[key]?.(...args), name, values);
  await page.close();
  return result as ReturnType<InPage[Name]>;
}

/** Returns the median duration in ms of first runs, each in a tab of its own. */
async function timeCold(openTab: OpenTab, code: string, source: TimedPage, rounds: number): Promise<Times> {
  const times = new Map<SubjectName, number[]>(SUBJECTS.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const name of SUBJECTS) times.get(name)?.push(await callInTab(openTab, code, 'timeOnce', name, source));
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)])) as Times;
}

/** Makes the figure of one subject from its times on all pages; the ratio is the median of the ratios on each page. */
function makeFigure(name: SubjectName, run: string, timesByPage: readonly Times[]): BenchFigure {
  const times = timesByPage.map((page) => page[name]);
  const ratio = median(timesByPage.map((page) => page[name] / page[REFERENCE]));
  const [least, most] = [Math.min(...times), Math.max(...times)];
  const figure = { what: `${name}, ${run}`, measured: least === most ? formatMs(least) : `${least.toFixed(2)} to ${formatMs(most)}`, ratio };
  return figure.what === 'whole pipeline, warm' ? { ...figure, goal: atMost(ratio, MAX_RATIO, `≤ ${MAX_RATIO}`) } : figure;
}

/** Measures warm runs and, where `coldRounds` is not 0, first runs in a tab, as ratios to Readability alone on the same page. */
export async function measurePipeline(openTab: OpenTab, sources: readonly TimedPage[], warmRounds: number, coldRounds: number): Promise<Part> {
  const code = await bundleForPage();
  const warm: Times[] = [];
  const cold: Times[] = [];
  for (const source of sources) {
    warm.push(await callInTab(openTab, code, 'timeWarm', source, warmRounds));
    if (coldRounds > 0) cold.push(await timeCold(openTab, code, source, coldRounds));
  }
  return {
    title: `The pipeline beside ${REFERENCE}`,
    figures: SUBJECTS.flatMap((name) => [
      makeFigure(name, 'warm', warm), ...(cold.length > 0 ? [makeFigure(name, 'first run in a tab', cold)] : []),
    ]),
  };
}
