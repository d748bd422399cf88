/** Checks that no module keeps state between calls, but for those listed with a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts')).map((name) => join(src, name));

/** Modules that may keep state, by `file: name`, each with its reason. */
const STATE_THAT_MAY_STAY: Readonly<Record<string, string>> = {};

const VARIABLE = /^(?:export )?let (\w+)/gm;
// Elements of a page of the extension are not state of a module.
const CONSTANT = /^(?:export )?const (\w+)(?:: [^=]+)? = (?!document\b)/gm;

/** Whether code writes to a collection of that name: a mutating method, an element, or a property. */
function isWrittenTo(code: string, name: string): boolean {
  return new RegExp(String.raw`\b${name}\.(?:set|add|push|unshift|splice|pop|shift|delete|clear|sort|reverse|fill)\(|\b${name}(?:\.\w+|\[[^\]]+\])+ (?:[-+*/|&?]|\?\?|\|\|)?= |\b${name}(?:\.\w+|\[[^\]]+\])+(?:\+\+|--)|Object\.assign\(${name},`).test(code);
}

/** The state that a module's code keeps, as `let name` and `const name`. */
function findState(code: string): string[] {
  const plain = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  const variables = [...plain.matchAll(VARIABLE)].map((match) => `let ${match[1]}`);
  const constants = [...plain.matchAll(CONSTANT)].map((match) => match[1] ?? '').filter((name) => isWrittenTo(plain, name)).map((name) => `const ${name}`);
  return [...variables, ...constants];
}

test('knows state when it sees it', () => {
  expect(findState('let count = 0;')).toEqual(['let count']);
  expect(findState('const cache = new Map<string, number>();\nfunction f() { cache.set("a", 1); }')).toEqual(['const cache']);
  expect(findState('const list: number[] = [];\nfunction f() { list.push(1); }')).toEqual(['const list']);
  expect(findState('const state = { open: false };\nfunction f() { state.open = true; }')).toEqual(['const state']);
  expect(findState('const table = new Map([["a", 1]]);\nfunction f() { return table.get("a") === 1; }')).toEqual([]);
  expect(findState('function f() {\n  let count = 0;\n  return count;\n}')).toEqual([]);
});

test('no module keeps state between calls', () => {
  const found = files.flatMap((file) => findState(readFileSync(file, 'utf8')).map((state) => `${relative(src, file)}: ${state}`));
  expect(found.filter((entry) => !Object.hasOwn(STATE_THAT_MAY_STAY, entry))).toEqual([]);
  expect(Object.keys(STATE_THAT_MAY_STAY).filter((entry) => !found.includes(entry))).toEqual([]);
});
