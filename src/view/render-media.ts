/** Renders videos, audio and embeds as cards that load nothing but a poster before a click. */
import type { EmbedBlock, MediaBlock } from '../article/model.ts';
import type { RenderContext } from './render-context.ts';
import { renderIcon, element } from './element.ts';
import { formatDuration } from './format-duration.ts';

const PLAY = 'M7 4.5v15l12-7.5z';

/**
 * Renders the player with the page's sources in the page's order: the browser takes the first that it can play.
 * Browsers read captions from another host only where the video is fetched without cookies (`crossorigin`) and the host
 * allows it.
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

/** Calls `fail` once: when the last source cannot be loaded, or when playing stops with an error. */
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

/** Puts the player into the card and starts it. Where nothing can be played, the card says so and links to the page. */
function play(context: RenderContext, media: MediaBlock, card: HTMLElement, name: string): void {
  const { page, labels } = context;
  const player = renderPlayer(context, media);
  const title = element(page, 'p', { class: 'media-headline' }, [name]);
  onFailure(player, () => {
    // Where the host does not allow other sites to read captions, the video with captions fails: try without them.
    if (player.crossOrigin !== null) return play(context, { ...media, tracks: [] }, card, name);
    const link = renderPageLink(context, media);
    const message = element(page, 'span', { role: 'status', lang: labels.language, dir: labels.direction }, [labels.text('mediaFailed')]);
    card.replaceChildren(title, element(page, 'p', { class: 'media-failure' }, [message, ' ', link]));
    link.focus();
  });
  card.replaceChildren(player, title);
  player.focus();
  // Rejected where the browser requires another click (the player has its own button) or no source loads (see above).
  player.play().catch(() => undefined);
}

/** Renders the visible part of a card before it plays: poster, icon, headline, duration. */
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

/**
 * Renders a card that turns into the player on click. Without sources it is a link to the page instead, and says so.
 */
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
  // The accessible name contains all visible text, since people who use voice control say what they see (WCAG 2.5.3).
  const accessibleName = [labels.text('play', name), ...(media.duration === undefined ? [] : [formatDuration(media.duration)])].join(' ');
  const button = element(page, 'button', { class: 'media-face', type: 'button', 'aria-label': accessibleName }, face);
  button.addEventListener('click', () => play(context, media, card, name), { once: true });
  card.append(button);
  return card;
}

/**
 * Renders an embed (a chart, a map, a post of a social network) as a card with its headline and host that links to it.
 */
export function renderEmbed({ page, labels }: RenderContext, embed: EmbedBlock): HTMLElement {
  const host = URL.canParse(embed.href) ? new URL(embed.href).hostname : embed.href;
  return element(page, 'aside', { class: 'embed' }, [
    element(page, 'a', { href: embed.href, target: '_blank', rel: 'noopener noreferrer' }, [
      element(page, 'span', { class: 'embed-headline' }, [embed.headline ?? labels.text('embedded')]),
      element(page, 'span', { class: 'embed-host', dir: 'ltr' }, [host]),
    ]),
  ]);
}
