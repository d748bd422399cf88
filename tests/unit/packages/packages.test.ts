/** Checks the packages for the stores: the same bytes from the same sources, and nothing that reviewers reject. */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
const folders: string[] = [];
afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

const SOURCES = ['src', 'icons', 'build.mjs', 'manifest.json', 'package.json', 'package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', '.npmrc'];

/** Copies the sources file by file, from the last to the first: a file system may list files in the order of their creation. */
function copyBackwards(folder: string): void {
  const names = SOURCES.flatMap((name) => (statSync(join(root, name)).isDirectory()
    ? readdirSync(join(root, name), { recursive: true, encoding: 'utf8' }).map((file) => join(name, file)) : [name]));
  for (const name of names.toSorted().toReversed().filter((file) => statSync(join(root, file)).isFile())) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    cpSync(join(root, name), join(folder, name));
    chmodSync(join(folder, name), 0o600);
    utimesSync(join(folder, name), new Date(2001, 1, 1), new Date(2001, 1, 1));
  }
}

/** Returns the packages of a copy of the sources in another folder, with another time zone and umask. */
function makeElsewhere(timeZone: string, umask: number, copy: (folder: string) => void): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
  folders.push(folder);
  copy(folder);
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const before = process.umask(umask);
  try {
    const output = execFileSync('node', ['src/scripts/build/package.mjs'], { cwd: folder, env: { ...process.env, TZ: timeZone }, encoding: 'utf8' });
    return Object.fromEntries(output.trim().split('\n').map((name) => [name, readFileSync(join(folder, name))]));
  } finally {
    process.umask(before);
  }
}

describe('the packages', () => {
  const here = makeElsewhere('Europe/Berlin', 0o022, (folder) => { for (const name of SOURCES) cpSync(join(root, name), join(folder, name), { recursive: true }); });
  const there = makeElsewhere('Asia/Kathmandu', 0o077, copyBackwards);
  const find = (part: string): Record<string, Uint8Array> => unzipSync(Object.entries(here).find(([name]) => name.includes(part))?.[1] ?? new Uint8Array());

  test('are the same bytes in another folder, time zone, order of files and with other permissions', () => {
    expect(Object.keys(here)).toHaveLength(3);
    for (const [name, bytes] of Object.entries(here)) expect(Buffer.compare(bytes, there[name] ?? new Uint8Array()), name).toBe(0);
  });

  test('have a manifest whose permissions are all explained in the README', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    for (const browser of ['chrome', 'firefox']) {
      const manifest = JSON.parse(Buffer.from(find(browser)['manifest.json'] ?? []).toString()) as { permissions: string[]; host_permissions: string[]; web_accessible_resources?: unknown };
      for (const permission of [...manifest.permissions, ...manifest.host_permissions]) expect(readme, permission).toContain(`| \`${permission}\` |`);
      expect(manifest.web_accessible_resources).toBeUndefined();
    }
  });

  test('parse no text as markup and run no text as code, but for Readability in a document without a window', () => {
    const sinks = Object.entries(find('firefox')).filter(([file]) => file.endsWith('.js')).flatMap(([name, bytes]) =>
      [...Buffer.from(bytes).toString().matchAll(/\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|\beval\(|new Function\(|document\.write/g)].map(([sink]) => `${name} ${sink.slice(0, 10)}`));
    // Readability 0.6.0 as published writes markup twice: in its retry, and for pictures in <noscript>. It works on an
    // inert copy (src/article/content-selection/readability.ts), where nothing runs and nothing is loaded.
    expect(sinks).toEqual(['reader.js .innerHTML', 'reader.js .innerHTML']);
  });

  test('the packed sources build the same extension, byte for byte', () => {
    const folder = mkdtempSync(join(tmpdir(), 'klartext-'));
    folders.push(folder);
    for (const [name, bytes] of Object.entries(find('sources'))) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    execFileSync('npm', ['run', '--silent', 'build-for-amo'], { cwd: folder, shell: process.platform === 'win32' });
    const packed = Object.entries(find('firefox'));
    expect(packed.length).toBeGreaterThan(20);
    for (const [name, bytes] of packed) expect(Buffer.compare(readFileSync(join(folder, 'dist', 'firefox', name)), bytes), name).toBe(0);
  });

  /** Warnings of the linter, each with its reason. */
  const warnings = [
    'popup.js: Unsafe call to import for argument 0', // A tool's own file, by a name of TOOL_NAMES.
    'reader.js: Unsafe assignment to innerHTML', // Readability's retry, in an inert document.
    'reader.js: Unsafe assignment to innerHTML', // Readability's pictures in <noscript>, in an inert document.
    'reader.js: Unsafe call to import for argument 0', // Reached in pages of the extension only.
  ];

  test('pass the linter of addons.mozilla.org without errors, and with the warnings listed here', () => {
    const folder = folders[0] ?? '';
    const output = execFileSync(join(root, 'node_modules', '.bin', 'web-ext'), ['lint', '--source-dir', join(folder, 'dist', 'firefox'), '--output', 'json'], { encoding: 'utf8' });
    const found = JSON.parse(output.slice(output.indexOf('{'))) as { errors: object[]; warnings: { file: string; message: string }[] };
    expect(found.errors).toEqual([]);
    expect(found.warnings.map(({ file, message }) => `${file}: ${message}`).toSorted()).toEqual(warnings);
  });
});
