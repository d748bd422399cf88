import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked { version?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

/** `npm ci` refuses a lock file without the optional builds for other systems; npm leaves out those that its registry lacks. */
test('the lock file names every dependency of a locked package, also builds for other systems', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const missing = Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !Object.keys(packages).some((other) => other === `node_modules/${name}` || other === `${path}/node_modules/${name}`)));
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});
