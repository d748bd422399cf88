/**
 * Makes what the stores take, byte for byte the same on every machine: `npm run package`. Zips name their files in
 * order and carry one fixed date, since clocks, time zones and file systems differ.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { buildAll } from '../../../build.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
/** The first day a zip can name, in local time, which is what the format stores. */
const DATE = new Date(1980, 0, 1);
/** What it takes to build the extension, for the reviewers of addons.mozilla.org. */
const SOURCES = ['src', 'icons', 'build.mjs', 'manifest.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', '.npmrc'];

/** @param {string} path @returns {Promise<string[]>} */
async function listFiles(path) {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Zips files under their names relative to `base`.
 * @param {string} base
 * @param {string[]} paths
 */
async function zip(base, paths) {
  const files = (await Promise.all(paths.map((path) => listFiles(join(base, path))))).flat();
  const names = new Map(files.map((file) => [relative(base, file).split(sep).join('/'), file]));
  const sorted = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const contents = await Promise.all(sorted.map(async ([name, file]) => /** @type {const} */ ([name, await readFile(file)])));
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: DATE, os: 3, attrs: 0o644 << 16 });
}

/**
 * Builds both browsers' packages and the sources' zip into `out`; returns their paths.
 * @param {string} out
 */
export async function makePackages(out) {
  await buildAll();
  const { version } = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8'));
  const zips = {
    [`klartext-${version}-chrome.zip`]: await zip(join(root, 'dist', 'chrome'), ['.']),
    [`klartext-${version}-firefox.zip`]: await zip(join(root, 'dist', 'firefox'), ['.']),
    [`klartext-${version}-sources.zip`]: await zip(root, SOURCES),
  };
  await mkdir(out, { recursive: true });
  for (const [name, bytes] of Object.entries(zips)) await writeFile(join(out, name), bytes);
  return Object.keys(zips).map((name) => join(out, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const made = await makePackages(join(root, 'dist', 'packages'));
  console.log(made.map((path) => relative(root, path)).join('\n'));
}
