/**
 * Compares what two checkouts make of the same saved pages: `npm run compare:reports -- OTHER_CHECKOUT [PAGES_FOLDER]`.
 *
 * Runs `npm run declutter -- PAGE --json` of this checkout and of the other one on every fixture of this checkout, and on
 * every `*.html` of PAGES_FOLDER (with the `url` of the `*.json` file beside it, where there is one). Prints each page
 * whose reports differ with the keys that differ, then a sum. Exit status 1 where any report differs or one fails.
 */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** @typedef {{ file: string, url: string | undefined }} Page */

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');
const usage = 'Usage: npm run compare:reports -- OTHER_CHECKOUT [PAGES_FOLDER]';

/** @returns {Page[]} the fixtures of this checkout */
function listFixtures() {
  const folder = join(root, 'tests/fixtures');
  return readdirSync(folder).map((name) => ({ file: join(folder, name, 'source.html'), url: undefined }))
    .filter(({ file }) => existsSync(file));
}

/**
 * Lists saved pages with the URLs that the files beside them name.
 * @param {string} folder
 * @returns {Page[]}
 */
function listSavedPages(folder) {
  return readdirSync(folder).filter((name) => name.endsWith('.html')).map((name) => {
    const facts = join(folder, name.replace(/\.html$/, '.json'));
    const url = existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')).url : undefined;
    return { file: join(folder, name), url };
  });
}

/**
 * Makes the report of one checkout on one page.
 * @param {string} checkout
 * @param {Page} page
 * @returns {Promise<Record<string, unknown>>} `{ error }` where the command fails
 */
async function report(checkout, { file, url }) {
  const args = ['run', '--silent', 'declutter', '--', file, ...(url === undefined ? [] : ['--url', url]), '--json'];
  try {
    const { stdout } = await run('npm', args, { cwd: checkout, maxBuffer: 1 << 28 });
    return JSON.parse(stdout);
  } catch (error) {
    return { error: error instanceof Error ? error.message.split('\n').at(-2) ?? error.message : String(error) };
  }
}

/**
 * Names the keys of two reports whose values differ.
 * @param {Record<string, unknown>} ours
 * @param {Record<string, unknown>} theirs
 */
function differingKeys(ours, theirs) {
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  return keys.filter((key) => JSON.stringify(ours[key]) !== JSON.stringify(theirs[key]));
}

/**
 * Compares pages from a shared queue, so that as many run at a time as there are callers.
 * @param {string} other
 * @param {Page[]} queue is emptied
 * @param {Map<string, number>} differences counts pages by key
 */
async function compareQueue(other, queue, differences) {
  for (let page = queue.shift(); page; page = queue.shift()) {
    const [ours, theirs] = [await report(root, page), await report(other, page)];
    const keys = [...differingKeys(ours, theirs), ...('error' in ours ? [`failed: ${String(ours['error'])}`] : [])];
    if (keys.length > 0) console.log(`${page.file}: ${keys.join(', ')}`);
    for (const key of keys) differences.set(key, (differences.get(key) ?? 0) + 1);
    if (keys.length > 0) differences.set('pages', (differences.get('pages') ?? 0) + 1);
  }
}

const [other, folder] = process.argv.slice(2);
if (!other || !existsSync(join(other, 'package.json')) || (folder !== undefined && !(existsSync(folder) && statSync(folder).isDirectory()))) {
  console.error(`A checkout with a package.json and, after it, a folder of pages are expected; "${process.argv.slice(2).join(' ')}" came. ${usage}`);
  process.exitCode = 2;
} else {
  const pages = [...listFixtures(), ...(folder === undefined ? [] : listSavedPages(folder))];
  const queue = [...pages];
  /** @type {Map<string, number>} */
  const differences = new Map();
  await Promise.all(Array.from({ length: availableParallelism() }, () => compareQueue(resolve(other), queue, differences)));
  const sum = [...differences].filter(([key]) => key !== 'pages').map(([key, count]) => `${key} in ${count}`).join(', ');
  console.log(`${pages.length} pages compared, ${differences.get('pages') ?? 0} differ${sum === '' ? '' : ` (${sum})`}`);
  if (differences.size > 0) process.exitCode = 1;
}
