/** A picture with its caption and its credit apart. */
import type { Figure } from '../model.ts';
import { readImage } from './read-image.ts';
import type { SourcePage } from '../extraction-context.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** The label before a credit is translated ("Image:", "صورة من:", "图像来源："): it is known by its colon alone. */
const creditLabel = /^[^:：፦፡/©]{1,30}[:：፦፡]\s*/u;

function readCredit(copyright: Element | null): string | undefined {
  return collapseOrUndefined(collapseWhitespace(copyright?.textContent).replace(creditLabel, ''));
}

/** The text of an element without that of some part of it. */
function textWithout(element: Element, part: Element | null): string {
  if (!part) return collapseWhitespace(element.textContent);
  const copy = element.cloneNode(true) as Element;
  for (const small of copy.querySelectorAll('small, .copyright')) small.remove();
  return collapseWhitespace(copy.textContent);
}

/** Of two images of one picture (a blurred one first, as teasers and hydrated pages have it), the one to show. */
function chooseImage(figure: Element): Element | undefined {
  const images = figure.localName === 'img' ? [figure] : [...figure.querySelectorAll('img')];
  return images.find((image) => image.getAttribute('aria-hidden') !== 'true') ?? images[0];
}

/** Captions: `figcaption`, or the paragraphs beside the picture of a legacy page. */
function readCaption(figure: Element): { caption?: string; credit?: string } {
  const element = figure.querySelector('figcaption');
  const copyright = (element ?? figure).querySelector('small, .copyright');
  const text = element ? textWithout(element, copyright)
    : [...figure.querySelectorAll('p')].map((paragraph) => textWithout(paragraph, copyright)).filter(Boolean).join(' ');
  const caption = collapseOrUndefined(text);
  const credit = readCredit(copyright);
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}

/** The figure in an element; nothing where its picture has no address. */
export function readFigure(element: Element, source: SourcePage): Figure | undefined {
  const chosen = chooseImage(element);
  const image = chosen && readImage(chosen, source);
  return image && { image, ...readCaption(element) };
}
