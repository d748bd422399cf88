import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Readability } from '@mozilla/readability';
import { build } from 'esbuild';
import { JSDOM } from 'jsdom';
import { afterAll, expect, test, vi } from 'vitest';
import { leanPolyfill, leanReadability } from '../../../src/scripts/build/bundler-plugins.mjs';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'klartext-lean-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.unstubAllGlobals();
});

const fixtures = join(root, 'tests/fixtures');
/** Every sixth fixture, to save time. */
const pages = readdirSync(fixtures).map((name) => join(fixtures, name, 'source.html')).filter((file) => existsSync(file)).filter((_, index) => index % 6 === 0);

/** The options that src/article passes to Readability. */
const options = { disableJSONLD: true, keepClasses: true, charThreshold: 100 };

async function loadLean(): Promise<typeof Readability> {
  vi.stubGlobal('DOMParser', new JSDOM('').window.DOMParser);
  const outfile = join(folder, 'lean.mjs');
  await build({
    stdin: { contents: "export { Readability } from '@mozilla/readability';", resolveDir: root },
    bundle: true, minify: true, outfile, format: 'esm', plugins: [leanReadability],
  });
  return (await import(pathToFileURL(outfile).href) as { Readability: typeof Readability }).Readability;
}

function parseWith(reader: typeof Readability, html: string): unknown {
  return new reader(new JSDOM(html, { url: 'https://www.dw.com/en/a/a-1' }).window.document, options).parse();
}

test('Readability with short names and without its log gives the same results as the published version', async () => {
  const lean = await loadLean();
  expect(pages.length).toBeGreaterThan(10);
  for (const file of pages) {
    const html = readFileSync(file, 'utf8');
    expect(parseWith(lean, html), file).toEqual(parseWith(Readability, html));
  }
});

test('another version of the polyfill is refused', () => {
  expect(() => leanPolyfill('const apiMetadata = {};')).toThrow(/webextension-polyfill has .* in 0 places instead of 1/);
});
