/**
 * Makes the tables of weights again: `npm run fit:key-points -- ROWS…` (files of rows, one JSON object a line) writes
 * `word-weights.ts` and `weights.ts` in `src/key-points/choosing/`. The same rows make the same tables. With `--check` in front of the
 * files it writes nothing and says how rows fare by weights that never saw them, beside the first three sentences.
 */
import { writeFileSync } from 'node:fs';
import { readCandidates } from '../../key-points/choosing/candidates.ts';
import type { Candidates } from '../../key-points/choosing/candidates.ts';
import { choose } from '../../key-points/choosing/choose.ts';
import type { Weights } from '../../key-points/choosing/choose.ts';
import { COSTS } from '../../key-points/choosing/costs.ts';
import { FEATURE_NAMES } from '../../key-points/choosing/features.ts';
import { MERITS } from '../../key-points/choosing/merits.ts';
import type { WordWeights } from '../../key-points/choosing/word-chances.ts';
import { PAIR_FACTS, WORD_FACTS } from '../../key-points/choosing/word-facts.ts';
import { learn, SCHEDULE } from './learn.ts';
import type { Schedule } from './learn.ts';
import { learnWords } from './learn-words.ts';
import { lessonFrom, rewardFor } from './lessons.ts';
import type { Lesson } from './lessons.ts';
import { rouge } from './rouge.ts';
import type { Rouge } from './rouge.ts';
import { loadRows } from './rows.ts';
import type { Row } from './rows.ts';

/** Where a choice is hardly one, as in a note of a few sentences, there is nothing to learn. */
const FEWEST_SENTENCES = 5;

/**
 * The first lesson: highlights by people. Everything that can be seen there is learnt there and stays: fitted together,
 * Bengali summaries of long sentences taught English ones to be long, and English lost a point of ROUGE-1.
 */
const FIRST = 'cnn';

/** What the first rows cannot teach, since they have no headline and are all in English. */
const LATER: readonly string[] = [
  'onTopic', 'fullUncased', 'longerUncased', 'leadUncased', 'earlyUncased', 'centralUncased', 'takenUncased', 'takenPairsUncased', 'takenPartUncased',
];

/** How much all rows of a source count together, in the words' lesson and in the second one; headlines are no summaries and are left out. */
const WORD_SHARES: Record<string, number> = { cnn: 1, bn: 0.15, ur: 0.15, fa: 0.15, standfirst: 0.15 };
const SHARES: Record<string, number> = { bn: 0.5, ur: 0.7, fa: 1, standfirst: 1.5 };
/** The second lesson has few rows and begins at nothing: at the first one's pace it would not come far enough. */
const LATER_PACE = 3;

/** Every row of a source with its part of the source's share. */
function shared(rows: readonly Row[], shares: Record<string, number>): { row: Row; weight: number }[] {
  return rows.flatMap((row) => {
    const share = shares[row.source] ?? 0;
    return share > 0 ? [{ row, weight: share / rows.filter((other) => other.source === row.source).length }] : [];
  });
}

function fitWords(rows: readonly Row[]): WordWeights {
  const weighted = shared(rows, WORD_SHARES);
  // A sum of errors, not a mean: the ridge is measured against the number of rows.
  const scale = weighted.length / Math.max(1e-9, weighted.reduce((sum, { weight }) => sum + weight, 0));
  return learnWords(weighted.map(({ row, weight }) => ({
    told: readCandidates(row.article, { words: [], pairs: [] }).words, references: row.references, weight: weight * scale,
  })));
}

function lessonsFrom(weighted: readonly { row: Row; weight: number }[], words: WordWeights): Lesson[] {
  return weighted.flatMap(({ row, weight }) => {
    const candidates = readCandidates(row.article, words);
    if (candidates.sentences.length < FEWEST_SENTENCES) return [];
    const task = { references: row.references, language: row.article.language };
    return [lessonFrom(candidates, rewardFor(candidates.sentences.map((sentence) => sentence.text), task), weight)];
  });
}

export interface Fitted { words: WordWeights; weights: [name: string, weight: number][] }

/** What these rows teach: the chances of words, then the weights by name, to two decimals. */
export function fitWeights(rows: readonly Row[], schedule: Schedule): Fitted {
  const names = [...FEATURE_NAMES, ...COSTS, ...MERITS];
  const words = fitWords(rows);
  const first = learn(lessonsFrom(shared(rows, { [FIRST]: 1 }), words), names.map(() => 0), names.map((name) => !LATER.includes(name)), schedule);
  const rest = shared(rows, SHARES);
  const weights = rest.length === 0 ? first : learn(lessonsFrom(rest, words), first, names.map((name) => LATER.includes(name)),
    { ...schedule, pace: schedule.pace * LATER_PACE });
  return { words, weights: names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100]) };
}

/** The tables as source files, by name. */
export function writeTables({ words, weights }: Fitted): Record<string, string> {
  const column = (numbers: readonly number[], names: readonly string[]): string[] =>
    numbers.map((number, index) => `    ${number}, // ${names[index]}`);
  return {
    'weights.ts': [
      '/** How much each feature counts. Made by `npm run fit:key-points`; mend the features or the rows, not this table. */',
      "import type { Weights } from './choose.ts';",
      '', 'export const WEIGHTS: Weights = {',
      ...weights.map(([name, weight]) => `  ${name}: ${weight},`), '};', '',
    ].join('\n'),
    'word-weights.ts': [
      '/** What tells that people would take a word or a pair of words. Made by `npm run fit:key-points`; mend the facts or the rows, not this table. */',
      "import type { WordWeights } from './word-chances.ts';",
      '', 'export const WORD_WEIGHTS: WordWeights = {',
      '  words: [', ...column(words.words, WORD_FACTS), '  ],', '  pairs: [', ...column(words.pairs, PAIR_FACTS), '  ],', '};', '',
    ].join('\n'),
  };
}

const FOLDS = 5;
const POINTS = 3;

function scoreOf(row: Row, { sentences }: Candidates, chosen: readonly number[]): Rouge {
  return rouge(chosen.toSorted((a, b) => a - b).map((index) => sentences[index]?.text ?? ''), row.references, row.article.language);
}

function meanOf(scores: readonly Rouge[]): string {
  return [(score: Rouge) => score.one, (score: Rouge) => score.two, (score: Rouge) => score.long]
    .map((read) => (scores.reduce((sum, score) => sum + read(score), 0) / scores.length).toFixed(1)).join(' / ');
}

interface Unseen { source: string; mine: Rouge; lead: Rouge }

/** ROUGE of three points, each fifth of a source's rows chosen with weights that the other four taught. */
function* checkFolds(rows: readonly Row[]): Generator<string> {
  const sources = [FIRST, ...Object.keys(SHARES)];
  const asked = sources.map((source) => rows.filter((row) => row.source === source));
  const scores: Unseen[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const unseen = new Set(asked.flatMap((some) => some.filter((_, index) => index % FOLDS === fold)));
    const { words, weights } = fitWeights(rows.filter((row) => !unseen.has(row)), SCHEDULE);
    for (const row of unseen) {
      const candidates = readCandidates(row.article, words);
      if (candidates.sentences.length < POINTS) continue;
      const mine = scoreOf(row, candidates, choose(candidates, Object.fromEntries(weights) as Weights, POINTS));
      scores.push({ source: row.source, mine, lead: scoreOf(row, candidates, [...candidates.sentences.keys()].slice(0, POINTS)) });
    }
  }
  for (const source of sources) {
    const some = scores.filter((score) => score.source === source);
    if (some.length > 0) yield `${source}, ${some.length} rows never seen: ${meanOf(some.map(({ mine }) => mine))}; first three sentences: ${meanOf(some.map(({ lead }) => lead))}`;
  }
}

/** What is wrong with the files asked for, if anything. */
function findFault(rows: readonly Row[], isCheck: boolean): string | undefined {
  if (rows.length === 0) return 'fit:key-points expects files of rows with reference summaries (ROWS.jsonl …); none was given.';
  const first = rows.filter((row) => row.source === FIRST).length;
  return isCheck && first < FOLDS ? `fit:key-points --check expects at least ${FOLDS} rows of ${FIRST}.jsonl among the files.` : undefined;
}

function runFit(args: readonly string[]): void {
  const isCheck = args[0] === '--check';
  const rows = loadRows(isCheck ? args.slice(1) : args);
  const fault = findFault(rows, isCheck);
  if (fault !== undefined) {
    console.error(fault);
    process.exitCode = 1;
  } else if (isCheck) {
    for (const line of checkFolds(rows)) console.log(line);
  } else {
    for (const [name, text] of Object.entries(writeTables(fitWeights(rows, SCHEDULE)))) {
      writeFileSync(new URL(`../../key-points/choosing/${name}`, import.meta.url), text);
    }
  }
}

if (process.argv[1]?.endsWith('fit-key-points.ts')) runFit(process.argv.slice(2));
