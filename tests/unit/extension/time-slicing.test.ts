import { describe, expect, test, vi } from 'vitest';
import { runToEnd } from '../../../src/article/resumable.ts';
import type { Resumable } from '../../../src/article/resumable.ts';
import { runInTimeSlices } from '../../../src/extension/time-slicing.ts';

/** Counts to `last`; each step keeps the processor busy for `milliseconds`. */
function* countTo(last: number, seen: number[], milliseconds = 0): Resumable<number> {
  for (let n = 1; n <= last; n += 1) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    seen.push(n);
    yield;
  }
  return last;
}

// Node has no `scheduler`.
vi.stubGlobal('scheduler', { postTask: (task: () => unknown) => new Promise((resolve) => { setImmediate(() => resolve(task())); }) });

describe('runInTimeSlices', () => {
  test('has the same result as running without pauses', async () => {
    expect(runToEnd(countTo(5, []))).toBe(5);
    expect(await runInTimeSlices(countTo(5, []))).toBe(5);
  });

  test('runs short work in one task, and lets other tasks run between the slices of long work', async () => {
    let otherTasks = 0;
    let isOver = false;
    const countTask = (): void => {
      otherTasks += 1;
      if (!isOver) setImmediate(countTask);
    };
    setImmediate(countTask);
    await runInTimeSlices(countTo(100, []));
    expect(otherTasks).toBe(0);
    await runInTimeSlices(countTo(30, [], 10));
    isOver = true;
    expect(otherTasks).toBeGreaterThan(3);
  });

  test('stops in a pause when the signal aborts, and resolves to undefined', async () => {
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
