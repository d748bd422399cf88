/** Finds the lead: the picture or recording between the headline and the text. */
import type { ExtractionContext } from '../extraction-context.ts';
import type { FigureBlock, MediaBlock } from '../model.ts';
import { readFigure } from './read-figure.ts';
import { isPlayer, readMedia } from './read-media.ts';

/** Returns whether `element` stands before the first body and not inside it. */
function isAbove(element: Element, bodies: readonly Element[]): boolean {
  const [body] = bodies;
  return body === undefined || (!body.contains(element) && (element.compareDocumentPosition(body) & 4) !== 0);
}

/** Where portraits of authors stand. A portrait is no lead. */
const PORTRAITS = '.author-image, .author, footer, header a[href*="/person-"]';
const CANDIDATES = 'img, video, audio, .vjs-wrapper, .mediaItem, input[name="media_title"]';

function figureAround(image: Element, copy: Element): Element {
  const figure = image.closest('figure') ?? image.closest('.picBox');
  if (figure && copy.contains(figure)) return figure;
  const link = image.closest('a, picture');
  const box = (link ?? image).parentElement;
  return box && box !== copy && box.querySelectorAll('img').length === 1 && box.querySelector('h1') === null ? box : image;
}

/** The lead's block and the element of the copy that it was read from. */
export interface Lead { block: FigureBlock | MediaBlock; element: Element }

/** Finds the first picture or player above the bodies; `undefined` where there is none. */
export function findLead(copy: Element, bodies: readonly Element[], context: ExtractionContext): Lead | undefined {
  for (const element of copy.querySelectorAll(CANDIDATES)) {
    if (element.closest(PORTRAITS) || !isAbove(element, bodies)) continue;
    const player = element.closest('.vjs-wrapper, .mediaItem') ?? (element.localName === 'input' ? element.parentElement : element);
    if (player && isPlayer(player)) {
      const media = readMedia(player, context);
      if (media) return { block: media, element: player };
    }
    if (element.localName !== 'img') continue;
    const around = figureAround(element, copy);
    const figure = readFigure(around, context);
    if (figure) return { block: { kind: 'figure', ...figure }, element: around };
  }
  return undefined;
}
