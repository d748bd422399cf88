/** Reads a picture with its caption and its credit. */
import { elementText } from '../element-text.ts';
import type { Figure } from '../model.ts';
import { readImage } from './read-image.ts';
import type { SourcePage } from '../extraction-context.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** The label before a credit. It is translated ("Image:", "صورة من:", "图像来源："), so only its colon is recognised. */
const CREDIT_LABEL = /^[^:：፦፡/©]{1,30}[:：፦፡]\s*/u;

function readCredit(copyright: Element | null): string | undefined {
  return collapseOrUndefined(collapseWhitespace(copyright?.textContent).replace(CREDIT_LABEL, ''));
}

/** Returns the text of a caption without its credit. */
function textWithoutCredit(element: Element, credit: Element | null): string {
  if (!credit) return elementText(element);
  const copy = element.cloneNode(true) as Element;
  for (const copyright of copy.querySelectorAll('small, .copyright')) copyright.remove();
  return elementText(copy);
}

/** Returns the image to show: teasers and hydrated pages have two of one picture, the first blurred and hidden. */
function chooseImage(figure: Element): Element | undefined {
  const images = figure.localName === 'img' ? [figure] : [...figure.querySelectorAll('img')];
  return images.find((image) => image.getAttribute('aria-hidden') !== 'true') ?? images[0];
}

/** Reads the caption in the `figcaption`, or on a legacy page in the paragraphs beside the picture. */
function readCaption(figure: Element): { caption?: string; credit?: string } {
  const element = figure.querySelector('figcaption');
  const copyright = (element ?? figure).querySelector('small, .copyright');
  const text = element ? textWithoutCredit(element, copyright)
    : [...figure.querySelectorAll('p')].map((paragraph) => textWithoutCredit(paragraph, copyright)).filter(Boolean).join(' ');
  const caption = collapseOrUndefined(text);
  const credit = readCredit(copyright);
  return { ...(caption !== undefined && { caption }), ...(credit !== undefined && { credit }) };
}

/** Reads the figure in an element; `undefined` where its picture has no usable URL. */
export function readFigure(element: Element, source: SourcePage): Figure | undefined {
  const chosen = chooseImage(element);
  const image = chosen && readImage(chosen, source);
  return image && { image, ...readCaption(element) };
}
