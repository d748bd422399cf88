/** Makes EPUB, HTML and Markdown files: a content script of its own, injected beside the reader at the first export. */
import { findPictures } from '../view/export/render-static.ts';
import { makeEpubFile } from '../view/export/epub-file.ts';
import { makeHtmlFile } from '../view/export/html-file.ts';
import { makeMarkdownFile } from '../view/export/markdown-file.ts';
import { makeFileName } from '../view/export/file-name.ts';

const exporters = { findPictures, makeEpubFile, makeHtmlFile, makeMarkdownFile, makeFileName };

export type Exporters = typeof exporters;

declare global {
  // Two content scripts of one extension share nothing but the global of their world.
  var klartextFiles: Exporters | undefined;
}

globalThis.klartextFiles = exporters;
