/**
 * `npm test`: installs the packages and runs all checks. A stage that fails does not stop the next, so that one run
 * reports all failures; the last line is the sum. A missing browser is a failure, not a skipped stage.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../src/scripts/browser/browsers.mjs';
import { installDependencies } from '../src/scripts/dependencies.mjs';
import { addCounts, countReport, formatCounts } from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const reports = join(root, 'out', 'reports');

/**
 * Runs a program with its output on this terminal.
 * @param {string} program a command of an installed package, or `node`
 * @param {string[]} args
 * @returns {boolean} whether its exit status is 0
 */
function run(program, args) {
  const bin = join(root, 'node_modules', '.bin');
  const path = process.platform === 'win32' ? `${bin};${process.env.PATH}` : `${bin}:${process.env.PATH}`;
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, PATH: path }, shell: process.platform === 'win32' });
  return status === 0;
}

/**
 * Counts a stage without tests of its own as one test.
 * @param {boolean} isPassed
 * @returns {Counts}
 */
function countOne(isPassed) {
  return { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 };
}

/**
 * Runs the tests of a project and counts their results from vitest's JSON report.
 * @param {string} project of vitest.config.ts
 * @returns {Counts}
 */
function runTests(project) {
  const file = join(reports, `${project}.json`);
  const endedWell = run('vitest', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${relative(root, file)}`]);
  try {
    return countReport(JSON.parse(readFileSync(file, 'utf8')), endedWell);
  } catch {
    console.error(`The tests of "${project}" left no report.`);
    return countOne(false);
  }
}

/** @typedef {{ isBuilt: boolean }} Progress what earlier stages have done */

/** @type {(progress: Progress) => Counts} */
function build(progress) {
  progress.isBuilt = run('node', ['build.mjs']);
  return countOne(progress.isBuilt);
}

/**
 * Runs the browser tests. Throws where the browser is missing or the extension could not be built.
 * @param {import('../src/scripts/browser/browsers.mjs').BrowserName} name
 * @param {Progress} progress
 * @returns {Counts}
 */
function runBrowserTests(name, { isBuilt }) {
  requireBrowser(name);
  // Otherwise the output of an earlier build would be tested.
  if (!isBuilt) throw new Error('There is nothing to test: the extension could not be built.');
  return runTests(name);
}

/**
 * Prints the ratios of speed beside the last kept ones. They depend on other load of the machine, so the stage counts
 * neither as passed nor as failed.
 * @param {Progress} progress
 * @returns {Counts}
 */
function printSpeed({ isBuilt }) {
  if (!isBuilt || !run('tsx', ['src/scripts/speed/bench-speed.ts', '--short'])) console.log('The speed could not be measured.');
  return { passed: 0, failed: 0, skipped: 0 };
}

/** @type {[title: string, run: (progress: Progress) => Counts][]} */
const stages = [
  ['types', () => countOne(run('tsc', ['--noEmit']))],
  ['lint', () => countOne(run('oxlint', ['--type-aware', '--deny-warnings']))],
  ['unit tests', () => runTests('unit')],
  ['build', build],
  ['Chromium', (progress) => runBrowserTests('chromium', progress)],
  ['Firefox', (progress) => runBrowserTests('firefox', progress)],
  ['speed, beside the last kept ratios', printSpeed],
];

/**
 * Runs one stage and prints its title, result and duration. A stage that throws counts as one failure.
 * @param {string} title
 * @param {() => Counts} stage
 * @returns {Counts}
 */
function runStage(title, stage) {
  console.log(`\n=== ${title}`);
  const started = Date.now();
  try {
    const counts = stage();
    console.log(`=== ${title}: ${formatCounts(counts)} (${Math.round((Date.now() - started) / 1000)} s)`);
    return counts;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.log(`=== ${title}: failed`);
    return countOne(false);
  }
}

/**
 * Installs the packages and runs all stages.
 * @returns {Counts}
 */
function runAll() {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  try {
    installDependencies(root);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return countOne(false);
  }
  const progress = { isBuilt: false };
  return addCounts(stages.map(([title, stage]) => runStage(title, () => stage(progress))));
}

const total = runAll();
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${formatCounts(total)}`);
