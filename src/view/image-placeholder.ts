/** What stands where a picture is not: not asked for yet, or not to be had. */
import { element } from './element.ts';
import type { Labels } from './labels.ts';

/** Puts a button in a picture's place that brings it back; `whole` is the picture with whatever is around it. */
function placeholderFor(image: HTMLImageElement, whole: HTMLElement, labels: Labels, hasFailed: boolean): HTMLButtonElement {
  const page = whole.ownerDocument;
  const local = { lang: labels.language, dir: labels.direction };
  const button = element(page, 'button', { class: hasFailed ? 'image-placeholder failed' : 'image-placeholder', type: 'button' }, [
    image.alt !== '' && element(page, 'span', { class: 'alt' }, [image.alt]),
    hasFailed && element(page, 'span', { class: 'failure', ...local }, [labels.text('pictureFailed')]),
    element(page, 'span', { class: 'load', ...local }, [labels.text(hasFailed ? 'tryAgain' : 'loadPicture')]),
  ]);
  button.addEventListener('click', () => {
    // A copy is fetched anew; the old element remembers that it has failed.
    image.replaceWith(image.cloneNode());
    button.replaceWith(whole);
    if (whole.matches('button')) whole.focus();
  });
  return button;
}

/** The picture with the button around it, where there is one. */
function wholeOf(image: HTMLImageElement): HTMLElement {
  return image.closest<HTMLElement>('button.enlarge') ?? image;
}

/**
 * Holds back every picture until it is asked for; returns how many. The root must be of a document without a window,
 * in which nothing is fetched.
 */
export function deferImages(root: HTMLElement, labels: Labels): number {
  // A poster is decoration on a button; the player shows it when asked to play.
  for (const poster of root.querySelectorAll('img.poster')) poster.remove();
  const images = [...root.querySelectorAll('img')];
  for (const image of images) {
    const whole = wholeOf(image);
    const button = placeholderFor(image, whole, labels, false);
    whole.replaceWith(button);
  }
  return images.length;
}

/** Says so in place of a picture that cannot be loaded. */
export function replaceFailedImages(root: HTMLElement, labels: Labels, signal?: AbortSignal): void {
  root.addEventListener('error', ({ target: image }) => {
    if (!(image instanceof HTMLImageElement)) return;
    if (image.matches('.poster')) image.remove();
    else wholeOf(image).replaceWith(placeholderFor(image, wholeOf(image), labels, true));
  }, { capture: true, ...(signal && { signal }) });
}

/** Brings all that are held back. */
export function loadDeferredImages(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('.image-placeholder:not(.failed)')) button.click();
}
