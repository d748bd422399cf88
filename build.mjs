/** `npm run build`: builds dist/chrome and dist/firefox from one manifest; with `--watch` again after every change. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cssAsText } from './src/scripts/build/css-as-text.mjs';
import { checkLocales } from './src/scripts/build/check-locales.mjs';
import { checkSizes } from './src/scripts/build/check-sizes.mjs';
import { writeNotices } from './src/scripts/build/notices.mjs';
import { readPublishers, withSites } from './src/scripts/build/site-permissions.mjs';

const root = import.meta.dirname;
/**
 * Returns a path inside src.
 * @type {(...parts: string[]) => string}
 */
const source = (...parts) => join(root, 'src', ...parts);

/**
 * Makes each browser's manifest, without the keys that this browser does not know or warns of.
 * @type {Record<string, (manifest: any) => object>}
 */
const manifests = {
  chrome: ({ browser_specific_settings: _gecko, background, ...manifest }) =>
    ({ ...manifest, background: { service_worker: background.service_worker, type: background.type } }),
  firefox: ({ minimum_chrome_version: _chrome, background, action, ...manifest }) =>
    // In Firefox's menu of extensions the button would be hidden and could not show that a page is an article.
    ({ ...manifest, action: { ...action, default_area: 'navbar' }, background: { scripts: background.scripts, type: background.type } }),
};

/** Scripts of `src/extension/lazy-tools` that are loaded at their first use; `tool-registry.ts` declares them. */
const TOOLS = ['exporters', 'key-help', 'lightbox', 'listening'];

/** @satisfies {import('esbuild').BuildOptions} */
const common = /** @type {const} */ ({ bundle: true, minify: true, target: /** @type {string[]} */ (['chrome148', 'firefox153']), charset: 'utf8', legalComments: 'none', logLevel: 'warning' });

/**
 * Returns the paths of entry scripts of the extension.
 * @type {(names: string[]) => string[]}
 */
const entries = (names) => names.map((name) => source('extension', `${name}.ts`));

/**
 * Bundles the scripts of one browser. Pages and background are modules that share chunks. What is injected into a page is
 * one self-contained script each, because a content script cannot import.
 * @param {string} out
 */
async function bundle(out) {
  const options = { ...common, outdir: out, plugins: [cssAsText] };
  const pages = build({ ...options, entryPoints: entries(['background', 'popup', 'options']), format: 'esm', splitting: true, chunkNames: 'chunks/[hash]' });
  const injected = build({ ...options, entryPoints: entries(['detector', 'detector-elsewhere', 'anti-flicker', 'first-paint', 'reader']), format: 'iife' });
  const tools = build({ ...options, entryPoints: entries(TOOLS.map((name) => `lazy-tools/${name}`)), outdir: join(out, 'tools'), format: 'iife' });
  const sheets = build({
    ...common, bundle: false, outdir: out,
    entryPoints: [
      ...['popup', 'options', 'fonts', 'suspend-page'].map((name) => source('extension', `${name}.css`)),
      ...['surface', 'article', 'listening'].map((name) => source('view', `${name}.css`)),
    ],
    outbase: source(),
    entryNames: '[name]',
  });
  await Promise.all([pages, injected, tools, sheets]);
}

/**
 * Copies icons, pages, fonts, notices and locales.
 * @param {string} out
 */
async function copyStatic(out) {
  await cp(join(root, 'icons'), join(out, 'icons'), { recursive: true, filter: (path) => !path.endsWith('.svg') });
  for (const page of ['popup', 'options']) {
    await cp(source('extension', `${page}.html`), join(out, `${page}.html`));
  }
  await cp(source('extension', 'anti-flicker'), join(out, 'anti-flicker'), { recursive: true });
  const typeface = join(root, 'node_modules/@fontsource/atkinson-hyperlegible-next');
  for (const face of ['latin-400-normal', 'latin-400-italic', 'latin-700-normal', 'latin-ext-400-normal', 'latin-ext-400-italic', 'latin-ext-700-normal']) {
    await cp(join(typeface, 'files', `atkinson-hyperlegible-next-${face}.woff2`), join(out, 'fonts', `${face}.woff2`));
  }
  await cp(join(typeface, 'LICENSE'), join(out, 'fonts', 'OFL.txt'));
  await writeFile(join(out, 'THIRD-PARTY.txt'), await writeNotices(root));
  for (const locale of await readdir(source('locales'))) {
    await cp(source('locales', locale), join(out, '_locales', locale), { recursive: true });
  }
}

/**
 * Builds the extension for one browser.
 * @param {string} browser key of `manifests`
 */
async function buildFor(browser) {
  const out = join(root, 'dist', browser);
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const manifest = withSites(JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')), await readPublishers(source('sites', 'publishers.ts')));
  await writeFile(join(out, 'manifest.json'), `${JSON.stringify(manifests[browser]?.(manifest), undefined, 2)}\n`);
  await Promise.all([bundle(out), copyStatic(out)]);
  await checkSizes(out);
}

/**
 * Builds the extension for both browsers.
 * @throws {Error} that names the fault of a locale, before anything is built, or the files over their budget
 */
export async function buildAll() {
  await checkLocales(source('locales'));
  for (const browser of Object.keys(manifests)) await buildFor(browser);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await buildAll();
  if (process.argv.includes('--watch')) {
    /** @type {NodeJS.Timeout | undefined} */
    let timer;
    watch(join(root, 'src'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => buildAll().then(() => console.log('built'), (error) => console.error(error.message)), 100);
    });
  }
}
