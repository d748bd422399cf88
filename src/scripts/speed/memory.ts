/** What is held in memory after the reader was opened and closed. */
import { measureRetained, type RetainedHeap } from '../browser/heap-retained.ts';
import { waitUntil } from '../browser/browser-session.ts';
import { atMost, type Figure, type Part } from './speed-report.ts';
import type { BenchSession } from './bench-session.ts';

/** In a page of the extension: the reader of the tab with that address, opened and closed in turns. */
export function writeToggles(url: string, times: number): string {
  return `(async () => {
    const [tab] = await browser.tabs.query({ url: ${JSON.stringify(url)} });
    for (let time = 0; time < ${times}; time += 1) await browser.tabs.sendMessage(tab.id, { name: 'reader:toggle' }, { frameId: 0 });
    return true;
  })()`;
}

function compare(what: string, before: RetainedHeap, after: RetainedHeap, limit?: number): Figure[] {
  const say = (name: keyof RetainedHeap, unit = ''): string => [before[name], after[name]].map((value) => (unit === 'KB' ? (value / 1024).toFixed(0) : String(value))).join(' → ') + (unit && ` ${unit}`);
  const goal = (ratio: number): Pick<Figure, 'goal'> => (limit === undefined ? {} : { goal: atMost(ratio, limit, `≤ ${limit}`) });
  const [held, nodes] = [after.held / before.held, after.nodes / before.nodes];
  return [
    { what: `${what}: bytes`, measured: `held ${say('held', 'KB')}, whole heap ${say('heap', 'KB')}, listeners ${say('listeners')}`, ratio: held, ...goal(held) },
    { what: `${what}: nodes`, measured: say('nodes'), ratio: nodes, ...goal(nodes) },
  ];
}

/** How often before the count begins: what is made once and kept is made then. */
const WARMING = 20;

/** Nodes, listeners and bytes before the first opening, while open, and after `openings` more. */
export async function measureMemory(bench: BenchSession, url: string, openings: number): Promise<Part> {
  await bench.set({ toolbarButton: 'reader' });
  const page = await bench.openArticle(url);
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const untouched = await measureRetained(client);
  await bench.click('Klartext', page);
  // Not by a selector: its handle would hold the reader in memory.
  await waitUntil('the reader', () => page.evaluate(() => document.querySelector('klartext-reader') !== null));
  const open = await measureRetained(client);
  await bench.session.askExtension(writeToggles(url, 1));
  const closed = await measureRetained(client);
  await bench.session.askExtension(writeToggles(url, WARMING * 2));
  const warm = await measureRetained(client);
  await bench.session.askExtension(writeToggles(url, openings * 2));
  const often = await measureRetained(client);
  await page.close();
  return {
    title: 'Memory held, after collecting garbage',
    figures: [
      ...compare('untouched page → reader open', untouched, open),
      ...compare('untouched page → opened and closed once (the script stays loaded)', untouched, closed),
      ...compare(`${WARMING} openings → ${openings} more`, warm, often, 1.02),
    ],
  };
}
