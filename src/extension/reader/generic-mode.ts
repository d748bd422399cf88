/** Somebody asked to try a page of a site that nobody described. It holds as long as the page, and is written down nowhere. */
let isOn = false;

/** From now on this page is read by Readability alone. */
export function beginTrial(): void {
  isOn = true;
}

/** Whether it is. */
export function isTrial(): boolean {
  return isOn;
}
