/** Returns the number of runs of a property: `quick` in `npm test`, a multiple of it in `npm run fuzz` (KLARTEXT_FUZZ). */
export function fuzzRuns(quick: number): number {
  return quick * Number(process.env['KLARTEXT_FUZZ'] ?? 1);
}
