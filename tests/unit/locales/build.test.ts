/** Tests that the build rejects an incomplete locale, names its faults, and does not change an earlier build. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const copy = mkdtempSync(join(tmpdir(), 'klartext-build-'));
afterAll(() => { rmSync(copy, { recursive: true, force: true }); });

test('a locale that lacks a key or has a wrong placeholder stops the build, with both faults named', () => {
  for (const name of ['src', 'build.mjs', 'manifest.json', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const german = join(copy, 'src/locales/de/messages.json');
  writeFileSync(german, readFileSync(german, 'utf8').replace('"close"', '"shut"').replace('$1 von $2', '$1 von $3'));
  const { status, stderr } = spawnSync('node', ['build.mjs'], { cwd: copy, encoding: 'utf8' });
  expect(status).not.toBe(0);
  expect(stderr).toContain('de/messages.json lacks "close"');
  expect(stderr).toContain('de/messages.json "galleryPosition" has the placeholders $1, $3; expected: $1, $2');
  expect(stderr).not.toContain('fr/messages.json');
  expect(existsSync(join(copy, 'dist'))).toBe(false);
});
