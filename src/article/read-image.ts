/** Pictures with an address that answers. */
import { free, imageAddress, imageHost, landscape, landscapeMarks, legacyLandscape } from '../sites/dw-images.ts';
import type { ImageFormats } from '../sites/dw-images.ts';
import type { Image } from './model.ts';
import { resolveMedia } from './resolve-address.ts';
import { tidyLine } from './tidy.ts';

/** The picture's number and ending, from any address of it, even one with its format left open. */
function parseImageAddress(address: string | undefined): { id: string; format: number; ending: string } | undefined {
  const [, id, format, ending] = imageAddress.exec(address ?? '') ?? [];
  return id !== undefined && ending !== undefined ? { id, format: Number(format), ending } : undefined;
}

/** The picture at every width that Deutsche Welle keeps. */
function imageFrom(id: string, ending: string, formats: ImageFormats, alt: string): Image {
  const address = (format: number): string => `${imageHost}/image/${id}_${format}.${ending}`;
  const width = formats.widths.find(([format]) => format === formats.best)?.[1];
  return {
    src: address(formats.best), alt,
    srcset: formats.widths.map(([format, pixels]) => `${address(format)} ${pixels}w`).join(', '),
    ...(width !== undefined && formats.ratio !== undefined && { width, height: Math.round(width / formats.ratio) }),
  };
}

/** Whether a picture may be shown cropped to 16:9: where its page does so. */
function formatsOf(image: Element | undefined, format: number): ImageFormats {
  const marks = `${image?.getAttribute('data-format') ?? ''} ${image?.getAttribute('data-aspect-ratio') ?? ''}`;
  if (marks.trim() !== '') return marks.split(' ').some((mark) => landscapeMarks.test(mark)) ? landscape : free;
  const isCropped = (format >= 600 && format < 608) || (format >= 1000 && format < 1007) || legacyLandscape.includes(format);
  return isCropped ? landscape : free;
}

/** A picture by one address of it. */
export function imageFromAddress(address: string | null | undefined, base: URL, alt = '', image?: Element): Image | undefined {
  const resolved = resolveMedia(address?.replaceAll('${formatId}', 'formatId'), base)?.replace('_formatId.', '_${formatId}.');
  const known = parseImageAddress(resolved);
  if (known) return imageFrom(known.id, known.ending, formatsOf(image, known.format), alt);
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
export function readImage(image: Element, base: URL): Image | undefined {
  const alt = tidyLine(image.getAttribute('alt') ?? image.getAttribute('title'));
  for (const address of addressesOf(image)) {
    const found = imageFromAddress(address, base, alt, image);
    if (found) return found;
  }
  const id = image.getAttribute('data-id');
  return id !== null && /^\d+$/.test(id) ? imageFrom(id, 'jpg', formatsOf(image, 0), alt) : undefined;
}

/** The number of a picture of Deutsche Welle's, to know it again in another format. */
export function imageId(image: Image): string {
  return parseImageAddress(image.src)?.id ?? image.src;
}
