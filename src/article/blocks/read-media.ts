/** Videos and audios: a card's worth of facts from a player's markup; never a word of the player itself. */
import type { MediaBlock, MediaSource } from '../model.ts';
import type { SourcePage, ExtractionContext } from '../extraction-context.ts';
import { imageFromUrl } from './read-image.ts';
import { safeMediaUrl, safeAudioVideoUrl } from '../safe-url.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

/** "03:38", "1:02:03", "137" or "PT3M38S" in seconds. */
export function parseDuration(text: string | null | undefined): number | undefined {
  const iso = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(text?.trim() ?? '');
  if (iso) return Number(iso[1] ?? 0) * 3600 + Number(iso[2] ?? 0) * 60 + Number(iso[3] ?? 0);
  if (!/^\d+(:\d\d){0,2}$/.test(text?.trim() ?? '')) return undefined;
  return (text ?? '').trim().split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);
}

/** `kind="captions"` and `"subtitles"`; both are text to read along. */
function readTracks(player: Element, source: SourcePage): MediaBlock['tracks'] {
  return [...player.querySelectorAll('track')].flatMap((track) => {
    const src = safeMediaUrl(track.getAttribute('src'), source);
    const label = collapseOrUndefined(track.getAttribute('label'));
    return src === undefined ? [] : [{ src, language: track.getAttribute('srclang') ?? '', ...(label !== undefined && { label }) }];
  });
}

/** Streams first, as the page has them; a stream's type is told by its ending where the page does not say. */
export function mediaSource(href: string | null | undefined, type: string | null, source: SourcePage): MediaSource | undefined {
  const src = safeAudioVideoUrl(href, source);
  if (src === undefined) return undefined;
  const known = { m3u8: 'application/x-mpegURL', mp4: 'video/mp4', mp3: 'audio/mpeg' };
  const ending = /\.(m3u8|mp4|mp3)(?:$|\?)/.exec(src)?.[1] as keyof typeof known | undefined;
  const told = type ?? (ending && known[ending]);
  return { src, ...(told !== undefined && { type: told }) };
}

function readSources(player: Element, source: SourcePage): MediaSource[] {
  const elements = [player, ...player.querySelectorAll('video, audio, source')].filter((element) => element.matches('video, audio, source'));
  return elements.flatMap((element) => mediaSource(element.getAttribute('src'), element.getAttribute('type'), source) ?? []);
}

/** The heading inside a player is its title; its label reads "<Embedded video, translated> — <title>". */
function readHeadline(player: Element): string | undefined {
  const heading = player.querySelector('h2, h3, h4, .headline');
  const label = heading?.getAttribute('aria-label')?.split(/\s—\s/).slice(1).join(' — ');
  return collapseOrUndefined(heading?.textContent) ?? collapseOrUndefined(label) ?? collapseOrUndefined(player.getAttribute('title'));
}

/** The first value of an attribute on a player or in it. */
function attributeIn(player: Element, name: string): string | undefined {
  return (player.hasAttribute(name) ? player : player.querySelector(`[${name}]`))?.getAttribute(name) ?? undefined;
}

function mediaBlock(media: MediaBlock): MediaBlock | undefined {
  return media.sources.length > 0 || media.headline !== undefined || media.href !== undefined ? media : undefined;
}

function readModern(player: Element, context: ExtractionContext): MediaBlock | undefined {
  const kind = player.matches('audio') || (player.querySelector('audio') && !player.querySelector('video')) ? 'audio' : 'video';
  const headline = readHeadline(player);
  const duration = parseDuration(attributeIn(player, 'data-duration'));
  const shown = attributeIn(player, 'poster');
  const poster = imageFromUrl(attributeIn(player, 'data-posterurl') ?? (shown?.startsWith('data:') ? undefined : shown), context, headline);
  const tracks = readTracks(player, context);
  return mediaBlock({
    kind, ...(headline !== undefined && { headline }), ...(duration !== undefined && { duration }), ...(poster && { poster }),
    sources: readSources(player, context), ...(tracks && tracks.length > 0 && { tracks }),
  });
}

/** Legacy players carry their facts in hidden fields: `media_title`, `file_name`, `file_duration`, `preview_image`. */
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

const player = '.vjs-wrapper, .video-js, .mediaItem, video, audio';

/** A heading right in the element whose label repeats it ("Embedded video — <title>") titles a player, not a section. */
function isTitled(element: Element): boolean {
  return [...element.children].some((child) => /^h[2-4]$/.test(child.localName)
    && collapseWhitespace(child.getAttribute('aria-label')).endsWith(`— ${collapseWhitespace(child.textContent)}`));
}

/**
 * Whether an element is a player and nothing else. Known by its hooks, or by holding one video and hardly a word
 * besides: a container of prose with a video in it is none.
 */
export function isPlayer(element: Element): boolean {
  if (element.matches(player) || [...element.getElementsByTagName('input')].some((input) => input.parentElement === element && /^(media_title|file_name)$/.test(input.name))) return true;
  if (element.getElementsByTagName('video').length + element.getElementsByTagName('audio').length !== 1) return false;
  if (isTitled(element)) return true;
  const prose = [...element.querySelectorAll('p, li')].some((text) => !text.closest('video, audio'));
  return !prose && collapseWhitespace(element.textContent).length < 400;
}

/** The card of a player; nothing where it has neither sources nor a title. */
export function readMedia(element: Element, context: ExtractionContext): MediaBlock | undefined {
  return element.querySelector('input[name="media_title"], input[name="file_name"]') ? readLegacy(element, context) : readModern(element, context);
}
