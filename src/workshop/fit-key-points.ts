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
import type { Lesson } from './lessons.ts';
import { loadRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Where a choice is hardly one, as in a note of a few sentences, there is nothing to learn. */
const FEWEST_SENTENCES = 5;

/**
 * The first lesson: highlights by people. Everything that can be seen there is learnt there and stays: fitted together,
 * Bengali summaries of long sentences taught English ones to be long, and English lost a point of ROUGE-1.
 */
const FIRST = 'cnn';

/** What the first rows cannot teach, since they have neither headline nor paragraphs and are all in English. */
const LATER: readonly string[] = [
  'onTopic', 'onTopicEarly', 'nutGraf', 'opensParagraph', 'earlyParagraph', 'fullUncased', 'longerUncased',
  'leadUncased', 'earlyUncased', 'centralUncased',
];

/** How much all rows of a source count together in the second lesson; headlines stand in for points, so they count little. */
const SHARES: Record<string, number> = { bn: 0.5, ur: 0.7, fa: 1.5, standfirst: 1.5 };
const OTHER_SHARE = 0.1;

function lessonsFrom(rows: readonly Row[]): Lesson[] {
  return rows.flatMap((row) => {
    const candidates = readCandidates(row.article);
    if (candidates.sentences.length < FEWEST_SENTENCES) return [];
    const reward = rewardFor(candidates.sentences.map((sentence) => sentence.text), row.references, row.article.language);
    const share = SHARES[row.source] ?? OTHER_SHARE;
    return [lessonFrom(candidates, reward, share / rows.filter((other) => other.source === row.source).length)];
  });
}

/** The weights by name that these rows teach, to two decimals. */
export function fitWeights(rows: readonly Row[], schedule: Schedule): [name: string, weight: number][] {
  const names = [...FEATURE_NAMES, ...COSTS];
  const isFirst = (row: Row): boolean => row.source === FIRST;
  const first = learn(lessonsFrom(rows.filter(isFirst)), names.map(() => 0), names.map((name) => !LATER.includes(name)), schedule);
  const rest = rows.filter((row) => !isFirst(row));
  const weights = rest.length === 0 ? first : learn(lessonsFrom(rest), first, names.map((name) => LATER.includes(name)), schedule);
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
  if (files.length === 0) {
    console.error('fit:key-points expects files of rows with reference summaries (ROWS.jsonl …); none was given.');
    process.exitCode = 1;
  } else {
    writeFileSync(new URL('../key-points/weights.ts', import.meta.url), writeTable(fitWeights(loadRows(files), SCHEDULE)));
  }
}
