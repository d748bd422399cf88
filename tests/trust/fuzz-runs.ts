/** How many runs a property gets: `quick` ones in `npm test`, as many times more as `npm run fuzz` says. */
export function fuzzRuns(quick: number): number {
  return quick * Number(process.env['KLARTEXT_FUZZ'] ?? 1);
}
