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

function draw(media: MediaBlock): HTMLElement {
  const card = renderMedia({ page: document, labels, url, keySentences: new Map() }, media);
  document.body.replaceChildren(card);
  return card;
}
const press = (card: HTMLElement): void => card.querySelector<HTMLElement>('button.media-face')?.click();
const sources = (card: HTMLElement): (string | null)[] => [...card.querySelectorAll('source')].map((source) => source.getAttribute('src'));

describe('a card for a video', () => {
  beforeEach(() => { vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue(); });

  test('holds nothing to fetch before it is pressed, then the sources in the page\'s order', () => {
    const card = draw(film);
    expect(card.textContent).toBe('A dike is built 3:38');
    expect(sources(card)).toEqual([]);
    press(card);
    expect(sources(card)).toEqual(['https://hlsvod.dw.com/1.m3u8', 'https://tvdownloaddw-a.akamaihd.net/1.mp4']);
  });

  test('says so when its last source fails, not before, and leads to the page', () => {
    const card = draw(film);
    press(card);
    card.querySelectorAll('source')[0]?.dispatchEvent(new Event('error'));
    expect(card.querySelector('video')).not.toBeNull();
    card.querySelectorAll('source')[1]?.dispatchEvent(new Event('error'));
    expect(card.textContent).toBe('A dike is builtThis cannot be played here. Play it on the page');
    expect(card.querySelector('a')?.href).toBe(url);
    expect(document.activeElement).toBe(card.querySelector('a'));
  });

  test('tries once more without captions that another host keeps to itself', () => {
    const card = draw({ ...film, tracks: [{ src: 'https://static.dw.com/1.vtt', language: 'en' }] });
    press(card);
    expect(card.querySelector('video')?.getAttribute('crossorigin')).toBe('anonymous');
    expect(card.querySelector('track')?.getAttribute('label')).toBe('en');
    card.querySelector('source:last-of-type')?.dispatchEvent(new Event('error'));
    expect(card.querySelector('track')).toBeNull();
    expect(card.querySelector('video')?.hasAttribute('crossorigin')).toBe(false);
    card.querySelector('video')?.dispatchEvent(new Event('error'));
    expect(card.querySelector('.media-failure')).not.toBeNull();
  });

  test('without sources leads to where it plays, else to the article\'s own page', () => {
    const bare: MediaBlock = { kind: 'audio', sources: [] };
    expect(draw(bare).querySelector('a')?.href).toBe(url);
    expect(draw(bare).textContent).toBe('Audio Play it on the page');
    expect(draw({ ...bare, href: 'https://www.dw.com/en/x/audio-2' }).querySelector('a')?.href).toBe('https://www.dw.com/en/x/audio-2');
  });
});

test.each([[0, '0:00'], [59.6, '1:00'], [3599, '59:59'], [3661, '1:01:01']])('%d seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text);
});
