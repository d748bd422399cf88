/** Reads videos and audios from the markup of their players. The player's own texts are not taken over. */
import { elementText } from '../element-text.ts';
import type { MediaBlock, MediaSource } from '../model.ts';
import type { SourcePage, ExtractionContext } from '../extraction-context.ts';
import { imageFromUrl } from './read-image.ts';
import { safeMediaUrl, safeAudioVideoUrl } from '../safe-url.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** Parses a duration into seconds: "03:38", "1:02:03", "137", "PT3M38S". `undefined` for any other text. */
export function parseDuration(text: string | null | undefined): number | undefined {
  const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(text?.trim() ?? '');
  if (iso) return Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0);
  if (!/^\d+(:\d\d){0,2}$/.test(text?.trim() ?? '')) return undefined;
  return (text ?? '').trim().split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** Reads all tracks, captions and subtitles alike. */
function readTracks(player: Element, source: SourcePage): MediaBlock['tracks'] {
  return [...player.querySelectorAll('track')].flatMap((track) => {
    const src = safeMediaUrl(track.getAttribute('src'), source);
    const label = collapseOrUndefined(track.getAttribute('label'));
    return src === undefined ? [] : [{ src, language: track.getAttribute('srclang') ?? '', ...(label !== undefined && { label }) }];
  });
}

/**
 * Makes a media source; `undefined` where its URL is not allowed. Without a type, the URL's ending decides about it.
 */
export function mediaSource(href: string | null | undefined, type: string | null, source: SourcePage): MediaSource | undefined {
  const src = safeAudioVideoUrl(href, source);
  if (src === undefined) return undefined;
  const types = { m3u8: 'application/x-mpegURL', mp4: 'video/mp4', mp3: 'audio/mpeg' };
  const ending = /\.(m3u8|mp4|mp3)(?:$|\?)/.exec(src)?.[1] as keyof typeof types | undefined;
  const knownType = type ?? (ending && types[ending]);
  return { src, ...(knownType !== undefined && { type: knownType }) };
}

function readSources(player: Element, source: SourcePage): MediaSource[] {
  const elements = [player, ...player.querySelectorAll('video, audio, source')].filter((element) => element.matches('video, audio, source'));
  return elements.flatMap((element) => mediaSource(element.getAttribute('src'), element.getAttribute('type'), source) ?? []);
}

/** Returns a player's title: its heading, else the heading's label, "<Embedded video, translated> — <title>". */
function readHeadline(player: Element): string | undefined {
  const heading = player.querySelector('h2, h3, h4, .headline');
  const label = heading?.getAttribute('aria-label')?.split(/\s—\s/).slice(1).join(' — ');
  return (elementText(heading) || undefined) ?? collapseOrUndefined(label) ?? collapseOrUndefined(player.getAttribute('title'));
}

/** Returns an attribute's first value on a player or below it. */
function attributeIn(player: Element, name: string): string | undefined {
  return (player.hasAttribute(name) ? player : player.querySelector(`[${name}]`))?.getAttribute(name) ?? undefined;
}

/** Returns the block; `undefined` for one without sources, title and link. */
function mediaBlock(media: MediaBlock): MediaBlock | undefined {
  return media.sources.length > 0 || media.headline !== undefined || media.href !== undefined ? media : undefined;
}

/** Reads a player of pages since June 2023, or a plain `video` or `audio`. */
function readModern(player: Element, context: ExtractionContext): MediaBlock | undefined {
  const kind = player.matches('audio') || (player.querySelector('audio') && !player.querySelector('video')) ? 'audio' : 'video';
  const headline = readHeadline(player);
  const duration = parseDuration(attributeIn(player, 'data-duration'));
  const posterUrl = attributeIn(player, 'poster');
  const poster = imageFromUrl(attributeIn(player, 'data-posterurl') ?? (posterUrl?.startsWith('data:') ? undefined : posterUrl), context, headline);
  const tracks = readTracks(player, context);
  return mediaBlock({
    kind, ...(headline !== undefined && { headline }), ...(duration !== undefined && { duration }), ...(poster && { poster }),
    sources: readSources(player, context), ...(tracks && tracks.length > 0 && { tracks }),
  });
}

/** Reads a legacy player from its hidden fields: `media_title`, `file_name`, `file_duration`, `preview_image`. */
function readLegacy(player: Element, context: ExtractionContext): MediaBlock | undefined {
  const field = (name: string): string | undefined => collapseOrUndefined(player.querySelector(`input[name="${name}"]`)?.getAttribute('value'));
  const headline = field('media_title');
  const duration = parseDuration(field('file_duration'));
  const poster = imageFromUrl(field('preview_image'), context, headline);
  const source = mediaSource(field('file_name'), null, context);
  return mediaBlock({
    kind: field('player_type')?.startsWith('audio') ? 'audio' : 'video', ...(headline !== undefined && { headline }),
    ...(duration !== undefined && { duration }), ...(poster && { poster }), sources: source ? [source] : [],
  });
}

const PLAYER = '.vjs-wrapper, .video-js, .mediaItem, video, audio';

/** UTF-16 code units. An element with a video and more text is a container of prose. */
const MAX_PLAYER_TEXT_LENGTH = 400;

/**
 * Returns whether a heading right in the element is a player's title: its label repeats it ("Embedded video —
 * <title>").
 */
function isTitled(element: Element): boolean {
  return [...element.children].some((child) => /^h[2-4]$/.test(child.localName)
    && collapseWhitespace(child.getAttribute('aria-label')).endsWith(`— ${collapseWhitespace(child.textContent)}`));
}

/**
 * Returns whether an element is a player and nothing else: by its selectors, by the fields right in it, or because it
 * holds one video or audio and hardly any text. Counter-example: a container of prose with a video in it.
 */
export function isPlayer(element: Element): boolean {
  if (element.matches(PLAYER) || [...element.getElementsByTagName('input')].some((input) => input.parentElement === element && /^(media_title|file_name)$/.test(input.name))) return true;
  if (element.getElementsByTagName('video').length + element.getElementsByTagName('audio').length !== 1) return false;
  if (isTitled(element)) return true;
  const prose = [...element.querySelectorAll('p, li')].some((text) => !text.closest('video, audio'));
  return !prose && collapseWhitespace(element.textContent).length < MAX_PLAYER_TEXT_LENGTH;
}

/** Reads a player; `undefined` where it has neither sources nor a title. */
export function readMedia(element: Element, context: ExtractionContext): MediaBlock | undefined {
  return element.querySelector('input[name="media_title"], input[name="file_name"]') ? readLegacy(element, context) : readModern(element, context);
}
