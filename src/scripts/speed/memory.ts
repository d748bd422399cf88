/** Measures the memory that a page holds before, while and after the reader is open. */
import { waitUntil } from '../browser/browser-session.ts';
import { replaceSettings } from '../browser/extension-state.ts';
import { measureRetained, type RetainedHeap } from '../browser/heap-retained.ts';
import type { BenchSession } from './bench-session.ts';
import { atMost, type BenchFigure, type Part } from './speed-report.ts';

/** Openings before the first measurement of growth: what is made once and kept is made in them. */
const WARM_UP_OPENINGS = 20;
const MEASURED_OPENINGS = 20;
const MAX_GROWTH = 1.02;

/** Toggles the reader of the tab that shows `url`, `times` times in a row. */
async function toggleReader({ session }: BenchSession, url: string, times: number): Promise<void> {
  await session.evaluateInExtension(`(async () => {
    const [tab] = await browser.tabs.query({ url: ${JSON.stringify(url)} });
    for (let time = 0; time < ${times}; time += 1) await browser.tabs.sendMessage(tab.id, { name: 'reader:toggle' }, { frameId: 0 });
    return true;
  })()`);
}

function makeFigures(what: string, before: RetainedHeap, after: RetainedHeap, maxRatio?: number): BenchFigure[] {
  const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0);
  const withRatio = (ratio: number): Pick<BenchFigure, 'ratio' | 'goal'> => ({ ratio, ...(maxRatio !== undefined && { goal: atMost(ratio, maxRatio, `≤ ${maxRatio}`) }) });
  const measured = `held ${kilobytes(before.held)} → ${kilobytes(after.held)} KB, whole heap ${kilobytes(before.heap)} → ${kilobytes(after.heap)} KB, listeners ${before.listeners} → ${after.listeners}`;
  return [
    { what: `${what}: bytes`, measured, ...withRatio(after.held / before.held) },
    { what: `${what}: nodes`, measured: `${before.nodes} → ${after.nodes}`, ...withRatio(after.nodes / before.nodes) },
  ];
}

/** Measures nodes, listeners and bytes on the untouched page, with the reader open, closed, and after more openings. */
export async function measureMemory(bench: BenchSession, url: string): Promise<Part> {
  await replaceSettings(bench.session, { toolbarButton: 'reader' });
  const page = await bench.openArticle(url);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const untouched = await measureRetained(client);
  await bench.click('Klartext', page);
  // Not by `waitForSelector`: its handle would keep the reader in memory.
  await waitUntil('the reader', () => page.evaluate(() => document.querySelector('klartext-reader') !== null));
  const open = await measureRetained(client);
  await toggleReader(bench, url, 1);
  const closed = await measureRetained(client);
  await toggleReader(bench, url, WARM_UP_OPENINGS * 2);
  const warm = await measureRetained(client);
  await toggleReader(bench, url, MEASURED_OPENINGS * 2);
  const often = await measureRetained(client);
  await page.close();
  return {
    title: 'Memory held, after collecting garbage',
    figures: [
      ...makeFigures('untouched page → reader open', untouched, open),
      ...makeFigures('untouched page → opened and closed once (the script stays loaded)', untouched, closed),
      ...makeFigures(`${WARM_UP_OPENINGS} openings → ${MEASURED_OPENINGS} more`, warm, often, MAX_GROWTH),
    ],
  };
}
