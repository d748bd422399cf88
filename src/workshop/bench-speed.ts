/**
 * `npm run bench:speed -- DIR [DIR …]`: how long the whole pipeline takes beside Readability alone and Defuddle, in real
 * Chromium, on saved pages in the format of the page benchmark; and what the extension weighs.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { buildAll } from '../../build.mjs';
import { requireBrowser } from './browsers.mjs';
import type { Timing } from './speed-page.ts';

const ROUNDS = 31;
const root = join(import.meta.dirname, '..', '..');

async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'speed-page.ts')], bundle: true, minify: true, write: false, format: 'iife', globalName: 'speed', logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

function listPages(folders: readonly string[]): { name: string; html: string; url: string }[] {
  return folders.flatMap((folder) => readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => {
    const { url } = JSON.parse(readFileSync(join(folder, file.replace(/html$/, 'json')), 'utf8')) as { url: string };
    return { name: file.replace('.html', ''), html: readFileSync(join(folder, file), 'utf8'), url };
  }));
}

function printRow(name: string, timings: Record<string, Timing>): void {
  const measure = timings['Readability alone']?.warm ?? Number.NaN;
  const cells = Object.values(timings).map(({ cold, warm }) => `${warm.toFixed(2)} (cold ${cold.toFixed(1)}), × ${(warm / measure).toFixed(2)}`);
  console.log(`| ${[name, ...cells].join(' | ')} |`);
}

async function benchPages(folders: readonly string[]): Promise<void> {
  const browser = await launch({ executablePath: requireBrowser('chromium'), headless: true, args: ['--no-sandbox', '--disable-background-networking'] });
  try {
    const code = await bundlePage();
    for (const [index, { name, html, url }] of listPages(folders).entries()) {
      const page = await browser.newPage();
      await page.addScriptTag({ content: code });
      const timings = await page.evaluate((text, address, rounds) =>
        (globalThis as unknown as { speed: { timeAll: (html: string, address: string, rounds: number) => Record<string, Timing> } }).speed.timeAll(text, address, rounds), html, url, ROUNDS);
      if (index === 0) console.log(`| page | ${Object.keys(timings).join(' | ')} |\n| ${'--- | '.repeat(Object.keys(timings).length + 1)}`);
      printRow(name, timings);
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

/** Kilobytes of code and style sheets by file; fonts, icons and locales are not counted. */
async function weigh(): Promise<void> {
  await buildAll();
  const folder = join(root, 'dist', 'chrome');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|css|html)$/.test(file));
  const sizes = files.map((file) => [file, statSync(join(folder, file)).size] as const).toSorted(([, a], [, b]) => b - a);
  console.log(`\n| file | bytes |\n| --- | --- |`);
  for (const [file, size] of sizes.filter(([, bytes]) => bytes > 2000)) console.log(`| ${file} | ${size} |`);
  console.log(`| all | ${sizes.reduce((sum, [, size]) => sum + size, 0)} |`);
}

const folders = process.argv.slice(2);
if (folders.length === 0) {
  console.error('bench:speed expects folders of saved pages (NAME.html beside NAME.json); none was given.');
  process.exitCode = 1;
} else {
  console.log(`Milliseconds, median of ${ROUNDS - 1} warm runs, and the ratio to Readability alone.\n`);
  await benchPages(folders);
  await weigh();
}
