/** Work in steps: a generator yields wherever it may pause, and its caller decides how long the pause is. */

/**
 * Work that can pause and that returns `Result`. Used where a loop can run over more than 1,000 items, so that a
 * browser can let the page answer its reader meanwhile (src/extension/time-slicing.ts). The terminal runs it without a
 * pause.
 */
export type Resumable<Result> = Generator<undefined, Result, undefined>;

/** Runs the work to its end without a pause. */
export function runToEnd<Result>(resumable: Resumable<Result>): Result {
  for (;;) {
    const { done, value } = resumable.next();
    if (done) return value;
  }
}
