import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../../src/scripts/browser/browsers.mjs';

describe('a browser', () => {
  let folder = '';
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'klartext-browsers-')); });
  afterEach(() => { rmSync(folder, { recursive: true }); });

  function putProgram(name: string, mode = 0o755): string {
    const file = join(folder, name);
    writeFileSync(file, '');
    chmodSync(file, mode);
    return file;
  }

  test('named by the environment wins over PATH', () => {
    const named = putProgram('my-own');
    putProgram('chromium');
    expect(findBrowser('chromium', { KLARTEXT_CHROMIUM: named, PATH: folder })).toBe(named);
  });

  test('named by the environment and not there is an error that says so', () => {
    expect(() => findBrowser('firefox', { KLARTEXT_FIREFOX: '/nowhere/firefox', PATH: folder }))
      .toThrow('KLARTEXT_FIREFOX names /nowhere/firefox, which is no program that can be run.');
  });

  test('is found on PATH in the order of preference', () => {
    putProgram('google-chrome');
    const preferred = putProgram('chromium');
    expect(findBrowser('chromium', { PATH: folder })).toBe(preferred);
  });
});
