/** `npm run build`: builds dist/chrome and dist/firefox from one manifest; with `--watch` again after every change. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { cssAsText, leanPolyfill, leanReadability, onePolyfill, POLYFILL, EAGER_COMPILE_HINT } from './src/scripts/build/bundler-plugins.mjs';
import { checkLocales } from './src/scripts/build/check-locales.mjs';
import { checkSizes } from './src/scripts/build/check-sizes.mjs';
import { fromShared, readShared, SHARED_SCRIPTS, sharedSource } from './src/scripts/build/shared-scripts.mjs';
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

/** @satisfies {import('esbuild').BuildOptions} */
const common = /** @type {const} */ ({ bundle: true, minify: true, target: /** @type {string[]} */ (['chrome123', 'firefox147']), charset: 'utf8', legalComments: 'none', logLevel: 'warning' });

/** Wraps a content script in a function expression: the arrow function that the bundler writes is pre-parsed first and then parsed again. */
const wrapper = { banner: { js: '(function(){' }, footer: { js: '})();' } };
const wrapperAtOnce = { ...wrapper, banner: { js: `${EAGER_COMPILE_HINT}${wrapper.banner.js}` } };

/**
 * Returns the paths of entry scripts of the extension.
 * @type {(names: string[]) => string[]}
 */
const entries = (names) => names.map((name) => source('extension', `${name}.ts`));

/**
 * Bundles the shared scripts, each without the modules that earlier ones hold.
 * @param {string} out
 */
async function bundleShared(out) {
  /** @type {import('./src/scripts/build/shared-scripts.mjs').ReadScript[]} */
  const scripts = [];
  for (const script of SHARED_SCRIPTS) {
    const options = { ...common, plugins: [onePolyfill(''), fromShared(scripts, false), cssAsText] };
    const read = await readShared(root, script, scripts, options);
    await build({ ...options, ...sharedSource(read), outfile: join(out, script.file), format: 'esm' });
    scripts.push(read);
  }
  return scripts;
}

/**
 * Bundles all scripts and style sheets.
 * @param {string} out
 */
async function bundle(out) {
  const shared = await bundleShared(out);
  const [base] = shared;
  const background = build({ ...common, entryPoints: entries(['background']), outdir: out, format: 'esm', plugins: [onePolyfill(`import '/${POLYFILL}';`), fromShared(base ? [base] : [], true)] });
  const pages = build({ ...common, entryPoints: entries(['popup', 'options']), outdir: out, format: 'esm', plugins: [onePolyfill(''), fromShared(shared, false)] });
  const injected = build({ ...common, entryPoints: entries(['reader', 'export-bundle', 'first-paint']), outdir: out, format: 'esm', ...wrapperAtOnce, plugins: [onePolyfill(''), fromShared(shared, false), cssAsText, leanReadability] });
  // Scripts that run without any other script of the extension.
  const alone = build({ ...common, entryPoints: entries(['detector', 'detector-elsewhere', 'anti-flicker']), outdir: out, format: 'esm', ...wrapper });
  const polyfill = build({ ...common, stdin: { contents: leanPolyfill(await readFile(join(root, 'node_modules/webextension-polyfill/dist/browser-polyfill.js'), 'utf8')) }, bundle: false, outfile: join(out, POLYFILL) });
  const sheets = build({
    ...common, bundle: false, outdir: out,
    entryPoints: ['popup', 'options', 'fonts', 'suspend-page'].map((name) => source('extension', `${name}.css`)),
  });
  await Promise.all([background, pages, injected, alone, polyfill, sheets]);
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
