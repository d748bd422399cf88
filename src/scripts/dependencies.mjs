/** Runs before anything is installed, so it imports nothing but Node's own modules. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock
 */

/**
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
 * Whether what is installed is what the lock file names. Versions are compared, not dates: a fresh checkout makes
 * every file new, and would have everything installed again.
 * @param {Lock | undefined} wanted `package-lock.json`
 * @param {Lock | undefined} installed npm's own note in `node_modules`
 */
export function isInstalled(wanted, installed) {
  if (!installed) return false;
  return Object.entries(wanted?.packages ?? {}).every(([path, { version, optional, devOptional }]) => {
    const found = installed.packages[path];
    // Builds for other systems are in the lock file and are never installed here.
    return path === '' || (found ? found.version === version : Boolean(optional ?? devOptional));
  });
}

/**
 * Installs the packages of the lock file, unless they are there.
 * @param {string} root folder of the project
 * @throws {Error} when npm fails
 */
export function installDependencies(root) {
  const wanted = readLock(join(root, 'package-lock.json'));
  if (isInstalled(wanted, readLock(join(root, 'node_modules', '.package-lock.json')))) return;
  console.log('Installing what package-lock.json names: npm ci');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The packages could not be installed: npm ci failed. Its message stands above.');
}
