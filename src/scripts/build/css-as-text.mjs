/** Bundles style sheets into scripts as minified text. */
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

/**
 * Makes `import css from './x.css'` give the sheet's text: a content script has no file to link to, and its sheet goes into
 * a shadow root.
 * @type {import('esbuild').Plugin}
 */
export const cssAsText = {
  name: 'css-as-text',
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};
