/** Where the first click in a tab spends its time: a profile of the built extension with the reader's names left in. */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Protocol } from 'puppeteer-core';
import { cssAsText, leanReadability, onePolyfill } from '../build/bundler-plugins.mjs';
import { builtFolders } from '../browser/launch.ts';
import { makeProfile } from '../browser/profile.ts';
import { waitUntil } from '../browser/browser-session.ts';
import { writeMs, type Part } from './speed-report.ts';
import type { SamplePage } from './samples.ts';
import { startBenchSession, type BenchSession } from './bench-session.ts';
import { sumReached } from './profile-stages.ts';

const root = join(import.meta.dirname, '..', '..', '..');
/** Every function with more than this many milliseconds is told of, and the first so many. */
const LEAST = 1;
const MOST = 45;

/** The built extension in `folder`, its reader with names and with all that it else has from shared scripts; gives the reader's code. */
async function copyWithNames(folder: string): Promise<string> {
  cpSync(join(root, builtFolders.chromium), folder, { recursive: true });
  const file = join(folder, 'reader.js');
  await build({
    entryPoints: [join(root, 'src', 'extension', 'reader.ts')], outfile: file, allowOverwrite: true, bundle: true, format: 'iife', charset: 'utf8', logLevel: 'error',
    plugins: [onePolyfill(''), cssAsText, leanReadability],
  });
  writeFileSync(join(folder, 'view.js'), '');
  return readFileSync(file, 'utf8');
}

async function profileClick(bench: BenchSession, url: string): Promise<Protocol.Profiler.Profile> {
  const page = await bench.openArticle(url);
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 100 });
  await client.send('Profiler.start');
  await bench.click('Klartext', page);
  await waitUntil('the reader', () => page.evaluate(() => document.querySelector('klartext-reader') !== null));
  await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
  const { profile } = await client.send('Profiler.stop');
  await page.close();
  return profile;
}

/** Functions with all that they call, in milliseconds of a first click; the mean of `tabs`. */
export async function profileFirstClick(pages: readonly SamplePage[], tabs: number): Promise<Part> {
  const copy = makeProfile();
  const code = await copyWithNames(copy.folder);
  const bench = await startBenchSession(copy.folder);
  const sums = new Map<string, number>();
  try {
    for (const { url, html } of pages) bench.server.putPage(url, html);
    await bench.set({ toolbarButton: 'reader' });
    for (let tab = 0; tab < tabs; tab += 1) {
      const profile = await profileClick(bench, pages[tab % pages.length]?.url ?? '');
      for (const [name, sum] of sumReached(profile, code)) sums.set(name, (sums.get(name) ?? 0) + sum / tabs);
    }
  } finally {
    await bench.stop();
    copy.remove();
  }
  const largest = [...sums].filter(([, sum]) => sum > LEAST).toSorted((a, b) => b[1] - a[1]).slice(0, MOST);
  return { title: 'Profile of the first click in a tab: functions with all that they call', figures: largest.map(([name, sum]) => ({ what: `\`${name}\``, measured: writeMs(sum) })) };
}
