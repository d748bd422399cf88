/** Scripts that outlive their extension: after an update Chrome leaves the old ones in the page, cut off from it. */
import browser from 'webextension-polyfill';

/** Whether this script is one. It must then touch nothing of `browser`: each call would be an error in the page's console. */
export function isContextInvalidated(): boolean {
  return !browser.runtime.id;
}
