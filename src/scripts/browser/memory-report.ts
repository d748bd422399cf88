/** What pages hold in memory, asked of Firefox's own report (about:memory). */

/** Milliseconds that a process is given to collect its garbage: it does not say when it is done. */
const COLLECTING = 500;

/**
 * An expression for the browser's window: has every process give back what it can, then gives the bytes that windows
 * and JavaScript hold in the process where `host` is shown. Left out is what is free between things that are held.
 */
export function writeMemoryProbe(host: string): string {
  return `(async () => {
    const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
    Services.obs.notifyObservers(null, 'child-mmu-request');
    await new Promise((resolve) => setTimeout(resolve, ${COLLECTING}));
    const bytes = {};
    let asked;
    await new Promise((resolve) => manager.getReports((process, path, kind, units, amount) => {
      if (!/^explicit\\/(window-objects|js-non-window\\/zones)\\//.test(path) || path.includes('/unused-gc-things/')) return;
      bytes[process] = (bytes[process] ?? 0) + amount;
      if (path.startsWith(${JSON.stringify(`explicit/window-objects/top(https:\\\\${host}\\`)})) asked = process;
    }, null, resolve, null, false));
    if (!asked) throw new Error('Firefox shows no page of ${host}.');
    return String(bytes[asked]);
  })()`;
}

/** Weighs until nothing less has come twice running: what one collection finalizes, a later one frees. */
export async function findLeast(weigh: () => Promise<number>): Promise<number> {
  let least = Infinity;
  for (let same = 0; same < 2; same += 1) {
    const now = await weigh();
    if (now < least) [least, same] = [now, -1];
  }
  return least;
}
