/**
 * Scripts that several others need, each shipped once. They are classic scripts, which a page of the extension can load as
 * well as a content script, and leave what their modules export in one global of their world. Sources import those modules
 * as any other; only the bundler knows where they went.
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { POLYFILL, EAGER_COMPILE_HINT } from './bundler-plugins.mjs';

/** @typedef {{ file: string, global: string, roots: readonly string[] }} SharedScript `roots` are modules under src/, shared with all that they import */
/** @typedef {{ path: string, name: string }} Export */
/** @typedef {{ file: string, global: string, modules: ReadonlySet<string>, exports: readonly Export[] }} ReadScript an export is found at its place in the global */

/** @type {readonly SharedScript[]} In the order in which they run: a later one may use an earlier one. */
export const SHARED_SCRIPTS = [
  // For the background too, which the browser wakes again and again: settings, words, messages, and nothing that draws.
  { file: 'base.js', global: 'klartextBase', roots: ['extension/load-labels.ts', 'extension/messaging.ts', 'extension/settings-store.ts'] },
  // What draws an article and reads it aloud, the controls of settings, and the style sheets of both.
  {
    file: 'view.js', global: 'klartextView', roots: [
      'view/article.css', 'view/render-article.ts', 'view/render-removed.ts', 'view/listening.css', 'view/markdown.ts', 'view/publisher-name.ts',
      'view/image-placeholder.ts', 'view/surface.css', 'extension/appearance.ts', 'extension/progressive-render.ts', 'extension/time-slicing.ts', 'extension/listen/listen.ts',
      'extension/options/render-form.ts', 'extension/reader/live-blog/label-new-posts.ts', 'extension/reader/text/key-point-navigation.ts',
    ],
  },
];

/**
 * Reads what a shared script holds: its roots and all that they import, but for what an earlier one holds.
 * @param {string} root of the project
 * @param {SharedScript} script
 * @param {readonly ReadScript[]} earlier
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<ReadScript>}
 */
export async function readShared(root, { file, global, roots }, earlier, options) {
  const dry = /** @type {const} */ ({ ...options, absWorkingDir: root, outdir: root, format: 'esm', write: false, metafile: true });
  const { metafile: { inputs } } = await build({ ...dry, entryPoints: roots.map((path) => `src/${path}`) });
  const paths = Object.keys(inputs).filter((path) => path.startsWith('src/') && !earlier.some(({ modules }) => modules.has(join(root, path)))).toSorted();
  const { metafile: { outputs } } = await build({ ...dry, entryPoints: paths });
  const exported = Object.values(outputs).flatMap(({ entryPoint = '', exports }) => exports.map((name) => ({ path: join(root, entryPoint), name })));
  return { file, global, modules: new Set(paths.map((path) => join(root, path))), exports: exported };
}

/**
 * What a shared script is made from. Where it has run before, it does nothing: whoever took from it keeps what they have.
 * @param {ReadScript} script
 * @returns {Pick<import('esbuild').BuildOptions, 'stdin' | 'banner' | 'footer'>}
 */
export function sharedSource({ global, exports }) {
  const imports = exports.map(({ path, name }, index) => `import { ${name} as x${index} } from ${JSON.stringify(path)};`);
  return {
    stdin: { contents: `${imports.join('\n')}\nglobalThis.${global} = [${exports.map((_, index) => `x${index}`).join()}];`, resolveDir: '/' },
    // Not asked by value: an element of the page that is named like it would be one.
    banner: { js: `${EAGER_COMPILE_HINT}(function(){if(Object.hasOwn(globalThis,'${global}'))return;` }, footer: { js: '})();' },
  };
}

/**
 * The plugin that takes from shared scripts what they hold: one tiny module an export, so that only what is used is named.
 * @param {readonly ReadScript[]} scripts
 * @param {boolean} isModule whether the script loads them itself; into a page they come before it
 * @returns {import('esbuild').Plugin}
 */
export function fromShared(scripts, isModule) {
  return {
    name: 'from-shared',
    setup(bundler) {
      for (const { file, global, modules, exports } of scripts) {
        bundler.onResolve({ filter: new RegExp(`^${global}\\b`) }, ({ path }) => ({ path, namespace: 'shared', sideEffects: path === global }));
        bundler.onResolve({ filter: new RegExp(`^/${file}$`) }, ({ path }) => ({ path, external: true }));
        bundler.onLoad({ filter: new RegExp(`^${global}$`), namespace: 'shared' }, () => (
          { contents: `${isModule ? `import '/${POLYFILL}'; import '/${file}';` : ''} export const all = globalThis.${global};` }));
        bundler.onLoad({ filter: new RegExp(`^${global}\\[`), namespace: 'shared' }, ({ path }) => (
          { contents: `import { all } from '${global}'; export default all${path.slice(global.length)};` }));
        bundler.onLoad({ filter: /\.(ts|css)$/ }, ({ path }) => {
          if (!modules.has(path)) return undefined;
          const lines = exports.map(({ path: from, name }, index) => (from === path ? `export { default as ${name} } from '${global}[${index}]';` : ''));
          return { contents: lines.join(''), loader: 'js' };
        });
      }
    },
  };
}
