/** Keeps the house: directions of imports, no cycles, no browser outside its room, no markup sinks, sizes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** Each room and what it may import; `locales` is data that the view takes its keys from. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  sites: [],
  locales: [],
  article: ['sites'],
  'key-points': ['article', 'sites'],
  view: ['key-points', 'article', 'sites', 'locales'],
  extension: ['view', 'key-points', 'article', 'sites', 'locales'],
  terminal: ['view', 'key-points', 'article', 'sites', 'locales'],
  workshop: ['terminal', 'view', 'key-points', 'article', 'sites', 'locales'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts')).map((name) => join(src, name));
const read = (file: string): string => readFileSync(file, 'utf8');
const name = (file: string): string => relative(src, file);
const roomOf = (file: string): string => name(file).split('/')[0] ?? '';
const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

function importsOf(file: string): string[] {
  // A line that is itself a text, as in a script that writes a file, imports nothing.
  return [...code(file).replace(/^\s*"[^"]*",?$/gm, '').matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
}
const localImports = (file: string): string[] => importsOf(file).filter((path) => path.startsWith('.')).map((path) => resolve(dirname(file), path));

function findCycle(file: string, path: string[], done: Set<string>): string[] | undefined {
  if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
  if (done.has(file)) return undefined;
  for (const next of localImports(file).filter((candidate) => /\.(ts|mjs)$/.test(candidate))) {
    const cycle = findCycle(next, [...path, file], done);
    if (cycle) return cycle;
  }
  done.add(file);
  return undefined;
}

/** Every file where the pattern stands in code, with the line. */
function findLines(pattern: RegExp, where: (file: string) => boolean = () => true): string[] {
  return files.filter(where).flatMap((file) => code(file).split('\n').filter((line) => pattern.test(line)).map((line) => `${name(file)}: ${line.trim()}`));
}

/** Whatever makes markup or code of a text. */
const sinks = [
  /\.(innerHTML|outerHTML|srcdoc|cssText)\s*\+?=[^=]/, /insertAdjacentHTML|createContextualFragment|setHTML(Unsafe)?\(|parseHTMLUnsafe|parseFromString|DOMParser|XSLTProcessor|execCommand/,
  /document\.(write(ln)?|open)\b/, /\beval\(|\bFunction\(|set(Timeout|Interval)\(\s*['"`]|javascript:|new (Shared)?Worker\(|trustedTypes/,
  // Attributes that run or load a document, by name; styles as text.
  /setAttribute(NS)?\(\s*(['"`](on|srcdoc|style|formaction)|[^'"`\s,)]+,\s*['"`](on|srcdoc))/i, /[{,]\s*['"]?(on[a-z]+|srcdoc|formaction)['"]?:\s*['"`]/,
];

describe('the house', () => {
  test('has only known rooms', () => {
    expect(readdirSync(src).toSorted()).toEqual(Object.keys(rooms).toSorted());
  });

  test('imports run one way', () => {
    const turned = files.flatMap((file) => localImports(file)
      // The workshop packs what the build makes.
      .filter((target) => target !== join(root, 'build.mjs') || roomOf(file) !== 'workshop')
      .filter((target) => roomOf(target) !== roomOf(file) && !rooms[roomOf(file)]?.includes(roomOf(target)))
      .map((target) => `${name(file)} imports ${name(target)}`));
    expect(turned).toEqual([]);
  });

  test('has no import cycles', () => {
    const done = new Set<string>();
    expect(files.flatMap((file) => findCycle(file, [], done)?.map(name) ?? [])).toEqual([]);
  });

  test('folders inside a room import one way too', () => {
    const turned = new Set<string>();
    for (const file of files) {
      const from = dirname(name(file));
      for (const target of localImports(file)) {
        const to = dirname(name(target));
        // What lies in the room itself is common to its folders.
        if (from === to || roomOf(target) !== roomOf(file) || [from, to].some((folder) => !folder.includes('/'))) continue;
        if (from.startsWith(`${to}/`) || to.startsWith(`${from}/`)) continue;
        turned.add(`${from} imports ${to}`);
      }
    }
    const both = [...turned].filter((arrow) => turned.has(arrow.split(' imports ').toReversed().join(' imports ')));
    expect(both).toEqual([]);
    expect(turned).toContain('article/blocks imports article/facts');
  });

  test('only the extension knows a browser, only one file knows Readability', () => {
    const importers = (library: string): string[] => files.filter((file) => importsOf(file).includes(library) && roomOf(file) !== 'workshop').map(name);
    expect(importers('webextension-polyfill').filter((file) => !file.startsWith('extension/'))).toEqual([]);
    expect(importers('@mozilla/readability')).toHaveLength(1);
    expect(importers('@mozilla/readability')[0]).toMatch(/^article\//);
    expect(findLines(/\b(browser|chrome)\.(runtime|tabs|storage|action|scripting)\b/, (file) => !['extension', 'workshop'].includes(roomOf(file)))).toEqual([]);
  });

  test('takes nothing from the air outside the extension', () => {
    expect(findLines(/(?<![.\w'-])(document|window|location|navigator)\.\w/, (file) => !['extension', 'workshop', 'terminal'].includes(roomOf(file)))).toEqual([]);
    expect(findLines(/\bDate\.now\(|new Date\(\)|Math\.random\(/, (file) => !['extension', 'workshop', 'terminal'].includes(roomOf(file)))).toEqual([]);
  });

  test('writes no markup and runs no text', () => {
    // The bundler's plugin names what it takes out of Readability.
    const known = ['a.innerHTML += b', "a.setAttribute('onclick', b)", "a.setAttribute('SRCDOC', b)", "setTimeout('b')", "element(page, 'a', { onclick: 'b' })", "new Function('b')", 'document.open()', 'a.setHTMLUnsafe(b)', "new DOMParser().parseFromString(b, 'text/html')", 'range.createContextualFragment(b)', 'document.writeln(b)', "a.setAttributeNS(null, 'onload', b)", 'a.style.cssText = b', "href: 'javascript:b'"];
    for (const line of known) expect(sinks.some((sink) => sink.test(line)), line).toBe(true);
    // What the page's data hold as markup is parsed in an inert document: for reading, not for showing.
    for (const sink of sinks) expect(findLines(sink, (file) => roomOf(file) !== 'workshop' && name(file) !== 'article/facts/parse-markup.ts')).toEqual([]);
    expect(findLines(sinks[0] ?? /^/, (file) => name(file) !== 'workshop/build/bundler-plugins.mjs')).toEqual([]);
    expect(findLines(/\bas any\b|:\s*any\b|@ts-ignore|@ts-nocheck/)).toEqual([]);
  });

  test('keeps files small, except tables', () => {
    const long = files.filter((file) => read(file).split('\n').length > 250 && !read(file).includes('oxlint-disable max-lines --'));
    expect(long.map(name)).toEqual([]);
    const lengths = files.map((file) => read(file).split('\n').length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('has no barrels, attics or default exports', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|helpers?|common|shared|types)\.(ts|mjs)$/.test(name(file))).map(name)).toEqual([]);
    expect(findLines(/^export default/)).toEqual([]);
  });

  test('keeps the top level', () => {
    const allowed = ['package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json', 'build.mjs', 'src', 'icons', 'tests',
      'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'vitest.config.ts', 'store', 'docs'];
    const made = ['node_modules', 'dist', 'out'];
    expect(readdirSync(root).filter((entry) => !entry.startsWith('.') && !allowed.includes(entry) && !made.includes(entry))).toEqual([]);
  });
});
