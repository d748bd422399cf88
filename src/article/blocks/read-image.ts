/** Pictures with an address that answers. */
import type { ImageSizes, ImageVariants } from '../../sites/site.ts';
import type { Image } from '../model.ts';
import type { SourcePage } from '../extraction-context.ts';
import { safeMediaUrl } from '../safe-url.ts';
import { collapseWhitespace } from '../clean-text.ts';

/** The picture's number and ending, from any address of it, even one with its format left open. */
function parseImageUrl(url: string | undefined, variants: ImageVariants | undefined): { id: string; format: number; ending: string } | undefined {
  const [, id, format, ending] = variants?.url.exec(url ?? '') ?? [];
  return id !== undefined && ending !== undefined ? { id, format: Number(format), ending } : undefined;
}

/** The picture at every width that its publisher keeps. */
function imageFrom({ id, ending }: { id: string; ending: string }, { write }: ImageVariants, { widths, best, ratio }: ImageSizes, alt: string): Image {
  const width = widths.find(([format]) => format === best)?.[1];
  return {
    src: write(id, best, ending), alt,
    srcset: widths.map(([format, pixels]) => `${write(id, format, ending)} ${pixels}w`).join(', '),
    ...(width !== undefined && ratio !== undefined && { width, height: Math.round(width * ratio[1] / ratio[0]) }),
  };
}

/** Whether a picture may be shown cropped to 16:9: where its page does so. */
function formatsOf(image: Element | undefined, format: number, { landscape, free, landscapeFormats, isLandscape }: ImageVariants): ImageSizes {
  const marks = `${image?.getAttribute('data-format') ?? ''} ${image?.getAttribute('data-aspect-ratio') ?? ''}`;
  if (marks.trim() !== '') return marks.split(' ').some((mark) => landscapeFormats.test(mark)) ? landscape : free;
  return isLandscape(format) ? landscape : free;
}

/** A picture by one address of it. */
export function imageFromUrl(url: string | null | undefined, source: SourcePage, alt = '', image?: Element): Image | undefined {
  const resolved = safeMediaUrl(url?.replaceAll('${formatId}', 'formatId'), source)?.replace('_formatId.', '_${formatId}.');
  const { images } = source.site;
  const known = parseImageUrl(resolved, images);
  if (known && images) return imageFrom(known, images, formatsOf(image, known.format, images), alt);
  return resolved !== undefined && !resolved.includes('formatId') ? { src: resolved, alt } : undefined;
}

/** Addresses in a `srcset`, widest last as pages write them. */
function urlsInSrcset(srcset: string | null): string[] {
  return (srcset ?? '').split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '').filter((url) => url !== '');
}

/** All addresses an image and its `picture` name: the shown one first, then those that scripts fill in later. */
function urlsOf(image: Element): string[] {
  const picture = image.closest('picture');
  const named = ['data-url', 'src', 'data-src', 'data-original'].map((name) => image.getAttribute(name) ?? '');
  return [
    ...named, ...urlsInSrcset(image.getAttribute('srcset')).toReversed(),
    ...[...picture?.querySelectorAll('source') ?? []].toReversed().flatMap((source) => urlsInSrcset(source.getAttribute('srcset')).toReversed()),
  ].filter((url) => url !== '' && !url.startsWith('data:'));
}

/** The picture of an `img`; nothing where no address of it is known. */
export function readImage(image: Element, source: SourcePage): Image | undefined {
  const alt = collapseWhitespace(image.getAttribute('alt') ?? image.getAttribute('title'));
  for (const url of urlsOf(image)) {
    const found = imageFromUrl(url, source, alt, image);
    if (found) return found;
  }
  const id = image.getAttribute('data-id');
  const { images } = source.site;
  return images && id !== null && /^\d+$/.test(id) ? imageFrom({ id, ending: 'jpg' }, images, formatsOf(image, 0, images), alt) : undefined;
}

/** What a picture is known by in whichever format: the publisher's number of it, else its address. */
export function imageId(image: Image, { site }: SourcePage): string {
  return parseImageUrl(image.src, site.images)?.id ?? image.src;
}
