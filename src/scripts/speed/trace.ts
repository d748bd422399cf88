/** What the page's own thread does, from the browser's trace. */
import type { Page } from 'puppeteer-core';

export interface Traced {
  /** Milliseconds of each task of the page's thread, from the longest on. */
  tasks: number[];
  /** Milliseconds in scripts of extensions: parsing, compiling, running. */
  inExtensions: number;
}

interface TraceEvent { name: string; ph: string; pid: number; tid: number; ts: number; dur?: number; args?: { data?: { url?: string } } }

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** By it the page's thread is known among all the browser's. */
const MARK = 'klartext-speed';
const SCRIPTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

/** Lengths of what is not inside another of the same list, in milliseconds. */
function sumOutermost(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur = 0 } of events.toSorted((a, b) => a.ts - b.ts)) {
    if (ts < end) continue;
    sum += dur;
    end = ts + dur;
  }
  return sum / 1000;
}

function readTrace(events: readonly TraceEvent[]): Traced {
  const mark = events.find(({ name }) => name === MARK);
  if (!mark) throw new Error("The trace holds nothing of the page's thread.");
  const own = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === mark.pid && tid === mark.tid);
  const scripts = own.filter(({ name, args }) => SCRIPTS.has(name) && args?.data?.url?.startsWith('chrome-extension://'));
  return {
    tasks: own.filter(({ name }) => name === 'RunTask').map(({ dur = 0 }) => dur / 1000).toSorted((a, b) => b - a),
    inExtensions: sumOutermost(scripts),
  };
}

/** Traces while `act` runs; the page it leaves in the tab is the one whose thread is told of. */
export async function traceDuring(page: Page, act: () => Promise<unknown>): Promise<Traced> {
  await page.tracing.start({ categories: CATEGORIES });
  await act();
  await page.evaluate((name) => { performance.mark(name); }, MARK);
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return readTrace(traceEvents);
}
