/** Waits until a page has stopped changing its document. */

/** A page counts as idle when no node was added or removed for this time. */
const IDLE_MS = 150;
/** A page that goes on changing counts as idle after this time. */
const IDLE_TIMEOUT_MS = 5000;

/** Calls `then` once, when the page is idle; not at all where the signal has aborted by then. */
export function onDomIdle(page: Document, then: () => void, signal?: AbortSignal): void {
  let timer = setTimeout(finish, IDLE_MS);
  const timeout = setTimeout(finish, IDLE_TIMEOUT_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(finish, IDLE_MS);
  });
  function finish(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(timeout);
    if (!signal?.aborted) then();
  }
  observer.observe(page, { childList: true, subtree: true });
}
