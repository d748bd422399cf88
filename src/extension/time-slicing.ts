/** Runs long work in slices, between which the page answers input and paints. */
import type { Resumable } from '../article/resumable.ts';

/**
 * Together with the step under way at its end a slice stays below 50 ms, from which on a task delays input noticeably
 * (W3C Long Tasks).
 */
const SLICE_MS = 30;

/**
 * Ends the current task; the browser may paint and answer input before the next. Timers would fire once a second in
 * background tabs.
 */
export async function yieldToMain(): Promise<void> {
  await scheduler.postTask(() => undefined);
}

/** Background tabs have no frames to wait for. */
const FRAME_TIMEOUT_MS = 100;

/** Ends the current task; resolves when the browser has painted. */
export async function afterNextPaint(): Promise<void> {
  await Promise.race([new Promise(requestAnimationFrame), scheduler.postTask(() => undefined, { delay: FRAME_TIMEOUT_MS })]);
  await yieldToMain();
}

/**
 * Runs steps to their end, in slices of `SLICE_MS`; stops between two slices and resolves to `undefined` where the
 * signal aborts.
 */
export async function runInTimeSlices<Result>(resumable: Resumable<Result>): Promise<Result>;
export async function runInTimeSlices<Result>(resumable: Resumable<Result>, signal: AbortSignal): Promise<Result | undefined>;
export async function runInTimeSlices<Result>(resumable: Resumable<Result>, signal?: AbortSignal): Promise<Result | undefined> {
  for (;;) {
    if (signal?.aborted) return undefined;
    const end = performance.now() + SLICE_MS;
    do {
      const { done, value } = resumable.next();
      if (done) return value;
    } while (performance.now() < end);
    await yieldToMain();
  }
}
