/** Pictures with caption and credit apart; galleries as a column of them. */
import type { Figure, GalleryBlock, Image } from '../article/model.ts';
import type { Drawing } from './render-context.ts';
import { element } from './element.ts';

/** Wide screens show the measure of the text, narrow ones the whole width. */
const SIZES = '(min-width: 48rem) 44rem, 100vw';

function drawImage({ page, lazy }: Drawing, image: Image): HTMLImageElement {
  return element(page, 'img', {
    class: 'picture', alt: image.alt, width: image.width, height: image.height, sizes: image.srcset ? SIZES : undefined,
    loading: lazy ? 'lazy' : undefined, decoding: 'async', referrerpolicy: 'no-referrer', srcset: image.srcset, src: image.src,
  });
}

/** A figure; the credit is a line of its own, since photographers are named for a reason. */
export function drawFigure(drawing: Drawing, figure: Figure, position?: string): HTMLElement {
  const { page, labels } = drawing;
  const caption = [
    position !== undefined && element(page, 'span', { class: 'position', lang: labels.language, dir: labels.direction }, [position]),
    figure.caption !== undefined && element(page, 'span', { class: 'caption' }, [figure.caption]),
    figure.credit !== undefined && element(page, 'small', { class: 'credit' }, [figure.credit]),
  ];
  return element(page, 'figure', { class: 'figure' }, [
    drawImage(drawing, figure.image),
    caption.some(Boolean) && element(page, 'figcaption', {}, caption),
  ]);
}

/** A gallery as a column: every picture with its text, counted where there is more than one. */
export function drawGallery(drawing: Drawing, gallery: GalleryBlock): HTMLElement {
  const { page, labels } = drawing;
  const { length } = gallery.figures;
  const name = (index: number): string | undefined => (length > 1 ? labels.text('galleryPosition', labels.number(index + 1), labels.number(length)) : undefined);
  return element(page, 'section', { class: 'gallery' }, [
    gallery.headline !== undefined && element(page, 'h2', { class: 'gallery-headline' }, [gallery.headline]),
    ...gallery.figures.map((figure, index) => drawFigure(drawing, figure, name(index))),
  ]);
}
