/** From a key point to its sentence, and back. */
import { motion } from './heading-navigation.ts';

/** The marked sentences in the order of the text. */
export function findKeySentences(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('.body mark.key-sentence')];
}

/** Only one point is current: its sentence stands out, its button says so. */
function setCurrent(root: HTMLElement, sentence: HTMLElement): void {
  for (const old of root.querySelectorAll('mark.current')) old.classList.remove('current');
  sentence.classList.add('current');
  for (const button of root.querySelectorAll<HTMLElement>('button.key-point')) {
    if (button.dataset['point'] === sentence.dataset['point']) button.setAttribute('aria-current', 'true');
    else button.removeAttribute('aria-current');
  }
}

/** Scrolls to a marked sentence and gives it the focus, with the number of its point for those who listen. */
export function goToKeySentence(root: HTMLElement, sentence: HTMLElement): void {
  setCurrent(root, sentence);
  sentence.setAttribute('aria-describedby', `klartext-point-${sentence.dataset['point']}`);
  sentence.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: 'center', behavior: motion(root.ownerDocument) });
}

/** Goes to the sentence of a key point; a point whose sentence is not drawn leads nowhere. */
export function goToPoint(root: HTMLElement, point: number): void {
  const sentence = root.querySelector<HTMLElement>(`.body mark[data-point="${point}"]`);
  if (sentence) goToKeySentence(root, sentence);
}

/** Back to the list, at the point one came from. */
export function goBackToPoints(root: HTMLElement): void {
  const button = root.querySelector<HTMLElement>('button.key-point[aria-current]') ?? root.querySelector<HTMLElement>('button.key-point');
  button?.focus({ preventScroll: true });
  button?.scrollIntoView({ block: 'center', behavior: motion(root.ownerDocument) });
}

/** Calls `choose` with the number of the key point whose button is pressed. */
export function onKeyPoint(root: HTMLElement, choose: (point: number) => void, signal?: AbortSignal): void {
  root.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button.key-point') : null;
    if (button) choose(Number(button.dataset['point']));
  }, signal ? { signal } : {});
}
