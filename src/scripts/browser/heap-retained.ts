/** What a page holds in memory, asked of Chromium. */
import type { CDPSession } from 'puppeteer-core';

export interface RetainedHeap {
  nodes: number;
  listeners: number;
  /** Bytes of what JavaScript holds: objects, functions, texts, lists. */
  held: number;
  /** Bytes of the whole heap, with what the engine adds of its own accord. */
  heap: number;
}

interface Snapshot { snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }; nodes: number[] }

/** What the engine adds of its own accord: machine code for functions that run often, and its books about it. */
const ENGINE = new Set(['code', 'hidden', 'native', 'object shape', 'synthetic']);

async function sumRetained(client: CDPSession): Promise<number> {
  let text = '';
  const add = ({ chunk }: { chunk: string }): void => { text += chunk; };
  client.on('HeapProfiler.addHeapSnapshotChunk', add);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', add);
  const { snapshot: { meta }, nodes } = JSON.parse(text) as Snapshot;
  const [types] = meta.node_types;
  const size = meta.node_fields.indexOf('self_size');
  let sum = 0;
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) if (!ENGINE.has(types[nodes[at] ?? 0] ?? '')) sum += nodes[at + size] ?? 0;
  return sum;
}

/** Counts after collecting garbage; `Performance.enable` has been sent to `client`. */
export async function measureRetained(client: CDPSession): Promise<RetainedHeap> {
  // Twice: what the first collection finalizes, the second frees.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), heap: read('JSHeapUsedSize'), held: await sumRetained(client) };
}
