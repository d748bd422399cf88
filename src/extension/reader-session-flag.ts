/**
 * A note in the tab's own session storage that the reader is open on this address. It lives as long as the tab,
 * through reloads and session restore, and needs no list of pages anywhere in the extension.
 */
const KEY = 'klartext-reading';

/**
 * Whether the reader was open here when the page was last left. A page that forbids storage has no memory. The first
 * touch of a tab's storage costs milliseconds, and yet every article is asked: tabs that were discarded, restored with
 * their session or open during an update call themselves freshly navigated to.
 */
export function wasReaderOpen(view: Window): boolean {
  try {
    return view.sessionStorage.getItem(KEY) === view.location.href;
  } catch {
    return false;
  }
}

/** Notes that the reader is open on this address, or no more. */
export function setReaderOpen(view: Window, open: boolean): void {
  try {
    if (open) view.sessionStorage.setItem(KEY, view.location.href);
    else view.sessionStorage.removeItem(KEY);
  } catch {
    // Full or forbidden: the reader is then not open after a reload, and nothing else is lost.
  }
}
