/** Drives work that can pause so that the page beneath answers its reader all the while. */
import type { Resumable } from '../article/cooperative.ts';

/** In milliseconds: with the step that is under way when it ends, less than the 50 that a reader feels. */
const SLICE_MS = 30;

/** Ends the task; what follows is another, between which the browser paints and answers. A timer's would come once a second in tabs behind. */
export async function yieldToMain(): Promise<void> {
  await scheduler.postTask(() => undefined);
}

/** In milliseconds: in a tab behind there is no frame to wait for. */
const FRAME_TIMEOUT_MS = 100;

/** Ends the task; what follows comes when the browser has painted. */
export async function afterNextPaint(): Promise<void> {
  await Promise.race([new Promise(requestAnimationFrame), scheduler.postTask(() => undefined, { delay: FRAME_TIMEOUT_MS })]);
  await yieldToMain();
}

/** Runs steps to their end; where the signal aborts in a pause, they stop there and nothing comes of them. */
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
