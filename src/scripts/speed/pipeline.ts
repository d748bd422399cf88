/** The whole pipeline beside Readability and Defuddle on the same pages, its stages, and how it grows with the page. */
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { multiply, WORDS_A_SENTENCE, writeGenerated, type Amounts } from './generated.ts';
import type { Source, SubjectName, Times } from './in-page-pipeline.ts';
import { atMost, writeMs, type Figure, type Part } from './speed-report.ts';
import { fitExponent, median } from './statistics.ts';
import { findHot, shareStages } from './profile-stages.ts';

const REFERENCE: SubjectName = 'Readability alone';
const SUBJECTS: readonly SubjectName[] = ['detector', 'finding and cleaning', 'whole pipeline', 'Readability alone', 'Readability + DOMPurify', 'Defuddle'];
const WARM = 'warm';

interface InPage {
  timeCold: (name: SubjectName, source: Source) => number;
  timeWarm: (source: Source, rounds: number) => Times;
  timeGrowth: (sources: readonly Source[], rounds: number) => number[];
  timeKeyPoints: (sources: readonly Source[], rounds: number) => number[];
  repeatPipeline: (sources: readonly Source[], rounds: number) => void;
}

/** `minify` as what ships; names are kept where a profile is to be read. */
async function bundle(minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'in-page-pipeline.ts')], bundle: true, minify, write: false, format: 'iife', globalName: 'speed', logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

type OpenTab = () => Promise<Page>;

async function openTab(open: OpenTab, code: string): Promise<Page> {
  const page = await open();
  await page.addScriptTag({ content: code });
  return page;
}

/** Calls a function of the page's bundle. */
function call<Name extends keyof InPage>(page: Page, name: Name, ...values: Parameters<InPage[Name]>): Promise<ReturnType<InPage[Name]>> {
  return page.evaluate((key, args) => (globalThis as unknown as { speed: Record<string, (...all: unknown[]) => unknown> }).speed[key]?.(...args), name, values) as Promise<ReturnType<InPage[Name]>>;
}

function rangeOf(values: readonly number[]): string {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? writeMs(low) : `${low.toFixed(2)} to ${writeMs(high)}`;
}

/** First runs, each in a tab of its own; on each page the subjects take turns. Medians by subject and page. */
async function measureCold(open: OpenTab, code: string, sources: readonly Source[], rounds: number): Promise<Times[]> {
  const times: Times[] = [];
  for (const source of sources) {
    const spent = new Map<SubjectName, number[]>(SUBJECTS.map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const name of SUBJECTS) {
        const page = await openTab(open, code);
        spent.get(name)?.push(await call(page, 'timeCold', name, source));
        await page.close();
      }
    }
    times.push(Object.fromEntries([...spent].map(([name, all]) => [name, median(all)])) as Times);
  }
  return times;
}

const GOALS: Partial<Record<SubjectName, (ratio: number, times: readonly number[]) => Figure['goal']>> = {
  detector: (_, times) => atMost(Math.max(...times), 0.5, '≤ 0.5 ms'),
  'whole pipeline': (ratio) => atMost(ratio, 0.7, '≤ 0.7'),
};

function writeFigure(name: SubjectName, when: string, all: readonly Times[]): Figure {
  const times = all.map((timed) => timed[name]);
  const ratio = median(all.map((timed) => timed[name] / timed[REFERENCE]));
  const goal = when === WARM ? GOALS[name]?.(ratio, times) : undefined;
  return { what: `${name}, ${when}`, measured: rangeOf(times), ratio, ...(goal && { goal }) };
}

/** Warm and, `coldRounds` times, cold times of everything, in milliseconds and as ratios to Readability alone on the same page. */
export async function measurePipeline(open: OpenTab, sources: readonly Source[], rounds: number, coldRounds: number): Promise<Part> {
  const code = await bundle(true);
  const page = await openTab(open, code);
  const warm: Times[] = [];
  for (const source of sources) warm.push(await call(page, 'timeWarm', source, rounds));
  await page.close();
  const cold = coldRounds > 0 ? await measureCold(open, code, sources, coldRounds) : undefined;
  return {
    title: `The pipeline beside ${REFERENCE}`,
    figures: SUBJECTS.flatMap((name) => [writeFigure(name, WARM, warm), ...(cold ? [writeFigure(name, 'first run in a tab', cold)] : [])]),
  };
}

/** Shares of the stages, and the functions that take most. */
export async function measureStages(open: OpenTab, sources: readonly Source[], rounds: number): Promise<Part> {
  const code = await bundle(false);
  const page = await openTab(open, code);
  const client = await page.createCDPSession();
  await call(page, 'repeatPipeline', sources, 3);
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 100 });
  await client.send('Profiler.start');
  await call(page, 'repeatPipeline', sources, rounds);
  const { profile } = await client.send('Profiler.stop');
  await page.close();
  const share = (value: number): string => `${(value * 100).toFixed(1)} %`;
  return {
    title: 'Stages of the pipeline, warm, by their share',
    figures: [
      ...[...shareStages(profile, 'runPipeline')].map(([what, value]) => ({ what, measured: share(value) })),
      ...[...findHot(profile, code)].slice(0, 10).filter(([name]) => name !== 'parseFromString').map(([name, value]) => ({ what: `hot: \`${name}\``, measured: share(value) })),
    ],
  };
}

/** What grows, and what 1 of it is: about the smallest article there is. */
const UNITS: Readonly<Record<string, Amounts>> = { words: { words: 400 }, nodes: { nodes: 300 }, pictures: { pictures: 4 }, posts: { posts: 4 } };
const MOST = 1.1;

function writeTimes(times: readonly number[]): string {
  return `${times.map((time) => time.toFixed(time < 10 ? 1 : 0)).join(', ')} ms`;
}

const SENTENCES: readonly number[] = [25, 50, 100, 200, 400];
/** The size for which there is a goal in milliseconds. */
const USUAL = 100;

/** The key points of articles of so many sentences, each compared with every other. */
async function measureSentences(page: Page, rounds: number): Promise<Figure[]> {
  const times = await call(page, 'timeKeyPoints', SENTENCES.map((sentences) => writeGenerated({ words: sentences * WORDS_A_SENTENCE })), rounds);
  const exponent = fitExponent(SENTENCES.map((size, index) => ({ size, time: times[index] ?? Number.NaN })));
  const usual = times[SENTENCES.indexOf(USUAL)] ?? Number.NaN;
  return [
    { what: 'key points', measured: `of ${SENTENCES.join(', ')} sentences in ${writeTimes(times)}`, ratio: exponent, goal: atMost(exponent, 2, '≤ 2') },
    { what: `key points of ${USUAL} sentences`, measured: writeMs(usual), goal: atMost(usual, 20, '≤ 20 ms') },
  ];
}

/**
 * Times of pages of 1, 2, 4 … `largest` times as much, with the exponent of all sizes and of the upper half: in small
 * pages what never grows hides what does.
 */
export async function measureGrowth(open: OpenTab, largest: number, rounds: number): Promise<Part> {
  const page = await openTab(open, await bundle(true));
  const sizes = Array.from({ length: Math.log2(largest) + 1 }, (_, index) => 2 ** index);
  const figures: Figure[] = [];
  for (const [what, unit] of Object.entries(UNITS)) {
    const times = await call(page, 'timeGrowth', sizes.map((size) => writeGenerated(multiply(unit, size))), rounds);
    const points = sizes.map((size, index) => ({ size, time: times[index] ?? Number.NaN }));
    const [all, upper] = [fitExponent(points), fitExponent(points.slice(-Math.ceil(points.length / 2)))];
    figures.push(
      { what: `${what}: all sizes`, measured: `1 to ${largest} times in ${writeTimes(times)}`, ratio: all, goal: atMost(all, MOST, `≤ ${MOST}`) },
      { what: `${what}: upper half`, measured: `from ${sizes.at(-Math.ceil(sizes.length / 2))} times`, ratio: upper, goal: atMost(upper, MOST, `≤ ${MOST}`) },
    );
  }
  figures.push(...await measureSentences(page, rounds));
  await page.close();
  return { title: 'Exponent of growth', figures };
}
