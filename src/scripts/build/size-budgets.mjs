/**
 * Limits the size of each shipped file, in bytes as built for one browser; `npm run build` fails where one is larger. Each
 * limit is the size on the day it was set, and 5 %.
 */

/** @typedef {{ what: string, files: RegExp, bytes: number }} SizeBudget `files` matches paths in a browser's folder */

/** @type {readonly SizeBudget[]} */
export const SIZE_BUDGETS = [
  // Runs on every page of dw.com.
  { what: 'detector.js', files: /^detector\.js$/, bytes: 3_300 },
  // Runs on the pages of other publishers that the reader has allowed; knows the URLs of all of them.
  { what: 'detector-elsewhere.js', files: /^detector-elsewhere\.js$/, bytes: 3_500 },
  // Runs before the first paint of every article in automatic mode.
  { what: 'anti-flicker.js', files: /^anti-flicker\.js$/, bytes: 1_270 },
  // Comes with the first click: Readability, extraction, sentences of 70 languages, key points, styles and controls.
  { what: 'reader.js', files: /^reader\.js$/, bytes: 402_000 },
  // Comes with the first export: EPUB, HTML and Markdown files.
  { what: 'tools/exporters.js', files: /^tools\/exporters\.js$/, bytes: 40_100 },
  // Comes with the first "listen": voices, player, sentences of 70 languages.
  { what: 'tools/listening.js', files: /^tools\/listening\.js$/, bytes: 114_200 },
  // Comes with the first enlarged picture.
  { what: 'tools/lightbox.js', files: /^tools\/lightbox\.js$/, bytes: 3_350 },
  // Comes with the first look at the list of keys.
  { what: 'tools/key-help.js', files: /^tools\/key-help\.js$/, bytes: 710 },
  // Are shared by background, popup and options: the polyfill, settings, messages, labels, rendering.
  { what: 'chunks', files: /^chunks\//, bytes: 37_100 },
  // Is read, with the chunks, each time that the browser wakes the background.
  { what: 'background.js', files: /^background\.js$/, bytes: 5_700 },
  // Is read, with the chunks, at each opening of the popup.
  { what: 'popup.js', files: /^popup\.js$/, bytes: 14_000 },
  // Is read, with the chunks, at each opening of the options.
  { what: 'options.js', files: /^options\.js$/, bytes: 11_700 },
  // Sets the theme before the first paint of the extension's own pages.
  { what: 'first-paint.js', files: /^first-paint\.js$/, bytes: 150 },
  // Are the extension's own pages.
  { what: 'style sheets and pages', files: /\.(css|html)$/, bytes: 26_000 },
];

/** Matches what is not counted: fonts, icons, texts in 31 languages, the manifest and the notices. */
export const UNCOUNTED = /^(fonts|icons|_locales)\/|^(manifest\.json|THIRD-PARTY\.txt)$/;
