/**
 * Work that can pause. A generator yields wherever a pause does no harm; whoever drives it has the clock: a terminal runs
 * it through, a browser stops now and then so that the page beneath can answer its reader.
 */
export type Resumable<Result> = Generator<undefined, Result, undefined>;

/** Runs it through without a pause. */
export function runToEnd<Result>(resumable: Resumable<Result>): Result {
  for (;;) {
    const { done, value } = resumable.next();
    if (done) return value;
  }
}
