/** What every page of dw.com pays before anybody asks for Klartext, and that other sites pay nothing. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { statSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { readSizes } from '../build/check-sizes.mjs';
import { builtFolders } from '../browser/launch.ts';
import type { SamplePage } from './samples.ts';
import { atMost, writeMs, type Figure, type Part } from './speed-report.ts';
import type { BenchSession } from './bench-session.ts';
import { median } from './statistics.ts';
import { traceDuring } from './trace.ts';

const root = join(import.meta.dirname, '..', '..', '..');

/** What a page has loaded: scripts and worlds of extensions, and the engine's own counts. */
interface Load { scripts: string[]; worlds: number; task: number; listeners: number; heap: number }

/** Time after `load` for what a page and a content script do a moment later, in milliseconds. */
const CALM = 400;

async function readCounts(client: CDPSession): Promise<Pick<Load, 'task' | 'listeners' | 'heap'>> {
  const before = await client.send('Performance.getMetrics');
  await client.send('HeapProfiler.collectGarbage');
  const after = await client.send('Performance.getMetrics');
  const read = ({ metrics }: typeof before, name: string): number => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { task: read(before, 'TaskDuration') * 1000, listeners: read(after, 'JSEventListeners'), heap: read(after, 'JSHeapUsedSize') };
}

/** Loads an address in a tab of its own. */
async function load(page: Page, url: string): Promise<Load> {
  const client = await page.createCDPSession();
  const scripts: string[] = [];
  let worlds = 0;
  client.on('Debugger.scriptParsed', ({ url: from }) => { if (from.startsWith('chrome-extension://')) scripts.push(from.replace(/^chrome-extension:\/\/\w+\//, '')); });
  client.on('Runtime.executionContextCreated', ({ context }) => { if (context.origin.startsWith('chrome-extension://')) worlds += 1; });
  await client.send('Performance.enable');
  await client.send('Debugger.enable');
  await client.send('Runtime.enable');
  await page.goto(url);
  await new Promise((resolve) => { setTimeout(resolve, CALM); });
  const counts = await readCounts(client);
  await page.close();
  return { scripts, worlds, ...counts };
}

/** A site that is not Deutsche Welle's, on this machine. */
async function serveElsewhere(html: string): Promise<{ url: string; stop: () => void }> {
  const server = createServer((_request, response) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, stop: () => { server.closeAllConnections(); server.close(); } };
}

/** Milliseconds in extensions' scripts while a page loads. */
async function traceLoad(page: Page, url: string): Promise<number> {
  const { inExtensions } = await traceDuring(page, async () => {
    await page.goto(url);
    await new Promise((resolve) => { setTimeout(resolve, CALM); });
  });
  await page.close();
  return inExtensions;
}

interface Loads { with: Load[]; without: Load[] }
interface Traces { own: number[]; bare: number[] }

/** Loads with and without Klartext take turns; then Klartext's content script and one that only sends a message. */
async function loadAll({ session, plain }: BenchSession, urls: readonly string[]): Promise<{ loads: Loads; traces: Traces }> {
  const tab = (): Promise<Page> => session.openPage('about:blank');
  const loads: Loads = { with: [], without: [] };
  for (const url of urls) {
    loads.with.push(await load(await tab(), url));
    loads.without.push(await load(await plain.openTab(), url));
  }
  await plain.installBareMessage();
  const traces: Traces = { own: [], bare: [] };
  for (const url of urls) {
    traces.own.push(await traceLoad(await tab(), url));
    traces.bare.push(await traceLoad(await plain.openTab(), url));
  }
  return { loads, traces };
}

/** `rounds` loads of each kind, on the pages one after the other. */
export async function measurePageOverhead(bench: BenchSession, pages: readonly SamplePage[], rounds: number): Promise<Part> {
  await bench.set({});
  const urls = Array.from({ length: rounds }, (_, round) => pages[round % pages.length]?.url ?? '');
  const { loads, traces } = await loadAll(bench, urls);
  const elsewhere = await serveElsewhere(pages[0]?.html ?? '');
  const other = await load(await bench.session.openPage('about:blank'), elsewhere.url);
  elsewhere.stop();
  return { title: 'What a page pays before a click', figures: [...sayInjected(loads.with, other), ...sayCosts(loads, traces), await saySize()] };
}

/** Sums the bytes of everything that ships, without fonts, icons and locale texts. */
async function saySize(): Promise<Figure> {
  const bytes = [...(await readSizes(join(root, builtFolders.chromium))).values()].reduce((sum, size) => sum + size, 0);
  return { what: 'everything shipped', measured: `${(bytes / 1024).toFixed(0)} KB` };
}

function sayInjected(loads: readonly Load[], other: Load): Part['figures'] {
  const names = [...new Set(loads.flatMap(({ scripts }) => scripts))];
  const bytes = names.reduce((sum, name) => sum + statSync(join(root, builtFolders.chromium, name)).size, 0);
  return [
    { what: 'scripts on a page of dw.com', measured: `${names.join(', ')}: ${bytes} bytes`, goal: atMost(bytes, 3072, '≤ 3 KB') },
    { what: 'scripts and worlds on another site', measured: `${other.scripts.length} and ${other.worlds}`, goal: atMost(other.scripts.length + other.worlds, 0, 'none') },
  ];
}

function sayCosts(loads: Loads, { own, bare }: Traces): Part['figures'] {
  const middle = (name: 'task' | 'listeners' | 'heap'): [number, number] => [median(loads.with.map((one) => one[name])), median(loads.without.map((one) => one[name]))];
  const [task, listeners, heap] = [middle('task'), middle('listeners'), middle('heap')];
  const [detector, message] = [median(own), median(bare)];
  return [
    {
      what: "the detector on the page's thread, beside a content script that only sends a message", measured: `${writeMs(detector)}, ${writeMs(message)}`,
      ratio: detector / message, goal: atMost(detector - message, 0.5, '≤ 0.5 ms of its own'),
    },
    { what: "the page's thread with Klartext and without", measured: `${writeMs(task[0])}, ${writeMs(task[1])}`, ratio: task[0] / task[1] },
    { what: 'listeners with and without', measured: `${listeners[0]}, ${listeners[1]}` },
    { what: 'JavaScript heap with and without', measured: heap.map((bytes) => `${(bytes / 1024).toFixed(0)} KB`).join(', '), ratio: heap[0] / heap[1] },
  ];
}
