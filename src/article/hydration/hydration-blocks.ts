/**
 * Makes blocks of media, galleries and widgets in the hydration data: on the page, scripts fill them in by their
 * number.
 */
import type { Block, Figure, GalleryBlock, MediaBlock } from '../model.ts';
import { walkObjects, stringOr } from '../metadata/hydration-state.ts';
import type { JsonObject } from '../metadata/hydration-state.ts';
import { imageFromUrl } from '../blocks/read-image.ts';
import { mediaSource, parseDuration } from '../blocks/read-media.ts';
import type { SourcePage } from '../extraction-context.ts';
import { safeLinkUrl } from '../safe-url.ts';
import { collapseWhitespace } from '../clean-text.ts';

function titleOf(entry: JsonObject): string | undefined {
  return stringOr(entry, 'title') ?? stringOr(entry, 'name');
}

/** Returns a duration in seconds. */
function durationOf(entry: JsonObject): number | undefined {
  const duration = entry['duration'];
  return typeof duration === 'number' ? Math.round(duration) : parseDuration(stringOr(entry, 'formattedDuration') ?? stringOr(entry, 'duration'));
}

/** Makes a video or audio; `undefined` where the data have no URL of it. */
export function hydratedMedia(entry: JsonObject, kind: 'video' | 'audio', source: SourcePage): MediaBlock | undefined {
  const sources = ['hlsVideoSrc', 'mp4Src', 'mp3Src'].flatMap((name) => mediaSource(stringOr(entry, name), null, source) ?? []);
  const href = safeLinkUrl(stringOr(entry, 'namedUrl'), source.url);
  if (sources.length === 0 && href === undefined) return undefined;
  const headline = titleOf(entry);
  const duration = durationOf(entry);
  const poster = imageFromUrl(stringOr(entry, 'posterImageUrl'), source, headline);
  const tracks = walkObjects(entry, 'subtitles').flatMap((track) => {
    const src = mediaSource(stringOr(track, 'subtitleUrl'), null, source)?.src;
    return src === undefined ? [] : [{ src, language: stringOr(track, 'srcLanguage') ?? '' }];
  });
  return {
    kind, ...(headline !== undefined && { headline }), ...(duration !== undefined && { duration }), ...(poster && { poster }), sources,
    ...(tracks.length > 0 && { tracks }), ...(href !== undefined && { href }),
  };
}

/** Makes a figure of a slide. Its name and its description become the caption. */
function hydratedFigure(slide: JsonObject, source: SourcePage): Figure | undefined {
  const assigned = slide['assignedImage'] as JsonObject | undefined;
  const image = imageFromUrl(stringOr(assigned, 'staticUrl'), source, stringOr(slide, 'name') ?? '');
  const caption = [stringOr(slide, 'name'), collapseWhitespace((stringOr(slide, 'description') ?? '').replace(/<[^>]*>/g, ' '))].filter(Boolean).join(' — ');
  const credit = stringOr(assigned, 'licenserSupplement');
  return image && { image, ...(caption !== '' && { caption }), ...(credit !== undefined && { credit }) };
}

/** Makes a gallery; `undefined` where the data have none of its pictures. */
export function hydratedGallery(entry: JsonObject, source: SourcePage): GalleryBlock | undefined {
  const figures = walkObjects(entry, 'extendedGalleryImages').flatMap((slide) => hydratedFigure(slide, source) ?? []);
  const headline = titleOf(entry);
  return figures.length === 0 ? undefined : { kind: 'gallery', ...(headline !== undefined && { headline }), figures };
}

/** Makes a gallery, or where the data have none of its pictures a card that links to it. */
function galleryOrCard(entry: JsonObject, source: SourcePage): Block | undefined {
  const href = safeLinkUrl(stringOr(entry, 'namedUrl'), source.url);
  const headline = titleOf(entry);
  return hydratedGallery(entry, source) ?? (href === undefined ? undefined : { kind: 'embed', ...(headline !== undefined && { headline }), href });
}

/**
 * Makes a card of a widget, which is markup with a frame. Widgets that are no graphics advertise newsletters and the
 * like.
 */
function widgetCard(entry: JsonObject, source: SourcePage): Block | undefined {
  if (stringOr(entry, 'widgetType') !== undefined && stringOr(entry, 'widgetType') !== 'GRAPHIC') return undefined;
  const href = safeLinkUrl(/<iframe[^>]*\ssrc=["']([^"']+)["']/.exec(stringOr(entry, 'embedCode') ?? '')?.[1], source.url);
  const headline = titleOf(entry);
  return href === undefined ? undefined : { kind: 'embed', ...(headline !== undefined && { headline }), href };
}

/** Makes the blocks of all entries in the hydration data, by number. */
export function hydratedBlocksById(content: JsonObject | undefined, source: SourcePage): Map<string, Block> {
  const readers = [
    ['videos', (entry: JsonObject) => hydratedMedia(entry, 'video', source)], ['audios', (entry: JsonObject) => hydratedMedia(entry, 'audio', source)],
    ['imageGalleries', (entry: JsonObject) => galleryOrCard(entry, source)], ['widgets', (entry: JsonObject) => widgetCard(entry, source)],
  ] as const;
  const blocks = new Map<string, Block>();
  for (const [name, read] of readers) {
    for (const entry of walkObjects(content, name)) {
      const block = read(entry);
      if (block) blocks.set(String(entry['id']), block);
    }
  }
  return blocks;
}
