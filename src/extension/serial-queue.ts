/** Runs asynchronous tasks one after the other. */

/**
 * Makes a queue: each task starts when the one before it has ended, also where that one failed. The returned promise
 * settles as the task does.
 */
export function makeSerialQueue(): (task: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (task) => {
    last = last.then(() => task(), () => task());
    return last;
  };
}
