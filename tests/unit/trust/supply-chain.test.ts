/** What others have written: exact versions, known licences, and their notices in what is shipped. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { shipped, writeNotices } from '../../../src/scripts/build/notices.mjs';

const root = join(import.meta.dirname, '../../..');
const readJson = (file: string): Record<string, Record<string, string>> => JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, Record<string, string>>;
const { dependencies = {}, devDependencies = {} } = readJson('package.json');

test('every package is named with one exact version, and that one is locked', () => {
  const { packages } = readJson('package-lock.json') as unknown as { packages: Record<string, { version?: string }> };
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version, name).toBe(version);
  }
});

test('everything that is shipped has its notice, with the licence that it comes with', async () => {
  const notices = await writeNotices(root);
  for (const { name, licence } of shipped) expect(notices).toContain(`${name} ${dependencies[name] ?? devDependencies[name]} (${licence})`);
  // What ships: every dependency, and the typeface that the build copies.
  expect(shipped.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  // The whole text of a licence that its package only names.
  expect(notices.replace(/\s+/g, ' ')).toContain('Unless required by applicable law or agreed to in writing, Licensor provides the Work (and each Contributor provides its Contributions) on an "AS IS" BASIS');
  for (const words of ['Copyright (c) 2010 Arc90 Inc', 'Mozilla Public License Version 2.0', 'Arjun Barrett', 'SIL OPEN FONT LICENSE Version 1.1', 'https://github.com/mozilla/readability']) expect(notices).toContain(words);
});
