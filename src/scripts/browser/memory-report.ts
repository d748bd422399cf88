/** Measures the memory that pages hold, through Firefox's memory reporter (about:memory). */

/** Time for each process to collect its garbage: Firefox does not report when it has done so. */
const COLLECTION_MS = 500;

/**
 * Writes an expression for the browser's window: minimises the memory of every process, then returns the bytes that
 * windows and JavaScript hold in the process that shows `host`. `unused-gc-things` is left out: free space between objects.
 */
export function writeMemoryProbe(host: string): string {
  return `(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, ${COLLECTION_MS}));
    const bytes = {};
    let hostProcess;
    await new Promise((resolve) => manager.getReports((process, path, kind, units, amount) => {
      if (!/^explicit\\/(window-objects|js-non-window\\/zones)\\//.test(path) || path.includes('/unused-gc-things/')) return;
      bytes[process] = (bytes[process] ?? 0) + amount;
      if (path.startsWith(${JSON.stringify(`explicit/window-objects/top(https:\\\\${host}\\`)})) hostProcess = process;
    }, null, resolve, null, false));
    if (!hostProcess) throw new Error('Firefox shows no page of ${host}.');
    return String(bytes[hostProcess]);
  })()`;
}

/**
 * Measures until two measurements in a row bring no new minimum, and returns the minimum: a later garbage collection
 * frees what an earlier one has finalised.
 */
export async function measureMinimum(measure: () => Promise<number>): Promise<number> {
  let minimum = Infinity;
  for (let repeats = 0; repeats < 2; repeats += 1) {
    const value = await measure();
    if (value < minimum) [minimum, repeats] = [value, -1];
  }
  return minimum;
}
