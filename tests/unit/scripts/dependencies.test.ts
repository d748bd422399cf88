import { describe, expect, test } from 'vitest';
import { isInstalled } from '../../../src/scripts/dependencies.mjs';

const wanted = { packages: { '': { version: '0.1.0' }, 'node_modules/a': { version: '1.0.0' }, 'node_modules/for-mac': { version: '2.0.0', optional: true } } };

describe('what is installed', () => {
  test('is not there on a fresh clone', () => {
    expect(isInstalled(wanted, undefined)).toBe(false);
  });

  test('is there though an optional package of another system is not', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '1.0.0' } } })).toBe(true);
  });

  test('is out of date when a version differs or a package is missing', () => {
    expect(isInstalled(wanted, { packages: { 'node_modules/a': { version: '0.9.0' } } })).toBe(false);
    expect(isInstalled(wanted, { packages: {} })).toBe(false);
  });
});
