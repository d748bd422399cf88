/** Finds the two browsers, and installs them where that takes no more than a command. Node's own modules only. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * `variable` is asked first, then PATH for `commands`, then `places`; `debian` is the package that brings it.
 * @type {Record<BrowserName, { title: string, variable: string, commands: string[], places: string[], debian: string }>}
 */
const browsers = {
  chromium: {
    title: 'Chromium or Chrome',
    variable: 'KLARTEXT_CHROMIUM',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    places: [
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
    places: [
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: 'firefox-esr',
  },
};

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The program of a browser: named by the environment, on PATH, or where it usually is.
 * @param {BrowserName} name
 * @param {Record<string, string | undefined>} environment
 * @returns {string | undefined}
 * @throws {Error} when the environment names a program that is none
 */
export function findBrowser(name, environment = process.env) {
  const { variable, commands, places } = browsers[name];
  const named = environment[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is no program that can be run.`);
  }
  const folders = (environment.PATH ?? '').split(delimiter).filter(Boolean);
  return [...commands.flatMap((command) => folders.map((folder) => join(folder, command))), ...places].find(isProgram);
}

function isDebianRoot() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/**
 * @param {string[]} args
 * @returns {boolean} whether apt-get succeeded
 */
function runApt(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

/**
 * The program of a browser, installed first where it is missing on a Debian that lets us.
 * @param {BrowserName} name
 * @returns {string}
 * @throws {Error} one sentence that says what to install
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
