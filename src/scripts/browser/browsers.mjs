/** Finds Chromium and Firefox, and installs them on Debian. Imports nothing but Node's own modules, because it runs before packages are installed. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * A browser is looked for in this order: the environment variable `variable`, `commands` on PATH, the absolute `paths`.
 * `debian` is the Debian package that contains it.
 * @type {Record<BrowserName, { title: string, variable: string, commands: string[], paths: string[], debian: string }>}
 */
const browsers = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'KLARTEXT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/opt/google/chrome/chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    title: 'Firefox',
    variable: 'KLARTEXT_FIREFOX',
    commands: ['firefox-esr', 'firefox'],
    paths: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Returns the path of a browser's executable: named by the environment, on PATH, or in its usual folder. `undefined` when it is not found.
 * @param {BrowserName} name
 * @param {Record<string, string | undefined>} environment
 * @returns {string | undefined}
 * @throws {Error} when the environment names a file that cannot be executed
 */
export function findBrowser(name, environment = process.env) {
  const { variable, commands, paths } = browsers[name];
  const configured = environment[variable];
  if (configured) {
    if (isExecutable(configured)) return configured;
    throw new Error(`${variable} names ${configured}, which is no program that can be run.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...paths].find(isExecutable);
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * Runs apt-get without questions.
 * @param {string[]} args
 * @returns {boolean} whether apt-get succeeded
 */
function runApt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * Returns the path of a browser's executable. Where it is missing on Debian and this process is root, installs it first.
 * @param {BrowserName} name
 * @returns {string}
 * @throws {Error} that says in one sentence what to install
 */
export function requireBrowser(name) {
  const { title, variable, debian } = browsers[name];
  const found = findBrowser(name);
  if (found) return found;
  if (isDebianRoot()) {
    console.log(`${title} is missing: apt-get install ${debian}`);
    runApt(['update']);
    runApt(['install', '-y', '--no-install-recommends', debian]);
  }
  const installed = findBrowser(name);
  if (installed) return installed;
  throw new Error(`${title} was not found: install it (on Debian "apt-get install ${debian}"), or name its program in ${variable}.`);
}
