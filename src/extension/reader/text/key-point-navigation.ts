/** Navigates from a key point to its sentence and back. */
import { scrollBehavior } from './heading-navigation.ts';

/** Finds the marked sentences of key points, in the order of the text. */
export function findKeySentences(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.body mark.key-sentence')];
}

/** Makes one key point current: highlights its sentence and marks its button. */
function setCurrent(root: HTMLElement, sentence: HTMLElement): void {
  for (const previous of root.querySelectorAll('mark.current')) previous.classList.remove('current');
  sentence.classList.add('current');
  for (const button of root.querySelectorAll<HTMLElement>('button.key-point')) {
    if (button.dataset['point'] === sentence.dataset['point']) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

/** Scrolls to a marked sentence and focuses it; its description for screen readers is the number of its key point. */
export function goToKeySentence(root: HTMLElement, sentence: HTMLElement): void {
  setCurrent(root, sentence);
  sentence.setAttribute('aria-describedby', `klartext-point-${sentence.dataset['point']}`);
  sentence.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: 'center', behavior: scrollBehavior(root.ownerDocument) });
}

/** Goes to the sentence of a key point, by its index from 0. Does nothing where the sentence is not rendered. */
export function goToPoint(root: HTMLElement, point: number): void {
  const sentence = root.querySelector<HTMLElement>(`.body mark[data-point="${point}"]`);
  if (sentence) goToKeySentence(root, sentence);
}

/** Goes back to the list of key points, at the current one. */
export function goBackToPoints(root: HTMLElement): void {
  const button = root.querySelector<HTMLElement>('button.key-point[aria-current]') ?? root.querySelector<HTMLElement>('button.key-point');
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'center', behavior: scrollBehavior(root.ownerDocument) });
}

/** Calls `choose` with the index of the key point whose button is pressed, until the signal aborts. */
export function onKeyPoint(root: HTMLElement, choose: (point: number) => void, signal?: AbortSignal): void {
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.key-point') : null;
    if (button) choose(Number(button.dataset['point']));
  }, signal ? { signal } : {});
}
