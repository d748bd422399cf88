/**
 * A note in the tab's own session storage that the reader is open on this address. It lives as long as the tab,
 * through reloads and session restore, and needs no list of pages anywhere in the extension.
 */
const KEY = 'klartext-reading';

/**
 * Whether the reader was open here when the page was last left. A page that forbids storage has no memory. A fresh page
 * is not asked: the first touch of its storage costs milliseconds, more than all else the detector does.
 */
export function wasReading(view: Window): boolean {
  // The old name for it: the new one takes the detector past its size.
  if (!view.performance.navigation.type) return false;
  try {
    return view.sessionStorage.getItem(KEY) === view.location.href;
  } catch {
    return false;
  }
}

/** Notes that the reader is open on this address, or no more. */
export function noteReading(view: Window, open: boolean): void {
  try {
    if (open) view.sessionStorage.setItem(KEY, view.location.href);
    else view.sessionStorage.removeItem(KEY);
  } catch {
    // Full or forbidden: the reader is then not open after a reload, and nothing else is lost.
  }
}
