/** Measures the memory that a page holds, through Chromium's DevTools protocol. */
import type { CDPSession } from 'puppeteer-core';

export interface RetainedHeap {
  nodes: number;
  listeners: number;
  /** Bytes of JavaScript's own values: objects, functions, strings, arrays. */
  held: number;
  /** Bytes of the whole heap, with the engine's own data. */
  heap: number;
}

/** A heap snapshot: `nodes` is a flat array with `node_fields.length` numbers for each node. */
interface Snapshot { snapshot: { meta: { node_fields: string[]; node_types: [string[]] } }; nodes: number[] }

/** Node types of the heap snapshot that are the engine's own data: machine code of functions that run often, and metadata. */
const ENGINE_TYPES = new Set(['code', 'hidden', 'native', 'object shape', 'synthetic']);

/** Returns the bytes of all nodes in a heap snapshot that are not the engine's own data. */
async function sumRetained(client: CDPSession): Promise<number> {
  let text = '';
  const addChunk = ({ chunk }: { chunk: string }): void => { text += chunk; };
  client.on('HeapProfiler.addHeapSnapshotChunk', addChunk);
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  client.off('HeapProfiler.addHeapSnapshotChunk', addChunk);
  const { snapshot: { meta }, nodes } = JSON.parse(text) as Snapshot;
  const [types] = meta.node_types;
  const sizeOffset = meta.node_fields.indexOf('self_size');
  let sum = 0;
  for (let start = 0; start < nodes.length; start += meta.node_fields.length) {
    if (!ENGINE_TYPES.has(types[nodes[start] ?? 0] ?? '')) sum += nodes[start + sizeOffset] ?? 0;
  }
  return sum;
}

/** Measures the heap after garbage collection. `Performance.enable` must have been sent to `client`. */
export async function measureRetained(client: CDPSession): Promise<RetainedHeap> {
  // Collects twice: the second collection frees what the first has finalised.
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const read = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: read('Nodes'), listeners: read('JSEventListeners'), heap: read('JSHeapUsedSize'), held: await sumRetained(client) };
}
