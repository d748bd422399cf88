// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { MediaBlock } from '../../../src/article/model.ts';
import messages from '../../../src/locales/en/messages.json';
import { formatDuration } from '../../../src/view/format-duration.ts';
import { renderMedia } from '../../../src/view/render-media.ts';
import { makeLabels } from '../../../src/view/labels.ts';

const labels = makeLabels('en', (key) => (messages as Record<string, { message: string }>)[key]?.message);
const url = 'https://www.dw.com/en/film/video-1';
const film: MediaBlock = {
  kind: 'video', headline: 'A dike is built', duration: 218,
  sources: [{ src: 'https://hlsvod.dw.com/1.m3u8', type: 'application/x-mpegURL' }, { src: 'https://tvdownloaddw-a.akamaihd.net/1.mp4', type: 'video/mp4' }],
};

function renderCard(media: MediaBlock): HTMLElement {
  const card = renderMedia({ page: document, labels, url, keySentences: new Map() }, media);
  document.body.replaceChildren(card);
  return card;
}
const clickPlay = (card: HTMLElement): void => card.querySelector<HTMLElement>('button.media-face')?.click();
const sources = (card: HTMLElement): (string | null)[] => [...card.querySelectorAll('source')].map((source) => source.getAttribute('src'));

describe('a card for a video', () => {
  beforeEach(() => { vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(); });

  test('has no sources before it is clicked, then those of the page in their order', () => {
    const card = renderCard(film);
    expect(card.textContent).toBe('A dike is built 3:38');
    expect(sources(card)).toEqual([]);
    clickPlay(card);
    expect(sources(card)).toEqual(['https://hlsvod.dw.com/1.m3u8', 'https://tvdownloaddw-a.akamaihd.net/1.mp4']);
  });

  test('shows a message and a link to the page when its last source fails, not before', () => {
    const card = renderCard(film);
    clickPlay(card);
    card.querySelectorAll('source')[0]?.dispatchEvent(new Event('error'));
    expect(card.querySelector('video')).not.toBeNull();
    card.querySelectorAll('source')[1]?.dispatchEvent(new Event('error'));
    expect(card.textContent).toBe('A dike is builtThis cannot be played here. Play it on the page');
    expect(card.querySelector('a')?.href).toBe(url);
    expect(document.activeElement).toBe(card.querySelector('a'));
  });

  test('tries again without captions when the host does not allow to read them', () => {
    const card = renderCard({ ...film, tracks: [{ src: 'https://static.dw.com/1.vtt', language: 'en' }] });
    clickPlay(card);
    expect(card.querySelector('video')?.getAttribute('crossorigin')).toBe('anonymous');
    expect(card.querySelector('track')?.getAttribute('label')).toBe('en');
    card.querySelector('source:last-of-type')?.dispatchEvent(new Event('error'));
    expect(card.querySelector('track')).toBeNull();
    expect(card.querySelector('video')?.hasAttribute('crossorigin')).toBe(false);
    card.querySelector('video')?.dispatchEvent(new Event('error'));
    expect(card.querySelector('.media-failure')).not.toBeNull();
  });

  test('without sources links to the page of the media, else to that of the article', () => {
    const bare: MediaBlock = { kind: 'audio', sources: [] };
    expect(renderCard(bare).querySelector('a')?.href).toBe(url);
    expect(renderCard(bare).textContent).toBe('Audio Play it on the page');
    expect(renderCard({ ...bare, href: 'https://www.dw.com/en/x/audio-2' }).querySelector('a')?.href).toBe('https://www.dw.com/en/x/audio-2');
  });
});

test.each([[0, '0:00'], [59.6, '1:00'], [3599, '59:59'], [3661, '1:01:01']])('formatDuration(%d) is %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
