/** What the bundler does otherwise than usual, each with its reason. */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/** The polyfill ships once, as a file of its own: pages import it, into content scripts it is injected before them. */
export const POLYFILL = 'browser-polyfill.js';
export const onePolyfill = (/** @type {string} */ importLine) => /** @satisfies {import('esbuild').Plugin} */ ({
  name: 'one-polyfill',
  setup(bundler) {
    bundler.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'polyfill', namespace: 'klartext' }));
    bundler.onResolve({ filter: new RegExp(`^/${POLYFILL}$`) }, ({ path }) => ({ path, external: true }));
    bundler.onLoad({ filter: /.*/, namespace: 'klartext' }, () => ({ contents: `${importLine} export default globalThis.browser` }));
  },
});

/**
 * Before a script of which a first click calls two functions of three: Chromium then compiles it in one go. Else it
 * skims each function with the script and reads it again when it is called, seven milliseconds more in all. The price
 * is 7 % of the page's heap, for the third that nobody has called.
 */
export const EAGER_COMPILE_HINT = '//# allFunctionsCalledOnLoad\n';

/** Style sheets that travel inside a content script, as text without its blanks. */
/** @type {import('esbuild').Plugin} */
export const cssAsText = {
  name: 'css-as-text',
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** @typedef {{ times: number, what: RegExp, by: string }} Change of a text that is somebody else's, so many times */

/**
 * The text with its changes.
 * @param {string} text
 * @param {string} name whose text it is
 * @param {readonly Change[]} changes
 * @throws {Error} where the text is another than the changes were written for
 */
function change(text, name, changes) {
  return changes.reduce((changed, { times, what, by }) => {
    const found = [...changed.matchAll(what)].length;
    if (found !== times) throw new Error(`${name} has ${what} in ${found} places instead of ${times}: is it a new version? Look again.`);
    return changed.replace(what, by);
  }, text);
}

/** @type {readonly Change[]} */
const READABILITY_CHANGES = [
  // It writes markup in its retry, and for pictures in `<noscript>`. An inert parse does the same and leaves no markup sink in what ships.
  { times: 2, what: /(\w+)\.innerHTML = ([\w.]+);/g, by: "$1.replaceChildren(...new DOMParser().parseFromString($2, 'text/html').body.childNodes);" },
  // Its diary is for its own developers: the bundler drops all that goes to the console.
  { times: 24, what: /this\.log\(/g, by: 'console.log(' },
  { times: 4, what: /if \(this\._debug\)/g, by: 'if (false)' },
  // JSON-LD is read in src/article, and forbidden to Readability wherever it is asked.
  { times: 1, what: /^ {2}_getJSONLD\(doc\) \{\n[^]*?^ {2}\},\n/gm, by: '' },
  // A module of our own kind needs no bundler's help to be one.
  { times: 1, what: /^if \(typeof module === "object"\) \{[^]*$/gm, by: 'export { Readability };' },
];

/**
 * Of Readability's package only Readability, and of that only what is asked for here. Where the output is minified, its
 * private names are too: they begin with `_` and nobody else says them. One of them is written on elements of the page,
 * where a short name could be a property already.
 * @type {import('esbuild').Plugin}
 */
export const leanReadability = {
  name: 'lean-readability',
  setup(bundler) {
    const names = bundler.initialOptions.minify ? { mangleProps: /^_[a-z]/, mangleCache: { _readabilityDataTable: /** @type {const} */ (false) } } : {};
    bundler.onLoad({ filter: /@mozilla[\\/]readability[\\/]index\.js$/ }, () => ({ contents: "export { Readability } from './Readability.js';" }));
    bundler.onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => {
      const changed = change(await readFile(path, 'utf8'), 'Readability', READABILITY_CHANGES);
      const { code } = await transform(changed, { ...names, drop: ['console'], charset: 'utf8' });
      return { contents: code, loader: 'js' };
    });
  },
};

/**
 * The polyfill without its list of the functions that want a callback: in Manifest 3 Chrome's answer with promises
 * themselves. Storage stays in it: in a page that is older than the extension's last update it throws at once, and callers
 * wait for a promise that is rejected.
 * @param {string} text of the polyfill
 */
export function leanPolyfill(text) {
  return change(text, 'webextension-polyfill', [
    { times: 1, what: /(const apiMetadata = )\{[^]*?(\n {8}"storage": \{[^]*?\n {8}\}),[^]*?\n {6}\};/g, by: '$1{$2};' },
  ]);
}
