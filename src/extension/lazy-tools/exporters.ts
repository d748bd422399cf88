/** Makes EPUB, HTML and Markdown files of an article. */
import { makeEpubFile } from '../../view/export/epub-file.ts';
import { makeFileName } from '../../view/export/file-name.ts';
import { makeHtmlFile } from '../../view/export/html-file.ts';
import { makeMarkdownFile } from '../../view/export/markdown-file.ts';
import { findPictures } from '../../view/export/render-static.ts';
import { registerTool } from './tool-registry.ts';

export const exporters = { findPictures, makeEpubFile, makeFileName, makeHtmlFile, makeMarkdownFile };

registerTool('exporters', exporters);
