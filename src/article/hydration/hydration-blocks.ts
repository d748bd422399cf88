/** Pieces that a page leaves empty for its scripts to fill, from the page's own data: by their number. */
import type { Block, Figure, GalleryBlock, MediaBlock } from '../model.ts';
import { walkObjects, stringOr } from '../metadata/hydration-state.ts';
import type { JsonObject } from '../metadata/hydration-state.ts';
import { imageFromUrl } from '../blocks/read-image.ts';
import { mediaSource, parseDuration } from '../blocks/read-media.ts';
import type { SourcePage } from '../extraction-context.ts';
import { safeLinkUrl } from '../safe-url.ts';
import { collapseWhitespace } from '../clean-text.ts';

function titleOf(piece: JsonObject): string | undefined {
  return stringOr(piece, 'title') ?? stringOr(piece, 'name');
}

function lengthOf(piece: JsonObject): number | undefined {
  const duration = piece['duration'];
  return typeof duration === 'number' ? Math.round(duration) : parseDuration(stringOr(piece, 'formattedDuration') ?? stringOr(piece, 'duration'));
}

/** A video or audio of the data; nothing where the data know no address of it. */
export function hydratedMedia(piece: JsonObject, kind: 'video' | 'audio', source: SourcePage): MediaBlock | undefined {
  const sources = ['hlsVideoSrc', 'mp4Src', 'mp3Src'].flatMap((name) => mediaSource(stringOr(piece, name), null, source) ?? []);
  const href = safeLinkUrl(stringOr(piece, 'namedUrl'), source.url);
  if (sources.length === 0 && href === undefined) return undefined;
  const headline = titleOf(piece);
  const duration = lengthOf(piece);
  const poster = imageFromUrl(stringOr(piece, 'posterImageUrl'), source, headline);
  const tracks = walkObjects(piece, 'subtitles').flatMap((track) => {
    const src = mediaSource(stringOr(track, 'subtitleUrl'), null, source)?.src;
    return src === undefined ? [] : [{ src, language: stringOr(track, 'srcLanguage') ?? '' }];
  });
  return {
    kind, ...(headline !== undefined && { headline }), ...(duration !== undefined && { duration }), ...(poster && { poster }), sources,
    ...(tracks.length > 0 && { tracks }), ...(href !== undefined && { href }),
  };
}

function hydratedFigure(slide: JsonObject, source: SourcePage): Figure | undefined {
  const assigned = slide['assignedImage'] as JsonObject | undefined;
  const image = imageFromUrl(stringOr(assigned, 'staticUrl'), source, stringOr(slide, 'name') ?? '');
  const caption = [stringOr(slide, 'name'), collapseWhitespace((stringOr(slide, 'description') ?? '').replace(/<[^>]*>/g, ' '))].filter(Boolean).join(' — ');
  const credit = stringOr(assigned, 'licenserSupplement');
  return image && { image, ...(caption !== '' && { caption }), ...(credit !== undefined && { credit }) };
}

/** The gallery of the data. */
export function hydratedGallery(piece: JsonObject, source: SourcePage): GalleryBlock | undefined {
  const figures = walkObjects(piece, 'extendedGalleryImages').flatMap((slide) => hydratedFigure(slide, source) ?? []);
  const headline = titleOf(piece);
  return figures.length === 0 ? undefined : { kind: 'gallery', ...(headline !== undefined && { headline }), figures };
}

/** A gallery whose pictures the data do not hold is a card that leads to it. */
function galleryOrCard(piece: JsonObject, source: SourcePage): Block | undefined {
  const href = safeLinkUrl(stringOr(piece, 'namedUrl'), source.url);
  const headline = titleOf(piece);
  return hydratedGallery(piece, source) ?? (href === undefined ? undefined : { kind: 'embed', ...(headline !== undefined && { headline }), href });
}

/** A widget is a frame in a piece of markup; those that are no graphics advertise newsletters and the like. */
function widgetCard(piece: JsonObject, source: SourcePage): Block | undefined {
  if (stringOr(piece, 'widgetType') !== undefined && stringOr(piece, 'widgetType') !== 'GRAPHIC') return undefined;
  const href = safeLinkUrl(/<iframe[^>]*\ssrc=["']([^"']+)["']/.exec(stringOr(piece, 'embedCode') ?? '')?.[1], source.url);
  const headline = titleOf(piece);
  return href === undefined ? undefined : { kind: 'embed', ...(headline !== undefined && { headline }), href };
}

/** All pieces the data hold, by number. */
export function hydratedBlocksById(content: JsonObject | undefined, source: SourcePage): Map<string, Block> {
  const readers = [
    ['videos', (piece: JsonObject) => hydratedMedia(piece, 'video', source)], ['audios', (piece: JsonObject) => hydratedMedia(piece, 'audio', source)],
    ['imageGalleries', (piece: JsonObject) => galleryOrCard(piece, source)], ['widgets', (piece: JsonObject) => widgetCard(piece, source)],
  ] as const;
  const pieces = new Map<string, Block>();
  for (const [name, read] of readers) {
    for (const piece of walkObjects(content, name)) {
      const block = read(piece);
      if (block) pieces.set(String(piece['id']), block);
    }
  }
  return pieces;
}
