/** Brought into a page beside the reader when an article is first taken along: makes the files. */
import { findPictures } from '../view/export/render-static.ts';
import { makeEpubFile } from '../view/export/epub-file.ts';
import { makeHtmlFile } from '../view/export/html-file.ts';
import { makeMarkdownFile } from '../view/export/markdown-file.ts';
import { makeFileName } from '../view/export/file-name.ts';

const exporters = { findPictures, makeEpubFile, makeHtmlFile, makeMarkdownFile, makeFileName };

export type Exporters = typeof exporters;

declare global {
  // Two scripts of one extension in one page share nothing but their world's global.
  var klartextFiles: Exporters | undefined;
}

globalThis.klartextFiles = exporters;
