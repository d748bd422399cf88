/** Videos, sounds and embedded things as cards: nothing of them is loaded before a click. */
import type { EmbedBlock, MediaBlock } from '../article/model.ts';
import type { RenderContext } from './render-context.ts';
import { renderIcon, element } from './element.ts';

const PLAY = 'M7 4.5v15l12-7.5z';

/** Seconds as `m:ss`, or `h:mm:ss` past an hour. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(whole % 60)}`;
}

/**
 * The player, with the page's own sources in the page's order: the browser takes the first it can play. Captions from
 * another host are only read where the video is fetched without cookies and that host allows it.
 */
function renderPlayer({ page }: RenderContext, media: MediaBlock): HTMLMediaElement {
  const tracks = media.tracks ?? [];
  return element(page, media.kind, {
    class: 'player', controls: true, preload: 'none', poster: media.poster?.src, crossorigin: tracks.length > 0 && 'anonymous',
  }, [
    ...media.sources.map((source) => element(page, 'source', { src: source.src, type: source.type })),
    ...tracks.map((track) =>
      element(page, 'track', { kind: 'captions', src: track.src, srclang: track.language, label: track.label ?? track.language })),
  ]);
}

/** Calls `fail` once: when the last source is refused, or when what plays breaks off. */
function onFailure(player: HTMLMediaElement, fail: () => void): void {
  const listening = new AbortController();
  const once = (): void => {
    listening.abort();
    fail();
  };
  player.addEventListener('error', once, { signal: listening.signal });
  [...player.querySelectorAll('source')].at(-1)?.addEventListener('error', once, { signal: listening.signal });
}

function renderPageLink({ page, labels, url }: RenderContext, media: MediaBlock): HTMLAnchorElement {
  return element(page, 'a', { href: media.href ?? url, target: '_blank', rel: 'noopener noreferrer', lang: labels.language, dir: labels.direction }, [labels.text('mediaOnPage')]);
}

/** Puts the player into the card and lets it play; where nothing can be played the card says so and leads to the page. */
function play(context: RenderContext, media: MediaBlock, card: HTMLElement, name: string): void {
  const { page, labels } = context;
  const player = renderPlayer(context, media);
  const title = element(page, 'p', { class: 'media-headline' }, [name]);
  onFailure(player, () => {
    // A host that does not allow its captions elsewhere refuses the video with them: once more without.
    if (player.crossOrigin !== null) return play(context, { ...media, tracks: [] }, card, name);
    const link = renderPageLink(context, media);
    const sentence = element(page, 'span', { role: 'status', lang: labels.language, dir: labels.direction }, [labels.text('mediaFailed')]);
    card.replaceChildren(title, element(page, 'p', { class: 'media-failure' }, [sentence, ' ', link]));
    link.focus();
  });
  card.replaceChildren(player, title);
  player.focus();
  // Refused for want of a click or of a source: the first has the player's own button, the second is told above.
  player.play().catch(() => undefined);
}

function renderFace({ page }: RenderContext, media: MediaBlock, name: string): HTMLElement[] {
  return [
    ...media.poster ? [element(page, 'img', { class: 'poster', src: media.poster.src, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' })] : [],
    element(page, 'span', { class: 'media-line' }, [
      renderIcon(page, PLAY),
      element(page, 'span', { class: 'media-headline' }, [name]), ' ',
      media.duration !== undefined && element(page, 'span', { class: 'duration' }, [formatDuration(media.duration)]),
    ]),
  ];
}

/** A card that becomes the player when its button is pressed; without sources it leads to the page, and says so. */
export function renderMedia(context: RenderContext, media: MediaBlock): HTMLElement {
  const { page, labels } = context;
  const name = media.headline ?? labels.text(media.kind === 'video' ? 'video' : 'audio');
  const face = renderFace(context, media, name);
  const card = element(page, 'section', { class: `media ${media.kind}`, 'aria-label': name });
  if (media.sources.length === 0) {
    const link = renderPageLink(context, media);
    link.className = 'media-face';
    link.replaceChildren(...face, element(page, 'span', { class: 'media-failure' }, [labels.text('mediaOnPage')]));
    card.append(link);
    return card;
  }
  // Its name holds all that is to be seen on it: who speaks to the browser says what they see.
  const spoken = [labels.text('play', name), ...(media.duration === undefined ? [] : [formatDuration(media.duration)])].join(' ');
  const button = element(page, 'button', { class: 'media-face', type: 'button', 'aria-label': spoken }, face);
  button.addEventListener('click', () => play(context, media, card, name), { once: true });
  card.append(button);
  return card;
}

/** A chart, a post elsewhere and their like: a card that says what it is and leads there. */
export function renderEmbed({ page, labels }: RenderContext, embed: EmbedBlock): HTMLElement {
  const host = URL.canParse(embed.href) ? new URL(embed.href).hostname : embed.href;
  return element(page, 'aside', { class: 'embed' }, [
    element(page, 'a', { href: embed.href, target: '_blank', rel: 'noopener noreferrer' }, [
      element(page, 'span', { class: 'embed-headline' }, [embed.headline ?? labels.text('embedded')]),
      element(page, 'span', { class: 'embed-host', dir: 'ltr' }, [host]),
    ]),
  ]);
}
