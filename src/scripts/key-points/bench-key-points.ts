/**
 * Klartext's key points beside what everyone uses: `npm run bench:key-points -- ROWS…` prints a Markdown table for each
 * file of rows: ROUGE-1/2/L at three sentences and at the references' length, a paired bootstrap against Lead,
 * milliseconds an article, and the faults a program can count.
 */
import { readCandidates } from '../../key-points/choosing/candidates.ts';
import type { Candidates } from '../../key-points/choosing/candidates.ts';
import { choose } from '../../key-points/choosing/choose.ts';
import { keyPoints } from '../../key-points/key-points.ts';
import { WEIGHTS } from '../../key-points/choosing/weights.ts';
import { BASELINES, rankByOracle } from './baselines.ts';
import type { Ranking } from './baselines.ts';
import { pairedBootstrap } from './bootstrap.ts';
import { rewardFor } from './lessons.ts';
import { countFaults } from './point-faults.ts';
import type { Faults } from './point-faults.ts';
import { rouge, rougeWords } from './rouge.ts';
import type { Rouge } from './rouge.ts';
import { loadRows } from './rows.ts';
import type { Row } from './rows.ts';

const POINTS = 3;
const MOST_RANKED = 12;

interface Measured { row: Row; candidates: Candidates; rankings: Record<string, Ranking>; milliseconds: number; faults: Faults }

function measure(row: Row): Measured {
  const candidates = readCandidates(row.article);
  const texts = candidates.sentences.map((sentence) => sentence.text);
  const started = performance.now();
  const points = keyPoints(row.article, POINTS);
  const milliseconds = performance.now() - started;
  const others = Object.entries(BASELINES).map(([name, rank]): [string, Ranking] => [name, rank(candidates)]);
  const rankings = Object.fromEntries([
    ...others,
    ['Klartext', choose(candidates, WEIGHTS, MOST_RANKED)],
    ['Oracle', rankByOracle(candidates, rewardFor(texts, { references: row.references, language: row.article.language }), POINTS)],
  ]);
  return { row, candidates, rankings, milliseconds, faults: countFaults(row.article, points) };
}

/** Ranked sentences until the references' mean length is reached; what would overshoot it by a tenth is passed over. */
function cutToLength(measured: Measured, ranking: Ranking): Ranking {
  const { row, candidates } = measured;
  const wordsOf = (text: string): number => rougeWords(text, row.article.language).length;
  const target = row.references.reduce((sum, reference) => sum + wordsOf(reference.join(' ')), 0) / row.references.length;
  const kept: number[] = [];
  let length = 0;
  for (const index of ranking) {
    const words = wordsOf(candidates.sentences[index]?.text ?? '');
    if (kept.length > 0 && length + words > target * 1.1) continue;
    kept.push(index);
    length += words;
    if (length >= target * 0.9) break;
  }
  return kept;
}

function scoreOf(measured: Measured, ranking: Ranking): Rouge {
  const texts = ranking.toSorted((a, b) => a - b).map((index) => measured.candidates.sentences[index]?.text ?? '');
  return rouge(texts, measured.row.references, measured.row.article.language);
}

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
}

function cell(scores: readonly Rouge[]): string {
  return [mean(scores.map((score) => score.one)), mean(scores.map((score) => score.two)), mean(scores.map((score) => score.long))]
    .map((value) => value.toFixed(1)).join(' / ');
}

function chance(scores: readonly Rouge[], lead: readonly Rouge[]): string {
  return pairedBootstrap(scores.map((score) => score.one), lead.map((score) => score.one)).toFixed(3);
}

function tableFor(source: string, all: readonly Measured[]): string {
  const names = [...Object.keys(BASELINES), 'Klartext', 'Oracle'];
  const atThree = (name: string): Rouge[] => all.map((one) => scoreOf(one, (one.rankings[name] ?? []).slice(0, POINTS)));
  const atLength = (name: string): Rouge[] => all.map((one) => scoreOf(one, cutToLength(one, one.rankings[name] ?? [])));
  const lines = names.map((name) => `| ${name} | ${cell(atThree(name))} | ${chance(atThree(name), atThree('Lead'))} | ${cell(atLength(name))} |`);
  const sum = (key: keyof Faults): number => all.reduce((total, one) => total + one.faults[key], 0);
  return [
    `### ${source} (${all.length} rows)`, '',
    '| | three sentences, R-1 / R-2 / R-L | p against Lead | at the references\' length |', '|---|---|---|---|', ...lines, '',
    `${sum('points')} points, ${sum('dangling')} dangling starts, ${sum('unbalanced')} with an odd mark, ${sum('split')} cut inside a sentence; `
      + `${mean(all.map((one) => one.milliseconds)).toFixed(1)} ms an article.`, '',
  ].join('\n');
}

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('bench:key-points expects files of rows with reference summaries (ROWS.jsonl …); none was given.');
  process.exitCode = 1;
}
/** Rows of a language that has so many of them in a file of several languages get a table of their own. */
const ENOUGH_ROWS = 20;

function byLanguage(all: readonly Measured[]): [language: string, some: Measured[]][] {
  const languages = [...new Set(all.map(({ row }) => row.article.language))];
  if (languages.length < 2) return [];
  return languages.map((language): [string, Measured[]] => [language, all.filter(({ row }) => row.article.language === language)])
    .filter(([, some]) => some.length >= ENOUGH_ROWS);
}

for (const file of files) {
  const measured = loadRows([file]).map(measure).filter((one) => one.candidates.sentences.length >= POINTS);
  const source = measured[0]?.row.source ?? file;
  if (measured.length > 0) console.log(tableFor(source, measured));
  for (const [language, some] of byLanguage(measured)) console.log(tableFor(`${source}, ${language}`, some));
}
