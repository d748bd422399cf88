/** Adds what the reader does with pictures: enlarging, and loading at a press. */
import { element } from '../../../view/element.ts';
import { deferImages, loadDeferredImages, replaceFailedImages } from '../../../view/image-placeholder.ts';
import { loadTool } from '../../lazy-tools/load-tool.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { showFailure } from '../tool-failure.ts';

/** Wraps each picture in a button that enlarges it, for mouse, touch and keyboard. */
function wrapPictures(article: HTMLElement, { labels }: ReaderContext): void {
  for (const image of article.querySelectorAll<HTMLImageElement>('figure img.picture')) {
    const button = element(article.ownerDocument, 'button', { class: 'enlarge', type: 'button', 'aria-label': labels.text('enlargePicture', image.alt) });
    image.replaceWith(button);
    button.append(image);
  }
}

/** Defers the loading of all pictures and adds a button that loads them. */
function deferPictures(article: HTMLElement, { labels }: ReaderContext): void {
  const count = deferImages(article, labels);
  if (count === 0) return;
  const page = article.ownerDocument;
  const button = renderButton(page, { lang: labels.language, dir: labels.direction }, [labels.plural('loadPictures', count)], ({ parentElement }) => {
    loadDeferredImages(article);
    parentElement?.remove();
  });
  article.querySelector('.header')?.after(element(page, 'p', { class: 'load-pictures' }, [button]));
}

/**
 * Enhances the pictures of a rendered article; to be called before it is in the page, which would load the pictures.
 */
export function enhancePictures(article: HTMLElement, context: ReaderContext): void {
  wrapPictures(article, context);
  if (context.settings.pictures === 'ask') deferPictures(article, context);
  replaceFailedImages(article, context.labels, context.signal);
  article.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.enlarge') : null;
    if (!button) return;
    void loadTool('lightbox').then(({ openLightbox }) => openLightbox(button, context), (error: unknown) => showFailure(context.dialog, context.labels, error));
  }, { signal: context.signal });
}
