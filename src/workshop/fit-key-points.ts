/**
 * Makes the table of weights again: `npm run fit:key-points -- ROWS…` (files of rows, one JSON object a line) writes
 * `src/key-points/weights.ts`. The same rows make the same table.
 */
import { writeFileSync } from 'node:fs';
import { readCandidates } from '../key-points/candidates.ts';
import { COSTS } from '../key-points/choose.ts';
import { FEATURE_NAMES } from '../key-points/features.ts';
import { learn, SCHEDULE } from './learn.ts';
import type { Schedule } from './learn.ts';
import { lessonFrom, rewardFor } from './lessons.ts';
import { loadRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Where a choice is hardly one, as in a note of a few sentences, there is nothing to learn. */
const FEWEST_SENTENCES = 5;

/** How much all rows of a source count together: that of highlights by people twice as much as everything else. */
function weightOf(row: Row, rows: readonly Row[]): number {
  const same = rows.filter((other) => other.source === row.source).length;
  return SHARES[row.source] === undefined ? 1 : (SHARES[row.source] ?? 0) * (rows.length / same);
}

const SHARES: Record<string, number> = {
  cnn: 0.62, bn: 0.08, ur: 0.06, fa: 0.06, standfirst: 0.1,
  'headline-am': 0.02, 'headline-fr': 0.02, 'headline-ha': 0.02, 'headline-sw': 0.02,
};

/** The weights by name that these rows teach, to two decimals. */
export function fitWeights(rows: readonly Row[], schedule: Schedule): [name: string, weight: number][] {
  const lessons = rows.flatMap((row) => {
    const candidates = readCandidates(row.article);
    if (candidates.sentences.length < FEWEST_SENTENCES) return [];
    const reward = rewardFor(candidates.sentences.map((sentence) => sentence.text), row.references, row.article.language);
    return [lessonFrom(candidates, reward, weightOf(row, rows))];
  });
  const names = [...FEATURE_NAMES, ...COSTS];
  const weights = learn(lessons, names.length, schedule);
  return names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100]);
}

/** The table as a source file. */
export function writeTable(weights: readonly [string, number][]): string {
  return [
    "/** How much each feature counts. Made by `npm run fit:key-points`; mend the features or the rows, not this table. */",
    "import type { Weights } from './choose.ts';",
    '',
    'export const WEIGHTS: Weights = {',
    ...weights.map(([name, weight]) => `  ${name}: ${weight},`),
    '};',
    '',
  ].join('\n');
}

const files = process.argv.slice(2);
if (process.argv[1]?.endsWith('fit-key-points.ts')) {
  if (files.length === 0) throw new Error('Which rows? npm run fit:key-points -- ROWS.jsonl …');
  writeFileSync(new URL('../key-points/weights.ts', import.meta.url), writeTable(fitWeights(loadRows(files), SCHEDULE)));
}
