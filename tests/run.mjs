/**
 * `npm test`: everything there is to check, from a fresh clone on. A stage that fails does not stop the next, so that
 * one run tells all; the last line is the sum. A browser that is missing is a failure, never a silence.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../src/scripts/browser/browsers.mjs';
import { installDependencies } from '../src/scripts/dependencies.mjs';
import { addCounts, countReport, sayCounts } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'out', 'reports');

/**
 * @param {string} program a command of an installed package, or `node`
 * @param {string[]} args
 * @returns {boolean} whether it ended well
 */
function run(program, args) {
  const bin = join(root, 'node_modules', '.bin');
  const path = process.platform === 'win32' ? `${bin};${process.env.PATH}` : `${bin}:${process.env.PATH}`;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path }, shell: process.platform === 'win32' });
  return status === 0;
}

/**
 * @param {boolean} good
 * @returns {Counts}
 */
function countOne(good) {
  return { passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 };
}

/**
 * @param {string} project of vitest.config.ts
 * @returns {Counts}
 */
function runTests(project) {
  const file = join(reports, `${project}.json`);
  const good = run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${relative(root, file)}`]);
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')), good);
  } catch {
    console.error(`The tests of "${project}" left no report.`);
    return countOne(false);
  }
}

let isBuilt = false;

/** @returns {Counts} */
function build() {
  isBuilt = run('node', ['build.mjs']);
  return countOne(isBuilt);
}

/**
 * @param {import('../src/scripts/browser/browsers.mjs').BrowserName} name
 * @returns {Counts}
 */
function runBrowserTests(name) {
  requireBrowser(name);
  // What an earlier build left behind would be tested in its place.
  if (!isBuilt) throw new Error('There is nothing to test: the extension could not be built.');
  return runTests(name);
}

/**
 * Prints the ratios of speed beside the last ones that were kept. It is to be read, not to be passed: a busy machine
 * is no fault, so whatever comes of it counts as nothing.
 * @returns {Counts}
 */
function showSpeed() {
  if (!isBuilt || !run('tsx', ['src/scripts/speed/bench-speed.ts', '--short'])) console.log('The speed could not be measured.');
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @type {[title: string, run: () => Counts][]} */
const stages = [
  ['types', () => countOne(run('tsc', ['--noEmit']))],
  ['lint', () => countOne(run('oxlint', ['--type-aware', '--deny-warnings']))],
  ['unit tests', () => runTests('unit')],
  ['build', build],
  ['Chromium', () => runBrowserTests('chromium')],
  ['Firefox', () => runBrowserTests('firefox')],
  ['speed, beside the last kept ratios', showSpeed],
];

/**
 * @param {string} title
 * @param {() => Counts} stage
 * @returns {Counts}
 */
function runStage(title, stage) {
  console.log(`\n=== ${title}`);
  const started = Date.now();
  try {
    const counts = stage();
    console.log(`=== ${title}: ${sayCounts(counts)} (${Math.round((Date.now() - started) / 1000)} s)`);
    return counts;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(`=== ${title}: failed`);
    return countOne(false);
  }
}

/** @returns {Counts} */
function runAll() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  try {
    installDependencies(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countOne(false);
  }
  return addCounts(stages.map(([title, stage]) => runStage(title, stage)));
}

const total = runAll();
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${sayCounts(total)}`);
