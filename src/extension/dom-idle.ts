/** Waits for a page that draws itself anew. */

/** A page counts as drawn when nothing in it has changed for this long, in milliseconds … */
const IDLE_MS = 150;
/** … or at the latest after this. */
const IDLE_TIMEOUT_MS = 5000;

/** Calls `then` once, when the page has been still; an aborted signal keeps it from being called. */
export function onDomIdle(page: Document, then: () => void, signal?: AbortSignal): void {
  let timer = setTimeout(finish, IDLE_MS);
  const timeoutMs = setTimeout(finish, IDLE_TIMEOUT_MS);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(finish, IDLE_MS);
  });
  function finish(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(timeoutMs);
    if (!signal?.aborted) then();
  }
  observer.observe(page, { childList: true, subtree: true });
}
