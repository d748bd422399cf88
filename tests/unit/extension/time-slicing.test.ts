import { describe, expect, test, vi } from 'vitest';
import { runToEnd } from '../../../src/article/cooperative.ts';
import type { Resumable } from '../../../src/article/cooperative.ts';
import { runInTimeSlices } from '../../../src/extension/time-slicing.ts';

/** Counts to `last`; each step takes `milliseconds` of the processor. */
function* countTo(last: number, seen: number[], milliseconds = 0): Resumable<number> {
  for (let n = 1; n <= last; n += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    seen.push(n);
    yield;
  }
  return last;
}

// Browsers have it, Node has not.
vi.stubGlobal('scheduler', { postTask: (task: () => unknown) => new Promise((resolve) => { setImmediate(() => resolve(task())); }) });

describe('work in slices', () => {
  test('comes to what it comes to without a pause', async () => {
    expect(runToEnd(countTo(5, []))).toBe(5);
    expect(await runInTimeSlices(countTo(5, []))).toBe(5);
  });

  test('short work ends in one task, long work lets others run', async () => {
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns += 1;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    await runInTimeSlices(countTo(100, []));
    expect(turns).toBe(0);
    await runInTimeSlices(countTo(30, [], 10));
    isOver = true;
    expect(turns).toBeGreaterThan(3);
  });

  test('called off in a pause it stops there, and nothing comes of it', async () => {
    const seen: number[] = [];
    const session = new AbortController();
    const result = runInTimeSlices(countTo(1000, seen, 10), session.signal);
    session.abort();
    expect(await result).toBeUndefined();
    const { length } = seen;
    expect(length).toBeLessThan(20);
    await new Promise((resolve) => { setTimeout(resolve, 60); });
    expect(seen).toHaveLength(length);
    expect(await runInTimeSlices(countTo(3, seen), session.signal)).toBeUndefined();
  });
});
