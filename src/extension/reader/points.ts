/** From a key point to its sentence. */

function wantsStillness(view: Window): boolean {
  return view.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Scrolls to the marked sentence, gives it the focus and lets it stand out for a moment. */
export function goToPoint(root: HTMLElement, point: number): void {
  const mark = root.querySelector<HTMLElement>(`mark[data-point="${point}"]`);
  const view = root.ownerDocument.defaultView;
  if (!mark || !view) return;
  mark.scrollIntoView({ block: 'center', behavior: wantsStillness(view) ? 'instant' : 'smooth' });
  mark.focus({ preventScroll: true });
}

/** Calls `choose` with the number of the key point whose button is pressed. */
export function onKeyPoint(root: HTMLElement, choose: (point: number) => void, signal?: AbortSignal): void {
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.key-point') : null;
    if (button) choose(Number(button.dataset['point']));
  }, signal ? { signal } : {});
}
