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

/** Of Readability's package only Readability: its guess whether a page is an article is asked by nobody here. */
/** @type {import('esbuild').Plugin} */
export const onlyReadability = {
  name: 'only-readability',
  setup(bundler) {
    bundler.onLoad({ filter: /@mozilla[\\/]readability[\\/]index\.js$/ }, () => ({ contents: "exports.Readability = require('./Readability');" }));
  },
};

/**
 * Readability writes markup in two places (its retry, and pictures in `<noscript>`). An inert parse does the same and
 * leaves no markup sink in what ships.
 */
/** @type {import('esbuild').Plugin} */
export const noMarkupSinks = {
  name: 'no-markup-sinks',
  setup(bundler) {
    bundler.onLoad({ filter: /@mozilla[\\/]readability[\\/]Readability\.js$/ }, async ({ path }) => {
      const parts = (await readFile(path, 'utf8')).split(/(\w+)\.innerHTML = ([\w.]+);/);
      if (parts.length !== 7) throw new Error(`Readability writes markup in ${(parts.length - 1) / 3} places instead of 2: is it a new version? Look again.`);
      const contents = parts.map((part, index) => (index % 3 === 1 ? `${part}.replaceChildren(...new DOMParser().parseFromString(` : index % 3 === 2 ? `${part}, 'text/html').body.childNodes);` : part)).join('');
      return { contents, loader: 'js' };
    });
  },
};
