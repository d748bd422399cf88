/** Reads picture galleries in the text, each picture with its caption. */
import { elementText } from '../element-text.ts';
import type { Figure, GalleryBlock } from '../model.ts';
import type { ExtractionContext } from '../extraction-context.ts';
import { readImage } from './read-image.ts';
import { readFigure } from './read-figure.ts';
import { collapseOrUndefined } from '../clean-text.ts';

/**
 * Returns whether an element is a list of slides: each item has a picture and a heading. Counter-example: a list of
 * recipes with pictures but no headings.
 */
export function isSlides(element: Element): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  const items = [...element.children].filter((child) => child.localName === 'li');
  return items.length > 0 && items.every((item) => item.querySelector('img') && item.querySelector('h2, h3, h4, figcaption'));
}

function headingsOf(slide: Element): string[] {
  return [...slide.querySelectorAll('h2, h3, h4')].map(elementText).filter(Boolean);
}

/** Returns the gallery's title: the heading that all slides repeat, else the title in an attribute around the list. */
function findHeadline(list: Element, slides: readonly Element[]): string | undefined {
  const repeated = headingsOf(slides[0]!).find((heading) => slides.length > 1 && slides.every((slide) => headingsOf(slide).includes(heading)));
  const onlyTitle = slides.length === 1 ? elementText(slides[0]?.querySelector('h4')) || undefined : undefined;
  return repeated ?? collapseOrUndefined(list.closest('[data-title]')?.getAttribute('data-title')) ?? onlyTitle;
}

/** Reads a slide. Its title and its text become one caption. */
function readSlide(slide: Element, headline: string | undefined, context: ExtractionContext): Figure | undefined {
  if (slide.querySelector('figcaption')) return readFigure(slide, context);
  const element = slide.querySelector('img');
  const image = element ? readImage(element, context) : undefined;
  const texts = [...slide.querySelectorAll('p:not(.author)')].map(elementText);
  const caption = [...headingsOf(slide).filter((heading) => heading !== headline), ...texts].filter(Boolean).join(' — ');
  return image && { image, ...(caption !== '' && { caption }) };
}

/** Reads the gallery in a list of slides. */
export function readSlides(list: Element, context: ExtractionContext): GalleryBlock {
  const slides = [...list.children].filter((child) => child.localName === 'li');
  const headline = findHeadline(list, slides);
  const credits = [...list.querySelectorAll('p.author')].map(elementText).filter(Boolean);
  return {
    kind: 'gallery', ...(headline !== undefined && { headline }),
    figures: slides.flatMap((slide) => readSlide(slide, headline, context) ?? []),
    ...(credits.length > 0 && { credits }),
  };
}
