import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkSizes, findSizeFaults, readSizes } from '../../../src/scripts/build/check-sizes.mjs';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'klartext-sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a file within its budget is no fault; one byte more is a fault that names size and budget', () => {
  expect(findSizeFaults(new Map([['detector.js', 3300]]))).toEqual([]);
  expect(findSizeFaults(new Map([['detector.js', 3301]]))).toEqual(['detector.js is 3301 bytes, 1 more than its budget of 3300']);
});

test('files that share a budget are summed and listed', () => {
  const [fault] = findSizeFaults(new Map([['options.css', 30_000], ['popup.css', 500]]));
  expect(fault).toMatch(/^style sheets and pages is 30500 bytes, \d+ more than its budget of \d+: options\.css 30000, popup\.css 500$/);
});

test('a file without a budget is a fault', () => {
  expect(findSizeFaults(new Map([['analytics.js', 1]]))).toEqual(['analytics.js (1 bytes) has no budget']);
});

test('fonts, icons, locales and notices are not counted; a folder over its budget is refused', async () => {
  for (const path of ['fonts', 'icons', '_locales/en', 'anti-flicker']) mkdirSync(join(folder, path), { recursive: true });
  for (const file of ['fonts/a.woff2', 'icons/a.png', '_locales/en/messages.json', 'manifest.json', 'THIRD-PARTY.txt', 'detector.js', 'anti-flicker/dark.css']) writeFileSync(join(folder, file), 'x'.repeat(3000));
  expect(await readSizes(folder)).toEqual(new Map([['detector.js', 3000], ['anti-flicker/dark.css', 3000]]));
  await checkSizes(folder);
  writeFileSync(join(folder, 'detector.js'), 'x'.repeat(4000));
  await expect(checkSizes(folder)).rejects.toThrow(/detector\.js is 4000 bytes, 700 more than its budget of 3300/);
});

test('the build fails where a script exceeds its budget', () => {
  const copy = join(folder, 'copy');
  for (const name of ['src', 'icons', 'build.mjs', 'manifest.json', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  appendFileSync(join(copy, 'src/extension/detector.ts'), `\nObject.assign(globalThis, { ballast: '${'heavy '.repeat(600)}' });\n`);
  const { status, stderr } = spawnSync('node', ['build.mjs'], { cwd: copy, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/detector\.js is \d{4} bytes, \d+ more than its budget of 3300/);
  expect(stderr).not.toContain('reader.js is');
});
