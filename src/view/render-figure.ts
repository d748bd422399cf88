/** Pictures with caption and credit apart; galleries as a column of them. */
import type { Figure, GalleryBlock, Image } from '../article/model.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './element.ts';

/** Wide screens show the measure of the text, narrow ones the whole width. */
const SIZES_ATTRIBUTE = '(min-width: 48rem) 44rem, 100vw';

function renderImage({ page, lazy }: RenderContext, image: Image): HTMLImageElement {
  return element(page, 'img', {
    class: 'picture', alt: image.alt, width: image.width, height: image.height, sizes: image.srcset ? SIZES_ATTRIBUTE : undefined,
    loading: lazy ? 'lazy' : undefined, decoding: 'async', referrerpolicy: 'no-referrer', srcset: image.srcset, src: image.src,
  });
}

/** A figure; the credit is a line of its own, since photographers are named for a reason. */
export function renderFigure(context: RenderContext, figure: Figure, position?: string): HTMLElement {
  const { page, labels } = context;
  const caption = [
    position !== undefined && element(page, 'span', { class: 'position', lang: labels.language, dir: labels.direction }, [position]),
    figure.caption !== undefined && element(page, 'span', { class: 'caption' }, [figure.caption]),
    figure.credit !== undefined && element(page, 'small', { class: 'credit' }, [figure.credit]),
  ];
  return element(page, 'figure', { class: 'figure' }, [
    renderImage(context, figure.image),
    caption.some(Boolean) && element(page, 'figcaption', {}, caption),
  ]);
}

/** A gallery as a column: every picture with its text, counted where there is more than one. */
export function renderGallery(context: RenderContext, gallery: GalleryBlock): HTMLElement {
  const { page, labels } = context;
  const { length } = gallery.figures;
  const name = (index: number): string | undefined => (length > 1 ? labels.text('galleryPosition', labels.number(index + 1), labels.number(length)) : undefined);
  return element(page, 'section', { class: 'gallery' }, [
    gallery.headline !== undefined && element(page, 'h2', { class: 'gallery-headline' }, [gallery.headline]),
    ...gallery.figures.map((figure, index) => renderFigure(context, figure, name(index))),
  ]);
}
