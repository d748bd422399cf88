/** How much memory an open reader takes, by what stands in the article. */
import type { CDPSession } from 'puppeteer-core';
import { multiply, writeGenerated, type Amounts } from './generated.ts';
import { writeToggles } from './memory.ts';
import { atMost, type Figure, type Part } from './speed-report.ts';
import type { BenchSession } from './bench-session.ts';
import { fitExponent } from './statistics.ts';

/** What grows, and what 1 of it is. */
const UNITS = { words: 400, pictures: 4, posts: 4 } as const satisfies Amounts;
const MOST = 1.1;

/** Openings before the count: what the engine makes at the first of them and keeps is no weight of the article. */
const WARMING = 10;

/** Bytes of JavaScript and of nodes after collecting garbage: nodes fall a collection later than what held them. */
async function weigh(client: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) await client.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

interface Weights { closed: number; open: number; after: number }

/** With the reader closed, open and closed again. */
async function weighReader(bench: BenchSession, amounts: Amounts): Promise<Weights> {
  const { url, html } = writeGenerated(amounts);
  bench.server.putPage(url, html);
  const page = await bench.openArticle(url);
  const client = await page.createCDPSession();
  const toggle = (times: number): Promise<boolean> => bench.session.askExtension(writeToggles(url, times));
  await bench.click('Klartext', page);
  await page.waitForFunction(() => document.querySelector('klartext-reader') !== null).then((handle) => handle.dispose());
  await toggle(WARMING * 2 + 1);
  const closed = await weigh(client);
  await toggle(1);
  const open = await weigh(client);
  await toggle(1);
  const after = await weigh(client);
  await page.close();
  return { closed, open, after };
}

const inKb = (bytes: number): string => (bytes / 1024).toFixed(bytes < 102_400 ? 1 : 0);

async function measureKind(bench: BenchSession, what: keyof typeof UNITS, sizes: readonly number[]): Promise<Figure[]> {
  const weights: Weights[] = [];
  for (const size of sizes) weights.push(await weighReader(bench, multiply({ [what]: UNITS[what] }, size)));
  const taken = weights.map(({ closed, open }) => open - closed);
  const [first = Number.NaN, last = Number.NaN] = [taken[0], taken.at(-1)];
  const each = (last - first) / (UNITS[what] * ((sizes.at(-1) ?? 1) - 1));
  const exponent = fitExponent(sizes.map((size, index) => ({ size, time: taken[index] ?? Number.NaN })).slice(-Math.ceil(sizes.length / 2)));
  const left = Math.max(...weights.map(({ closed, after }) => after / closed));
  return [
    { what: `${what}: from ${sizes.at(-Math.ceil(sizes.length / 2))} times`, measured: `1 to ${sizes.at(-1)} times in ${taken.map(inKb).join(', ')} KB, ${inKb(each)} KB for each of them`, ratio: exponent, goal: atMost(exponent, MOST, `≤ ${MOST}`) },
    { what: `${what}: closed again, of what was held before`, measured: `at most ${(100 * left).toFixed(1)} %`, ratio: left, goal: atMost(left, 1.02, '≤ 1.02') },
  ];
}

/** What open readers of 1, 2, 4 … `largest` times as much take, the exponent of the upper half, and what is left of it when they are closed. */
export async function measureMemoryBySize(bench: BenchSession, largest: number): Promise<Part> {
  await bench.set({ toolbarButton: 'reader' });
  const sizes = Array.from({ length: Math.log2(largest) + 1 }, (_, index) => 2 ** index);
  const figures: Figure[] = [];
  for (const what of Object.keys(UNITS) as (keyof typeof UNITS)[]) figures.push(...await measureKind(bench, what, sizes));
  return { title: 'Memory of an open reader', figures };
}
