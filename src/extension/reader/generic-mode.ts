/** Somebody asked to try a page of a site that nobody described. It holds as long as the page, and is written down nowhere. */
let isGeneric = false;

/** From now on this page is read by Readability alone. */
export function enterGenericMode(): void {
  isGeneric = true;
}

/** Whether it is. */
export function isGenericMode(): boolean {
  return isGeneric;
}
