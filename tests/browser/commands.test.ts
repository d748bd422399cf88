/** Runs the commands of README and CONTRIBUTING that need a browser. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { browserName } from './harness.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'klartext-commands-'));
afterAll(() => { rmSync(folder, { recursive: true }); });
const sample = join(root, 'tests/fixtures/sample/source.html');
const headline = 'Harbour town swaps diesel ferries for sails';

/** Runs npm without a display and returns its output. */
function npm(...args: string[]): string {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: root, env, encoding: 'utf8', shell: process.platform === 'win32' });
  expect(status, stderr).toBe(0);
  return stdout;
}

test('npm start shows the sample article or a saved page, and prints its key points where there is no display', () => {
  const saved = ['--', sample, '--url', 'https://www.dw.com/en/harbour-town/a-70000001', '--firefox'];
  const output = npm('start', ...(browserName === 'firefox' ? saved : []));
  expect(output).toContain(headline);
  expect(output.match(/^ {2}• /gm)?.length).toBeGreaterThanOrEqual(3);
  expect(output).toContain('Pictures in out/: popup.png, reader.png, options.png');
});

test.runIf(browserName === 'chromium')('npm run store:pictures takes every picture in its size', () => {
  npm('run', 'store:pictures', '--', join(folder, 'store'));
  const made = readdirSync(join(folder, 'store')).toSorted();
  expect(made).toEqual(readdirSync(join(root, 'store')).filter((name) => name.endsWith('.png')).toSorted());
  for (const name of made) {
    const [fresh, kept] = [join(folder, 'store', name), join(root, 'store', name)].map((file) => readFileSync(file).subarray(16, 26));
    expect(fresh, name).toEqual(kept);
  }
});

test.runIf(browserName === 'chromium')('npm run bench:speed measures a folder of saved pages in the built extension and in others', () => {
  copyFileSync(sample, join(folder, 'page.html'));
  writeFileSync(join(folder, 'page.json'), JSON.stringify({ url: 'https://www.dw.com/en/harbour-town/a-70000001' }));
  const output = npm('run', 'bench:speed', '--', folder, '--short', '--only', 'reader,pipeline');
  expect(output).toMatch(/\| first in a tab \| [\d.]+ ms \(fastest [\d.]+ ms\), reference [\d.]+ ms .*\| \d/);
  expect(output).toMatch(/\| whole pipeline, warm \| [\d.]+ ms \| \d[\d.]* \|/);
});
