/** Reads pictures, with a URL that can be loaded. */
import type { ImageSizes, ImageVariants } from '../../sites/site.ts';
import type { Image } from '../model.ts';
import type { SourcePage } from '../extraction-context.ts';
import { safeMediaUrl } from '../safe-url.ts';
import { collapseWhitespace } from '../clean-text.ts';

/**
 * Parses any URL of a picture, also a template without format, whose `format` is then `NaN`. `undefined` for other
 * URLs.
 */
function parseImageUrl(url: string | undefined, variants: ImageVariants | undefined): { id: string; format: number; ending: string } | undefined {
  const [, id, format, ending] = variants?.url.exec(url ?? '') ?? [];
  return id !== undefined && ending !== undefined ? { id, format: Number(format), ending } : undefined;
}

/** Makes the picture with a `srcset` of all widths that its publisher keeps. */
function imageFrom({ id, ending }: { id: string; ending: string }, { write }: ImageVariants, { widths, best, ratio }: ImageSizes, alt: string): Image {
  const width = widths.find(([format]) => format === best)?.[1];
  return {
    src: write(id, best, ending), alt,
    srcset: widths.map(([format, pixels]) => `${write(id, format, ending)} ${pixels}w`).join(', '),
    ...(width !== undefined && ratio !== undefined && { width, height: Math.round(width * ratio[1] / ratio[0]) }),
  };
}

/** Returns the formats of a picture: those cropped to landscape only where the page itself shows it so. */
function formatsOf(image: Element | undefined, format: number, { landscape, free, landscapeFormats, isLandscape }: ImageVariants): ImageSizes {
  const attributes = `${image?.getAttribute('data-format') ?? ''} ${image?.getAttribute('data-aspect-ratio') ?? ''}`;
  if (attributes.trim() !== '') return attributes.split(' ').some((value) => landscapeFormats.test(value)) ? landscape : free;
  return isLandscape(format) ? landscape : free;
}

/** Makes a picture from one of its URLs; `undefined` where the URL is not allowed or is an unknown template. */
export function imageFromUrl(url: string | null | undefined, source: SourcePage, alt = '', image?: Element): Image | undefined {
  const resolved = safeMediaUrl(url?.replaceAll('${formatId}', 'formatId'), source)?.replace('_formatId.', '_${formatId}.');
  const { images } = source.site;
  const parsed = parseImageUrl(resolved, images);
  if (parsed && images) return imageFrom(parsed, images, formatsOf(image, parsed.format, images), alt);
  return resolved !== undefined && !resolved.includes('formatId') ? { src: resolved, alt } : undefined;
}

/** Returns the URLs in a `srcset`, in its order: pages write the widest last. */
function urlsInSrcset(srcset: string | null): string[] {
  return (srcset ?? '').split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '').filter((url) => url !== '');
}

/**
 * Returns all URLs of an image and its `picture` in order of preference: `src` and the attributes from which scripts
 * fill it, then those in `srcset`s, the widest first. Without `data:` URLs.
 */
function urlsOf(image: Element): string[] {
  const picture = image.closest('picture');
  const named = ['data-url', 'src', 'data-src', 'data-original'].map((name) => image.getAttribute(name) ?? '');
  return [
    ...named, ...urlsInSrcset(image.getAttribute('srcset')).toReversed(),
    ...[...picture?.querySelectorAll('source') ?? []].toReversed().flatMap((source) => urlsInSrcset(source.getAttribute('srcset')).toReversed()),
  ].filter((url) => url !== '' && !url.startsWith('data:'));
}

/** Reads the picture of an `img`; `undefined` where it has no usable URL and no number. */
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

/** Returns what identifies a picture in all its formats: the publisher's number, else its URL. */
export function imageId(image: Image, { site }: SourcePage): string {
  return parseImageUrl(image.src, site.images)?.id ?? image.src;
}
