/** Pieces that a page leaves empty for its scripts to fill, from the page's own data: by their number. */
import type { Block, Figure, GalleryBlock, MediaBlock } from '../model.ts';
import { objectsIn, textOf } from '../metadata/hydration-state.ts';
import type { Unknown } from '../metadata/hydration-state.ts';
import { imageFromAddress } from '../blocks/read-image.ts';
import { mediaSource, parseDuration } from '../blocks/read-media.ts';
import type { Origin } from '../extraction-context.ts';
import { resolveLink } from '../safe-url.ts';
import { tidyLine } from '../clean-text.ts';

function titleOf(piece: Unknown): string | undefined {
  return textOf(piece, 'title') ?? textOf(piece, 'name');
}

function lengthOf(piece: Unknown): number | undefined {
  const duration = piece['duration'];
  return typeof duration === 'number' ? Math.round(duration) : parseDuration(textOf(piece, 'formattedDuration') ?? textOf(piece, 'duration'));
}

/** A video or audio of the data; nothing where the data know no address of it. */
export function stateMedia(piece: Unknown, kind: 'video' | 'audio', origin: Origin): MediaBlock | undefined {
  const sources = ['hlsVideoSrc', 'mp4Src', 'mp3Src'].flatMap((name) => mediaSource(textOf(piece, name), null, origin) ?? []);
  const href = resolveLink(textOf(piece, 'namedUrl'), origin.url);
  if (sources.length === 0 && href === undefined) return undefined;
  const headline = titleOf(piece);
  const duration = lengthOf(piece);
  const poster = imageFromAddress(textOf(piece, 'posterImageUrl'), origin, headline);
  const tracks = objectsIn(piece, 'subtitles').flatMap((track) => {
    const src = mediaSource(textOf(track, 'subtitleUrl'), null, origin)?.src;
    return src === undefined ? [] : [{ src, language: textOf(track, 'srcLanguage') ?? '' }];
  });
  return {
    kind, ...(headline !== undefined && { headline }), ...(duration !== undefined && { duration }), ...(poster && { poster }), sources,
    ...(tracks.length > 0 && { tracks }), ...(href !== undefined && { href }),
  };
}

function stateFigure(slide: Unknown, origin: Origin): Figure | undefined {
  const assigned = slide['assignedImage'] as Unknown | undefined;
  const image = imageFromAddress(textOf(assigned, 'staticUrl'), origin, textOf(slide, 'name') ?? '');
  const caption = [textOf(slide, 'name'), tidyLine((textOf(slide, 'description') ?? '').replace(/<[^>]*>/g, ' '))].filter(Boolean).join(' — ');
  const credit = textOf(assigned, 'licenserSupplement');
  return image && { image, ...(caption !== '' && { caption }), ...(credit !== undefined && { credit }) };
}

/** The gallery of the data. */
export function stateGallery(piece: Unknown, origin: Origin): GalleryBlock | undefined {
  const figures = objectsIn(piece, 'extendedGalleryImages').flatMap((slide) => stateFigure(slide, origin) ?? []);
  const headline = titleOf(piece);
  return figures.length === 0 ? undefined : { kind: 'gallery', ...(headline !== undefined && { headline }), figures };
}

/** A gallery whose pictures the data do not hold is a card that leads to it. */
function galleryOrCard(piece: Unknown, origin: Origin): Block | undefined {
  const href = resolveLink(textOf(piece, 'namedUrl'), origin.url);
  const headline = titleOf(piece);
  return stateGallery(piece, origin) ?? (href === undefined ? undefined : { kind: 'embed', ...(headline !== undefined && { headline }), href });
}

/** A widget is a frame in a piece of markup; those that are no graphics advertise newsletters and the like. */
function widgetCard(piece: Unknown, origin: Origin): Block | undefined {
  if (textOf(piece, 'widgetType') !== undefined && textOf(piece, 'widgetType') !== 'GRAPHIC') return undefined;
  const href = resolveLink(/<iframe[^>]*\ssrc=["']([^"']+)["']/.exec(textOf(piece, 'embedCode') ?? '')?.[1], origin.url);
  const headline = titleOf(piece);
  return href === undefined ? undefined : { kind: 'embed', ...(headline !== undefined && { headline }), href };
}

/** All pieces the data hold, by number. */
export function statePieces(content: Unknown | undefined, origin: Origin): Map<string, Block> {
  const readers = [
    ['videos', (piece: Unknown) => stateMedia(piece, 'video', origin)], ['audios', (piece: Unknown) => stateMedia(piece, 'audio', origin)],
    ['imageGalleries', (piece: Unknown) => galleryOrCard(piece, origin)], ['widgets', (piece: Unknown) => widgetCard(piece, origin)],
  ] as const;
  const pieces = new Map<string, Block>();
  for (const [name, read] of readers) {
    for (const piece of objectsIn(content, name)) {
      const block = read(piece);
      if (block) pieces.set(String(piece['id']), block);
    }
  }
  return pieces;
}
