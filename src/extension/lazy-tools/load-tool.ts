/** Loads a tool at its first use. */
import browser from 'webextension-polyfill';
import { sendMessage } from '../messaging.ts';
import type { exporters } from './exporters.ts';
import type { renderKeyHelp } from './key-help.ts';
import type { openLightbox } from './lightbox.ts';
import type { makeListening } from './listening.ts';
import { findTool, type ToolName } from './tool-registry.ts';

/** What each tool's script registers. */
export interface LazyTools extends Record<ToolName, object> {
  /** Makes EPUB, HTML and Markdown files. */
  exporters: typeof exporters;
  /** Lists the keys of the reader. */
  'key-help': { renderKeyHelp: typeof renderKeyHelp };
  /** Shows one picture as large as the window. */
  lightbox: { openLightbox: typeof openLightbox };
  /** Reads an article aloud. */
  listening: { makeListening: typeof makeListening };
}

/** Says whether this script runs in a page of the extension, which can import, and not in a content script. */
function isExtensionPage(): boolean {
  return browser.runtime.getURL('').startsWith(`${location.origin}/`);
}

/**
 * Returns a tool, loaded into this world if it is not there yet: in a content script the background injects it, a page of
 * the extension imports it. Nothing has to be web-accessible for either.
 * @throws {Error} (the promise rejects) where the script cannot be loaded: its file is gone after an update, the browser
 * withdrew access to the page, or the extension was removed. A later call tries again.
 */
export async function loadTool<Name extends ToolName>(name: Name): Promise<LazyTools[Name]> {
  if (!findTool(name)) {
    if (isExtensionPage()) await import(browser.runtime.getURL(`tools/${name}.js`));
    else await sendMessage('background:inject-tool', name);
  }
  const tool = findTool(name);
  if (!tool) throw new Error(`The script tools/${name}.js was loaded and did not register its tool.`);
  // Scripts of separate bundles meet here: the name tells the type.
  return tool as LazyTools[Name];
}
