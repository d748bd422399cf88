/**
 * `npm run bench:speed -- [DIR …] [--only PART,PART] [--keep] [--short]`: measures the built extension in Chromium, as
 * ratios to other extractors and extensions on the same pages in the same run. Each DIR holds saved pages, NAME.html
 * beside NAME.json with a `url`; without one the project's own pages are measured. `--keep` writes the ratios to
 * last-speed.json, beside which later runs print theirs; `--short` is what `npm test` prints. Needs `npm run build` first.
 */
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { builtFolders } from '../browser/launch.ts';
import { startBenchSession, type BenchSession } from './bench-session.ts';
import type { TimedPage } from './generated-page.ts';
import { measureMemory } from './memory.ts';
import { measurePopup, measureReader } from './opening-times.ts';
import { measurePipeline } from './pipeline.ts';
import { findLongest, listBundled, listSaved } from './samples.ts';
import { formatPart, loadLast, saveLast, type Part } from './speed-report.ts';
import { measureStressPages } from './stress-pages.ts';

type Measure = (bench: BenchSession, pages: readonly TimedPage[], isShort: boolean) => Promise<Part>;

/** Repeats the URLs of the pages until there are `count`. */
const repeatUrls = (pages: readonly TimedPage[], count: number): string[] => Array.from({ length: count }, (_, index) => pages[index % pages.length]?.url ?? '');

const PARTS: Readonly<Record<string, Measure>> = {
  reader: (bench, pages, isShort) => measureReader(bench, repeatUrls(pages, isShort ? 3 : 15)),
  popup: (bench, pages, isShort) => measurePopup(bench, repeatUrls(pages, isShort ? 3 : 15)),
  pipeline: ({ session }, pages, isShort) => measurePipeline(() => session.openPage('about:blank'), pages, isShort ? 11 : 31, isShort ? 0 : 3),
  memory: (bench, pages) => measureMemory(bench, findLongest(pages).url),
  giants: (bench) => measureStressPages(bench),
};
const SHORT_PARTS = ['reader', 'pipeline'];

/** The machine's load is printed because other work slows what is measured; ratios suffer less than milliseconds. */
const printLoad = (): void => console.log(`\nLoad of the machine now: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} processors.`);

/** Reads the command line. Throws an error with one sentence where it asks for what does not exist. */
function parseOptions(): { folders: string[]; parts: string[]; isShort: boolean; isKept: boolean } {
  const { values: { only, keep = false, short = false }, positionals } = parseArgs({
    allowPositionals: true, options: { only: { type: 'string' }, keep: { type: 'boolean' }, short: { type: 'boolean' } },
  });
  const parts = only?.split(',') ?? (short ? SHORT_PARTS : Object.keys(PARTS));
  const unknown = parts.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) throw new Error(`bench:speed has no part "${unknown.join('", "')}"; it has ${Object.keys(PARTS).join(', ')}.`);
  return { folders: positionals, parts, isShort: short, isKept: keep };
}

async function runBench({ folders, parts, isShort, isKept }: ReturnType<typeof parseOptions>): Promise<void> {
  const pageSet = folders.length > 0 ? 'saved' : 'bundled';
  const pages = folders.length > 0 ? listSaved(folders) : listBundled();
  if (!existsSync(join(import.meta.dirname, '..', '..', '..', builtFolders.chromium))) throw new Error('There is nothing to measure: run "npm run build" first.');
  const last = loadLast()[pageSet];
  const results: Part[] = [];
  const bench = await startBenchSession();
  try {
    for (const { url, html } of pages) bench.server.putPage(url, html);
    printLoad();
    for (const name of parts) {
      const result = await PARTS[name]?.(bench, pages, isShort);
      if (!result) continue;
      results.push(result);
      console.log(formatPart(result, last).join('\n'));
    }
    printLoad();
  } finally {
    await bench.stop();
  }
  if (isKept) saveLast(pageSet, results);
}

try {
  await runBench(parseOptions());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
