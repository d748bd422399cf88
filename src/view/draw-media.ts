/** Videos, sounds and embedded things as cards: nothing of them is loaded before a click. */
import type { EmbedBlock, MediaBlock } from '../article/model.ts';
import type { Drawing } from './drawing.ts';
import { drawIcon, element } from './element.ts';

const PLAY = 'M7 4.5v15l12-7.5z';

/** Seconds as `m:ss`, or `h:mm:ss` past an hour. */
export function formatDuration(seconds: number): string {
  const whole = Math.round(seconds);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(whole % 60)}`;
}

/** The player, with the page's own sources in the page's order: the browser takes the first it can play. */
function drawPlayer({ page }: Drawing, media: MediaBlock): HTMLMediaElement {
  const player = element(page, media.kind, { class: 'player', controls: true, preload: 'none', poster: media.poster?.src }, [
    ...media.sources.map((source) => element(page, 'source', { src: source.src, type: source.type })),
    ...(media.tracks ?? []).map((track) =>
      element(page, 'track', { kind: 'captions', src: track.src, srclang: track.language, label: track.label })),
  ]);
  return player;
}

/** A card that becomes the player when its button is pressed; without sources it leads to the page. */
export function drawMedia(drawing: Drawing, media: MediaBlock): HTMLElement {
  const { page, labels } = drawing;
  const name = media.headline ?? labels.text(media.kind === 'video' ? 'video' : 'audio');
  const face = [
    media.poster && element(page, 'img', { class: 'poster', src: media.poster.src, alt: '', loading: 'lazy', referrerpolicy: 'no-referrer' }),
    element(page, 'span', { class: 'media-line' }, [
      drawIcon(page, PLAY),
      element(page, 'span', { class: 'media-headline' }, [name]), ' ',
      media.duration !== undefined && element(page, 'span', { class: 'duration' }, [formatDuration(media.duration)]),
    ]),
  ];
  const card = element(page, 'section', { class: `media ${media.kind}`, 'aria-label': name });
  if (media.sources.length === 0) {
    card.append(element(page, media.href === undefined ? 'div' : 'a', { class: 'media-face', href: media.href, target: '_blank', rel: 'noopener noreferrer' }, face));
    return card;
  }
  // Its name holds all that is to be seen on it: who speaks to the browser says what they see.
  const spoken = [labels.text('play', name), ...(media.duration === undefined ? [] : [formatDuration(media.duration)])].join(' ');
  const button = element(page, 'button', { class: 'media-face', type: 'button', 'aria-label': spoken }, face);
  button.addEventListener('click', () => {
    const player = drawPlayer(drawing, media);
    card.replaceChildren(player, element(page, 'p', { class: 'media-headline' }, [name]));
    player.focus();
    // A source that fails shows in the player itself; the promise's rejection says nothing more.
    player.play().catch(() => undefined);
  }, { once: true });
  card.append(button);
  return card;
}

/** A chart, a post elsewhere and their like: a card that says what it is and leads there. */
export function drawEmbed({ page, labels }: Drawing, embed: EmbedBlock): HTMLElement {
  const host = URL.canParse(embed.href) ? new URL(embed.href).hostname : embed.href;
  return element(page, 'aside', { class: 'embed' }, [
    element(page, 'a', { href: embed.href, target: '_blank', rel: 'noopener noreferrer' }, [
      element(page, 'span', { class: 'embed-headline' }, [embed.headline ?? labels.text('embedded')]),
      element(page, 'span', { class: 'embed-host', dir: 'ltr' }, [host]),
    ]),
  ]);
}
