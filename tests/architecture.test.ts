/** Checks the structure of the source: direction of imports, no cycles, browser APIs in one layer only, no markup sinks, no state in modules, sizes. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const src = join(root, 'src');

/** Each folder of src (layer) and the layers that it may import; `locales` is data whose keys the view uses. */
const layers: Readonly<Record<string, readonly string[]>> = {
  sites: [],
  locales: [],
  article: ['sites'],
  'key-points': ['article', 'sites'],
  view: ['key-points', 'article', 'sites', 'locales'],
  extension: ['view', 'key-points', 'article', 'sites', 'locales'],
  terminal: ['view', 'key-points', 'article', 'sites', 'locales'],
  scripts: ['terminal', 'view', 'key-points', 'article', 'sites', 'locales'],
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|mjs)$/.test(name) && !name.endsWith('.d.ts')).map((name) => join(src, name));
const read = (file: string): string => readFileSync(file, 'utf8');
const name = (file: string): string => relative(src, file);
const layerOf = (file: string): string => name(file).split('/')[0] ?? '';
const code = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

/** Returns the module specifiers that a file imports. */
function importsOf(file: string): string[] {
  // Ignores lines that are a string, as in a script that writes a file.
  return [...code(file).replace(/^\s*"[^"]*",?$/gm, '').matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)'([^']+)'/g)].map((match) => match[1] ?? '');
}
const localImports = (file: string): string[] => importsOf(file).filter((path) => path.startsWith('.')).map((path) => resolve(dirname(file), path));

/** Returns the files of an import cycle that can be reached from `file`; `undefined` where there is none. `done` collects files without a cycle. */
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

/** Returns every line of code that the pattern matches, with its file. */
function findLines(pattern: RegExp, where: (file: string) => boolean = () => true): string[] {
  return files.filter(where).flatMap((file) => code(file).split('\n').filter((line) => pattern.test(line)).map((line) => `${name(file)}: ${line.trim()}`));
}

/** Calls and assignments that parse or run a text as markup or code. */
const sinks = [
  /\.(innerHTML|outerHTML|srcdoc|cssText)\s*\+?=[^=]/, /insertAdjacentHTML|createContextualFragment|setHTML(Unsafe)?\(|parseHTMLUnsafe|parseFromString|DOMParser|XSLTProcessor|execCommand/,
  /document\.(write(ln)?|open)\b/, /\beval\(|\bFunction\(|set(Timeout|Interval)\(\s*['"`]|javascript:|new (Shared)?Worker\(|trustedTypes/,
  // Attributes that run code or load a document, and styles as text.
  /setAttribute(NS)?\(\s*(['"`](on|srcdoc|style|formaction)|[^'"`\s,)]+,\s*['"`](on|srcdoc))/i, /[{,]\s*['"]?(on[a-z]+|srcdoc|formaction)['"]?:\s*['"`]/,
];

describe('the source', () => {
  test('has only known layers', () => {
    expect(readdirSync(src).toSorted()).toEqual(Object.keys(layers).toSorted());
  });

  test('imports only lower layers', () => {
    const wrong = files.flatMap((file) => localImports(file)
      // The script that makes the packages runs the build.
      .filter((target) => target !== join(root, 'build.mjs') || layerOf(file) !== 'scripts')
      .filter((target) => layerOf(target) !== layerOf(file) && !layers[layerOf(file)]?.includes(layerOf(target)))
      .map((target) => `${name(file)} imports ${name(target)}`));
    expect(wrong).toEqual([]);
  });

  test('has no import cycles', () => {
    const done = new Set<string>();
    expect(files.flatMap((file) => findCycle(file, [], done)?.map(name) ?? [])).toEqual([]);
  });

  test('folders inside a layer import each other in one direction only', () => {
    const imports = new Set<string>();
    for (const file of files) {
      const from = dirname(name(file));
      for (const target of localImports(file)) {
        const to = dirname(name(target));
        // Files directly in the layer may be imported by all its folders and may import them.
        if (from === to || layerOf(target) !== layerOf(file) || [from, to].some((folder) => !folder.includes('/'))) continue;
        if (from.startsWith(`${to}/`) || to.startsWith(`${from}/`)) continue;
        imports.add(`${from} imports ${to}`);
      }
    }
    const both = [...imports].filter((arrow) => imports.has(arrow.split(' imports ').toReversed().join(' imports ')));
    expect(both).toEqual([]);
    expect(imports).toContain('article/blocks imports article/metadata');
  });

  test('uses browser APIs in the extension only, and Readability in one file only', () => {
    const importers = (library: string): string[] => files.filter((file) => importsOf(file).includes(library) && layerOf(file) !== 'scripts').map(name);
    expect(importers('webextension-polyfill').filter((file) => !file.startsWith('extension/'))).toEqual([]);
    expect(importers('@mozilla/readability')).toHaveLength(1);
    expect(importers('@mozilla/readability')[0]).toMatch(/^article\//);
    expect(findLines(/\b(browser|chrome)\.(runtime|tabs|storage|action|scripting)\b/, (file) => !['extension', 'scripts'].includes(layerOf(file)))).toEqual([]);
  });

  test('uses no globals of the page and no clock outside extension, scripts and terminal', () => {
    expect(findLines(/(?<![.\w'-])(document|window|location|navigator)\.\w/, (file) => !['extension', 'scripts', 'terminal'].includes(layerOf(file)))).toEqual([]);
    expect(findLines(/\bDate\.now\(|new Date\(\)|Math\.random\(/, (file) => !['extension', 'scripts', 'terminal'].includes(layerOf(file)))).toEqual([]);
  });

  test('parses no text as markup and runs no text as code', () => {
    const samples = ['a.innerHTML += b', "a.setAttribute('onclick', b)", "a.setAttribute('SRCDOC', b)", "setTimeout('b')", "element(page, 'a', { onclick: 'b' })", "new Function('b')", 'document.open()', 'a.setHTMLUnsafe(b)', "new DOMParser().parseFromString(b, 'text/html')", 'range.createContextualFragment(b)', 'document.writeln(b)', "a.setAttributeNS(null, 'onload', b)", 'a.style.cssText = b', "href: 'javascript:b'"];
    for (const line of samples) expect(sinks.some((sink) => sink.test(line)), line).toBe(true);
    // parse-markup.ts parses HTML from the page's data in an inert document, which is read and not shown.
    for (const sink of sinks) expect(findLines(sink, (file) => layerOf(file) !== 'scripts' && name(file) !== 'article/metadata/parse-markup.ts')).toEqual([]);
    // The bundler's plugin names the sinks that it removes from Readability.
    expect(findLines(sinks[0] ?? /^/)).toEqual([]);
    expect(findLines(/\bas any\b|:\s*any\b|@ts-ignore|@ts-nocheck/)).toEqual([]);
  });

  test('keeps files small, except tables', () => {
    const long = files.filter((file) => read(file).split('\n').length > 250 && !read(file).includes('oxlint-disable max-lines --'));
    expect(long.map(name)).toEqual([]);
    const lengths = files.map((file) => read(file).split('\n').length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test('has no barrels, no files named utils, helpers or the like, and no default exports', () => {
    expect(files.filter((file) => /(^|\/)(index|utils?|helpers?|common|shared|types)\.(ts|mjs)$/.test(name(file))).map(name)).toEqual([]);
    expect(findLines(/^export default/)).toEqual([]);
  });

  test('has only known files at the top level', () => {
    const allowed = ['package.json', 'package-lock.json', 'tsconfig.json', 'manifest.json', 'build.mjs', 'src', 'icons', 'tests',
      'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'LICENSE', 'vitest.config.ts', 'store', 'docs'];
    const made = ['node_modules', 'dist', 'out'];
    expect(readdirSync(root).filter((entry) => !entry.startsWith('.') && !allowed.includes(entry) && !made.includes(entry))).toEqual([]);
  });
});
