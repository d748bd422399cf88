/** Waits for a page that draws itself anew. */

/** A page counts as drawn when nothing in it has changed for this long, in milliseconds … */
const STILL = 150;
/** … or at the latest after this. */
const PATIENCE = 5000;

/** Calls `then` once, when the page has been still; an aborted signal keeps it from being called. */
export function whenStill(page: Document, then: () => void, signal?: AbortSignal): void {
  let timer = setTimeout(finish, STILL);
  const patience = setTimeout(finish, PATIENCE);
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(finish, STILL);
  });
  function finish(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(patience);
    if (!signal?.aborted) then();
  }
  observer.observe(page, { childList: true, subtree: true });
}
