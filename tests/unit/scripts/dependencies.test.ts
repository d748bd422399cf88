import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../src/scripts/dependencies.mjs';

const locked = { packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-mac': { version: '2.0.0', optional: true } } };

describe('isInstalled', () => {
  test('is false on a fresh clone', () => {
    expect(isInstalled(locked, undefined)).toBe(false);
  });

  test('is true where only an optional package of another system is missing', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  test('is false where a version differs or a package is missing', () => {
    expect(isInstalled(locked, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false);
    expect(isInstalled(locked, { packages: {} })).toBe(false);
  });
});
