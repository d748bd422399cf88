/**
 * `npm run bench:speed -- [DIR …] [--only PART,PART] [--keep] [--short]`: how fast Klartext is in real Chromium, as
 * ratios to others on the same pages in the same run. Each DIR holds saved pages in the format of the page benchmark;
 * without one the project's own pages are taken. `--keep` writes the ratios to last-speed.json, beside which later
 * runs print theirs; `--short` is what `npm test` prints. It wants `npm run build` before it.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { profileFirstClick } from './first-click.ts';
import { measureStressPages } from './stress-pages.ts';
import { measureMemory } from './memory.ts';
import { measureMemoryBySize } from './memory-by-size.ts';
import { measurePopup, measureReader } from './opening-times.ts';
import { measureGrowth, measurePipeline, measureStages } from './pipeline.ts';
import { measurePageOverhead } from './page-overhead.ts';
import { loadLast, saveLast, writePart, type Part } from './speed-report.ts';
import { findLongest, listBundled, listSaved, type SamplePage } from './samples.ts';
import { startBenchSession, type BenchSession } from './bench-session.ts';
import { measureTasks } from './longest-tasks.ts';

type Measure = (bench: BenchSession, pages: readonly SamplePage[], isShort: boolean) => Promise<Part>;

const LARGEST = 64;

const PARTS: Readonly<Record<string, Measure>> = {
  reach: (bench, pages, isShort) => measurePageOverhead(bench, pages, isShort ? 3 : 15),
  reader: (bench, pages, isShort) => measureReader(bench, pages, isShort ? 3 : 15),
  popup: (bench, pages) => measurePopup(bench, pages, 15),
  pipeline: ({ plain }, pages, isShort) => measurePipeline(plain.openTab, pages, isShort ? 11 : 31, isShort ? 0 : 3),
  stages: ({ plain }, pages) => measureStages(plain.openTab, pages, 30),
  growth: ({ plain }, _, isShort) => measureGrowth(plain.openTab, LARGEST, isShort ? 3 : 7),
  memory: (bench, pages) => measureMemory(bench, findLongest(pages).url, 20),
  weight: (bench) => measureMemoryBySize(bench, LARGEST),
  tasks: (bench, pages) => measureTasks(bench, findLongest(pages).url),
  giants: (bench) => measureStressPages(bench),
  profile: (_, pages) => profileFirstClick(pages, 10),
};
const SHORT = ['reach', 'reader', 'pipeline', 'growth'];

/** Whoever reads milliseconds must know what else the machine did meanwhile; ratios suffer less. */
function sayLoad(): string {
  return `Load of the machine now: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`;
}

async function runBench(folders: readonly string[], names: readonly string[], isShort: boolean): Promise<Part[]> {
  const pages = folders.length > 0 ? listSaved(folders) : listBundled();
  const last = loadLast(folders.length > 0 ? 'saved' : 'bundled');
  const bench = await startBenchSession();
  const parts: Part[] = [];
  try {
    for (const { url, html } of pages) bench.server.putPage(url, html);
    console.log(sayLoad());
    for (const name of names) {
      const part = await PARTS[name]?.(bench, pages, isShort);
      if (!part) continue;
      parts.push(part);
      console.log(writePart(part, last).join('\n'));
    }
    console.log(`\n${sayLoad()}`);
  } finally {
    await bench.stop();
  }
  return parts;
}

const { values: { only, keep, short: isShort = false }, positionals } = parseArgs({
  allowPositionals: true, options: { only: { type: 'string' }, keep: { type: 'boolean' }, short: { type: 'boolean' } },
});
const names = only?.split(',') ?? (isShort ? SHORT : Object.keys(PARTS));
const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0) {
  console.error(`bench:speed knows no part "${unknown.join('", "')}"; it knows ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 1;
} else {
  const parts = await runBench(positionals, names, isShort);
  if (keep) saveLast(positionals.length > 0 ? 'saved' : 'bundled', parts);
}
