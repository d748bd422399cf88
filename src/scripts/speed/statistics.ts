/** The arithmetic of the benchmark of speed. */

/** The middle value; `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return (sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2) ?? Number.NaN;
}

/**
 * The exponent of growth: the slope of the straight line of least squares through the logarithms of sizes and times.
 * 1 is twice the time for twice the page, 2 is four times.
 */
export function fitExponent(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(logs.map((log) => log.x));
  const y = mean(logs.map((log) => log.y));
  const spread = logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0);
  return logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0) / spread;
}
