/**
 * Stores in the tab's session storage that the reader is open on this URL. The flag lives as long as the tab, through
 * reloads and session restore; the extension needs no list of pages.
 */
const KEY = 'klartext-reading';

/**
 * Whether the reader was open on this URL when the tab last left it; false where the page forbids storage. The first
 * access to a tab's storage takes milliseconds. It is made on every article all the same: the navigation type does not
 * tell reloaded tabs apart, as those that were discarded, restored or open during an update report "navigate".
 */
export function wasReaderOpen(view: Window): boolean {
  try {
    return view.sessionStorage.getItem(KEY) === view.location.href;
  } catch {
    return false;
  }
}

/** Sets or removes the flag for this URL. */
export function setReaderOpen(view: Window, open: boolean): void {
  try {
    if (open) view.sessionStorage.setItem(KEY, view.location.href);
    else view.sessionStorage.removeItem(KEY);
  } catch {
    // Storage is full or forbidden: the reader does not reopen after a reload.
  }
}
