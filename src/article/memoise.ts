/**
 * Remembers results of pure functions between calls. They live as long as the script does, which is in a page until the
 * page is left. Nothing else can write them, so they never change a result. Module state of any other kind is not
 * allowed here.
 */

/** Returns a function that computes its value at the first call and returns the same value at every later one. */
export function lazy<Value>(compute: () => Value): () => Value {
  let memo: { value: Value } | undefined;
  return () => (memo ??= { value: compute() }).value;
}

/** Returns `compute` with a map of its results by key; for functions of a few keys, such as languages. */
export function memoise<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const results = new Map<Key, { value: Value }>();
  return (key) => {
    const result = results.get(key) ?? { value: compute(key) };
    results.set(key, result);
    return result.value;
  };
}

/**
 * Returns `compute` with the result for the last object that it was called with, which is held weakly. A map of all
 * objects would grow with every article that a tab opens.
 */
export function memoiseLast<Key extends WeakKey, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  let last = new WeakMap<Key, { value: Value }>();
  return (key) => {
    const result = last.get(key) ?? { value: compute(key) };
    if (!last.has(key)) last = new WeakMap([[key, result]]);
    return result.value;
  };
}

/**
 * Returns `compute`, a function of a UTF-16 code unit (0 to 0xffff) to a number from 0 to 254, with a table of its
 * results. The table takes 64 KB. A map would take longer than most classes take to compute.
 */
export function memoiseByCodeUnit(compute: (unit: number) => number): (unit: number) => number {
  /** Each entry is a result plus 1; 0 stands for "not computed yet". */
  const table = new Uint8Array(0x10000);
  return (unit) => {
    const entry = table[unit];
    if (entry) return entry - 1;
    const result = compute(unit);
    table[unit] = result + 1;
    return result;
  };
}
