import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/scripts/browser/browsers.mjs';

describe('findBrowser', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'klartext-browsers-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  function putProgram(name: string, mode = 0o755): string {
    const file = join(folder, name);
    writeFileSync(file, '');
    chmodSync(file, mode);
    return file;
  }

  test('prefers the executable that the environment names to PATH', () => {
    const configured = putProgram('my-own');
    putProgram('chromium');
    expect(findBrowser('chromium', { KLARTEXT_CHROMIUM: configured, PATH: folder })).toBe(configured);
  });

  test('throws where the environment names a file that does not exist', () => {
    expect(() => findBrowser('firefox', { KLARTEXT_FIREFOX: '/nowhere/firefox', PATH: folder }))
      .toThrow('KLARTEXT_FIREFOX names /nowhere/firefox, which is no program that can be run.');
  });

  test('searches PATH in the order of preference', () => {
    putProgram('google-chrome');
    const preferred = putProgram('chromium');
    expect(findBrowser('chromium', { PATH: folder })).toBe(preferred);
  });
});
