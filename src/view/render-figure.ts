/** Renders figures (picture, caption, credit) and galleries. */
import type { Figure, GalleryBlock, Image } from '../article/model.ts';
import type { RenderContext } from './render-context.ts';
import { element } from './element.ts';

/**
 * The attribute `sizes` of pictures: on wide screens the width of the text column, on narrow ones that of the viewport.
 */
const SIZES_ATTRIBUTE = '(min-width: 48rem) 44rem, 100vw';

function renderImage({ page }: RenderContext, image: Image): HTMLImageElement {
  return element(page, 'img', {
    class: 'picture', alt: image.alt, width: image.width, height: image.height, sizes: image.srcset ? SIZES_ATTRIBUTE : undefined,
    loading: 'lazy', decoding: 'async', referrerpolicy: 'no-referrer', srcset: image.srcset, src: image.src,
  });
}

/**
 * Renders a figure. The credit is a line of its own, since photographers have a right to be named. `position` ("2 of
 * 5") is the figure's number in a gallery.
 */
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

/** Renders a gallery as a column of figures, numbered where there is more than one. */
export function renderGallery(context: RenderContext, gallery: GalleryBlock): HTMLElement {
  const { page, labels } = context;
  const { length } = gallery.figures;
  const position = (index: number): string | undefined => (length > 1 ? labels.text('galleryPosition', labels.number(index + 1), labels.number(length)) : undefined);
  return element(page, 'section', { class: 'gallery' }, [
    gallery.headline !== undefined && element(page, 'h2', { class: 'gallery-headline' }, [gallery.headline]),
    ...gallery.figures.map((figure, index) => renderFigure(context, figure, position(index))),
  ]);
}
