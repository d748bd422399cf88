/** Pictures with an address that answers. */
import type { ImageFormats, ImageLadder } from '../../sites/site.ts';
import type { Image } from '../model.ts';
import type { Origin } from '../extraction-context.ts';
import { resolveMedia } from '../safe-url.ts';
import { tidyLine } from '../clean-text.ts';

/** The picture's number and ending, from any address of it, even one with its format left open. */
function parseImageAddress(address: string | undefined, ladder: ImageLadder | undefined): { id: string; format: number; ending: string } | undefined {
  const [, id, format, ending] = ladder?.address.exec(address ?? '') ?? [];
  return id !== undefined && ending !== undefined ? { id, format: Number(format), ending } : undefined;
}

/** The picture at every width that its publisher keeps. */
function imageFrom({ id, ending }: { id: string; ending: string }, { write }: ImageLadder, { widths, best, ratio }: ImageFormats, alt: string): Image {
  const width = widths.find(([format]) => format === best)?.[1];
  return {
    src: write(id, best, ending), alt,
    srcset: widths.map(([format, pixels]) => `${write(id, format, ending)} ${pixels}w`).join(', '),
    ...(width !== undefined && ratio !== undefined && { width, height: Math.round(width * ratio[1] / ratio[0]) }),
  };
}

/** Whether a picture may be shown cropped to 16:9: where its page does so. */
function formatsOf(image: Element | undefined, format: number, { landscape, free, landscapeMarks, isLandscape }: ImageLadder): ImageFormats {
  const marks = `${image?.getAttribute('data-format') ?? ''} ${image?.getAttribute('data-aspect-ratio') ?? ''}`;
  if (marks.trim() !== '') return marks.split(' ').some((mark) => landscapeMarks.test(mark)) ? landscape : free;
  return isLandscape(format) ? landscape : free;
}

/** A picture by one address of it. */
export function imageFromAddress(address: string | null | undefined, origin: Origin, alt = '', image?: Element): Image | undefined {
  const resolved = resolveMedia(address?.replaceAll('${formatId}', 'formatId'), origin)?.replace('_formatId.', '_${formatId}.');
  const { images } = origin.site;
  const known = parseImageAddress(resolved, images);
  if (known && images) return imageFrom(known, images, formatsOf(image, known.format, images), alt);
  return resolved !== undefined && !resolved.includes('formatId') ? { src: resolved, alt } : undefined;
}

/** Addresses in a `srcset`, widest last as pages write them. */
function addressesIn(srcset: string | null): string[] {
  return (srcset ?? '').split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '').filter((address) => address !== '');
}

/** All addresses an image and its `picture` name: the shown one first, then those that scripts fill in later. */
function addressesOf(image: Element): string[] {
  const picture = image.closest('picture');
  const named = ['data-url', 'src', 'data-src', 'data-original'].map((name) => image.getAttribute(name) ?? '');
  return [
    ...named, ...addressesIn(image.getAttribute('srcset')).toReversed(),
    ...[...picture?.querySelectorAll('source') ?? []].toReversed().flatMap((source) => addressesIn(source.getAttribute('srcset')).toReversed()),
  ].filter((address) => address !== '' && !address.startsWith('data:'));
}

/** The picture of an `img`; nothing where no address of it is known. */
export function readImage(image: Element, origin: Origin): Image | undefined {
  const alt = tidyLine(image.getAttribute('alt') ?? image.getAttribute('title'));
  for (const address of addressesOf(image)) {
    const found = imageFromAddress(address, origin, alt, image);
    if (found) return found;
  }
  const id = image.getAttribute('data-id');
  const { images } = origin.site;
  return images && id !== null && /^\d+$/.test(id) ? imageFrom({ id, ending: 'jpg' }, images, formatsOf(image, 0, images), alt) : undefined;
}

/** What a picture is known by in whichever format: the publisher's number of it, else its address. */
export function imageId(image: Image, { site }: Origin): string {
  return parseImageAddress(image.src, site.images)?.id ?? image.src;
}
