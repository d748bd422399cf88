/** Installs the packages of package-lock.json. Imports nothing but Node's own modules, because it runs before packages are installed. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock
 */

/**
 * Reads a lock file; `undefined` where there is none or it is not JSON.
 * @param {string} file
 * @returns {Lock | undefined}
 */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Returns whether the installed packages are those of the lock file. Compares versions, not dates: a fresh checkout gives
 * every file a new date.
 * @param {Lock | undefined} locked `package-lock.json`
 * @param {Lock | undefined} installed `node_modules/.package-lock.json`, which npm writes
 */
export function isInstalled(locked, installed) {
  if (!installed) return false;
  return Object.entries(locked?.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    const found = installed.packages[path];
    // The lock file also names builds for other systems, which are optional and not installed here.
    return path === '' || (found ? found.version === version : Boolean(optional ?? devOptional));
  });
}

/**
 * Installs the packages of the lock file where they are not installed yet.
 * @param {string} root folder of the project
 * @throws {Error} when npm fails
 */
export function installDependencies(root) {
  const locked = readLock(join(root, 'package-lock.json'));
  if (isInstalled(locked, readLock(join(root, 'node_modules', '.package-lock.json')))) return;
  console.log('Installing what package-lock.json names: npm ci');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The packages could not be installed: npm ci failed. Its message stands above.');
}
