/**
 * Lists the largest size of each shipped file, in bytes as built for one browser; `npm run build` fails where one is
 * larger. Each number is the size on the day it was set plus 5 %.
 */

/** @typedef {{ what: string, files: RegExp, bytes: number }} SizeBudget `files` matches paths in a browser's folder */

/** @type {readonly SizeBudget[]} */
export const SIZE_BUDGETS = [
  // Runs on every page of dw.com, also where the reader is never opened.
  { what: 'detector.js', files: /^detector\.js$/, bytes: 3_250 },
  // Runs on the pages of other publishers that the reader has allowed; knows the URLs of all of them.
  { what: 'detector-elsewhere.js', files: /^detector-elsewhere\.js$/, bytes: 3_450 },
  // Runs before the first paint of every article in automatic mode.
  { what: 'anti-flicker.js', files: /^anti-flicker\.js$/, bytes: 1_270 },
  // Comes with the first click: Readability, extraction, key points, the reader's styles and controls.
  { what: 'reader.js', files: /^reader\.js$/, bytes: 240_000 },
  // Holds settings, labels and messages for the background, the reader and the extension's own pages.
  { what: 'base.js', files: /^base\.js$/, bytes: 12_000 },
  // Holds rendering, speech and sentence splitting for the reader, the popup, the options and exported files.
  { what: 'view.js', files: /^view\.js$/, bytes: 152_000 },
  // Comes with the first export: EPUB, HTML and Markdown files.
  { what: 'export-bundle.js', files: /^export-bundle\.js$/, bytes: 21_700 },
  // Changes with the version of webextension-polyfill only.
  { what: 'browser-polyfill.js', files: /^browser-polyfill\.js$/, bytes: 4_950 },
  // Is read each time that the browser wakes the background.
  { what: 'background.js', files: /^background\.js$/, bytes: 6_100 },
  // Is read at each opening of the popup.
  { what: 'popup.js', files: /^popup\.js$/, bytes: 6_450 },
  // Is read at each opening of the options.
  { what: 'options.js', files: /^options\.js$/, bytes: 8_450 },
  // Sets styles and theme before the first paint of the extension's own pages.
  { what: 'first-paint.js', files: /^first-paint\.js$/, bytes: 370 },
  // Style sheets and HTML of the extension's own pages.
  { what: 'style sheets and pages', files: /\.(css|html)$/, bytes: 10_600 },
];

/** Matches files that are not counted: fonts, icons, texts in 31 languages, the manifest and the notices. */
export const UNCOUNTED = /^(fonts|icons|_locales)\/|^(manifest\.json|THIRD-PARTY\.txt)$/;
