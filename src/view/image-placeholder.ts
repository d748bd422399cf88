/** Renders placeholders for pictures that are not loaded yet or that could not be loaded. */
import { element } from './element.ts';
import type { Labels } from './labels.ts';

/**
 * Renders the button that stands for a picture. A click on it puts `wrapper` (the image, or the button around it) back
 * in its place and loads the image.
 */
function renderPlaceholder(image: HTMLImageElement, wrapper: HTMLElement, labels: Labels, hasFailed: boolean): HTMLButtonElement {
  const page = wrapper.ownerDocument;
  const local = { lang: labels.language, dir: labels.direction };
  const button = element(page, 'button', { class: hasFailed ? 'image-placeholder failed' : 'image-placeholder', type: 'button' }, [
    image.alt !== '' && element(page, 'span', { class: 'alt' }, [image.alt]),
    hasFailed && element(page, 'span', { class: 'failure', ...local }, [labels.text('pictureFailed')]),
    element(page, 'span', { class: 'load', ...local }, [labels.text(hasFailed ? 'tryAgain' : 'loadPicture')]),
  ]);
  button.addEventListener('click', () => {
    // A copy is fetched again; the old element would keep its failed state.
    image.replaceWith(image.cloneNode());
    button.replaceWith(wrapper);
    if (wrapper.matches('button')) wrapper.focus();
  });
  return button;
}

/** Returns the button that enlarges the picture, where there is one around it, else the image itself. */
function wrapperOf(image: HTMLImageElement): HTMLElement {
  return image.closest<HTMLElement>('button.enlarge') ?? image;
}

/**
 * Replaces every picture inside `root` with a placeholder that loads it on click; returns the number of pictures.
 * `root` must belong to a document without a window: in others the browser would have begun to fetch the pictures.
 */
export function deferImages(root: HTMLElement, labels: Labels): number {
  // A poster is decoration on the play button; the player shows it after a click.
  for (const poster of root.querySelectorAll('img.poster')) poster.remove();
  const images = [...root.querySelectorAll('img')];
  for (const image of images) {
    const wrapper = wrapperOf(image);
    wrapper.replaceWith(renderPlaceholder(image, wrapper, labels, false));
  }
  return images.length;
}

/**
 * Replaces each picture inside `root` that fails to load with a placeholder that says so and offers to try again.
 * Posters are removed. Listens until `signal` aborts.
 */
export function replaceFailedImages(root: HTMLElement, labels: Labels, signal?: AbortSignal): void {
  root.addEventListener('error', ({ target: image }) => {
    if (!(image instanceof HTMLImageElement)) return;
    if (image.matches('.poster')) image.remove();
    else wrapperOf(image).replaceWith(renderPlaceholder(image, wrapperOf(image), labels, true));
  }, { capture: true, ...(signal && { signal }) });
}

/** Loads all pictures that `deferImages` replaced; those that failed to load keep their placeholder. */
export function loadDeferredImages(root: HTMLElement): void {
  for (const button of root.querySelectorAll<HTMLElement>('.image-placeholder:not(.failed)')) button.click();
}
