/**
 * `npm run package`: makes the zips that the stores take, byte for byte the same on every machine. Their files are sorted
 * and have one fixed date, because clocks, time zones and the order of files differ between machines.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { zipSync } from 'fflate';
import { buildAll } from '../../../build.mjs';

const root = join(import.meta.dirname, '..', '..', '..');
/** The earliest date that a zip can store; the format stores local time (APPNOTE.TXT 4.4.6). */
const ZIP_DATE = new Date(1980, 0, 1);
/** Lists what is needed to build the extension, for the reviewers of addons.mozilla.org. */
const SOURCES = ['src', 'icons', 'build.mjs', 'manifest.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', '.npmrc'];

/**
 * Returns the files below a folder, or the path itself where it is a file.
 * @param {string} path
 * @returns {Promise<string[]>}
 */
async function listFiles(path) {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Zips files and folders under their paths relative to `base`.
 * @param {string} base
 * @param {string[]} paths
 */
async function zip(base, paths) {
  const files = (await Promise.all(paths.map((path) => listFiles(join(base, path))))).flat();
  const names = new Map(files.map((file) => [relative(base, file).split(sep).join('/'), file]));
  const sorted = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const contents = await Promise.all(sorted.map(async ([name, file]) => /** @type {const} */ ([name, await readFile(file)])));
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: ZIP_DATE, os: 3, attrs: 0o644 << 16 });
}

/**
 * Builds the extension for both browsers and writes their zips and the zip of the sources into `out`. Returns the paths of the zips.
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
  const packages = await makePackages(join(root, 'dist', 'packages'));
  console.log(packages.map((path) => relative(root, path)).join('\n'));
}
