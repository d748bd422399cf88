/**
 * Detects content scripts of an earlier version: after an update Chrome leaves them in their pages, without access to
 * the extension.
 */
import browser from 'webextension-polyfill';

/**
 * Whether this script is such a script. It must then not use `browser`: each call would log an error in the page's
 * console.
 */
export function isContextInvalidated(): boolean {
  return !browser.runtime.id;
}
