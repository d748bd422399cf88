/** The article's pictures in the reader: each can be enlarged, or waits until it is asked for. */
import { element } from '../../../view/element.ts';
import { deferImages, loadDeferredImages, replaceFailedImages } from '../../../view/image-placeholder.ts';
import { renderButton } from '../../render-button.ts';
import type { ReaderContext } from '../reader-context.ts';
import { openLightbox } from './lightbox.ts';

/** A button around each picture: the way to its enlargement for mouse, finger and keyboard alike. */
function wrapPictures(article: HTMLElement, { labels }: ReaderContext): void {
  for (const image of article.querySelectorAll<HTMLImageElement>('figure img.picture')) {
    const button = element(article.ownerDocument, 'button', { class: 'enlarge', type: 'button', 'aria-label': labels.text('enlargePicture', image.alt) });
    image.replaceWith(button);
    button.append(image);
  }
}

function holdBack(article: HTMLElement, { labels }: ReaderContext): void {
  const count = deferImages(article, labels);
  if (count === 0) return;
  const page = article.ownerDocument;
  const button = renderButton(page, { lang: labels.language, dir: labels.direction }, [labels.plural('loadPictures', count)], ({ parentElement }) => {
    loadDeferredImages(article);
    parentElement?.remove();
  });
  article.querySelector('.header')?.after(element(page, 'p', { class: 'load-pictures' }, [button]));
}

/** Makes a drawn article's pictures the reader's. It must not be in the page yet. */
export function enhancePictures(article: HTMLElement, context: ReaderContext): void {
  wrapPictures(article, context);
  if (context.settings.pictures === 'ask') holdBack(article, context);
  replaceFailedImages(article, context.labels, context.signal);
  article.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button.enlarge') : null;
    if (button) openLightbox(button, context);
  }, { signal: context.signal });
}
