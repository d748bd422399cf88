/** Checks that a name means one thing: no exported name and no file name stands twice, but for those listed with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts')).map((name) => join(src, name));

/** Exported names that stand in two files on purpose. */
const NAMES_THAT_MAY_REPEAT: Readonly<Record<string, string>> = {};

/** File names that stand in two folders on purpose. */
const FILES_THAT_MAY_REPEAT: Readonly<Record<string, string>> = {
  'options.ts': 'the entry of the options page, and nothing else may be called so',
};

/** Groups file paths by a key; keeps the groups of two and more. */
function findRepeated(entries: readonly (readonly [key: string, file: string])[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const [key, file] of entries) groups[key] = [...(Object.hasOwn(groups, key) ? groups[key] ?? [] : []), relative(src, file)];
  return Object.fromEntries(Object.entries(groups).filter(([, paths]) => paths.length > 1));
}

const EXPORTED = /^export (?:async )?(?:function\*?|const|class|interface|type|abstract class) (\w+)/gm;

test('no exported name stands in two files', () => {
  const exported = files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(EXPORTED)].map((match) => [match[1] ?? '', file] as const));
  expect(exported.length).toBeGreaterThan(300);
  const repeated = findRepeated([...new Map(exported.map((entry) => [entry.join(' '), entry])).values()]);
  expect(Object.keys(repeated).filter((name) => !Object.hasOwn(NAMES_THAT_MAY_REPEAT, name)).map((name) => `${name}: ${repeated[name]?.join(', ')}`)).toEqual([]);
});

test('no file name stands in two folders', () => {
  const repeated = findRepeated(files.map((file) => [basename(file), file]));
  expect(Object.entries(repeated).filter(([name]) => !Object.hasOwn(FILES_THAT_MAY_REPEAT, name)).map(([, paths]) => paths.join(', '))).toEqual([]);
});
