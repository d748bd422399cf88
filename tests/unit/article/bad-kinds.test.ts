/** Tests pages of each kind that lack something: it is left out, and no broken block appears. */
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Article } from '../../../src/article/model.ts';
import { parse } from './pages.ts';

/** Extracts a page of a kind with this body and hydration data, which are cut off at `cut` of their length. */
function read(kind: string, body: string, content?: object, cut = 1): Article | undefined {
  const state = content ? JSON.stringify({ [`/graph-api/en/content/${kind}/70000590`]: { data: { content: { id: 70000590, ...content } } } }).replaceAll('<', '\\u003c') : '';
  const script = content ? `<script>window.__APP_STATE__=${state.slice(0, Math.floor(state.length * cut))};</script>` : '';
  const page = parse(`<!DOCTYPE html><html lang="en"><body><div id="root"><article><div class="content-area"><header><h1>The kite</h1></header>${body}</div></article></div><footer></footer>${script}</body></html>`);
  const prefix = { gallery: 'g', video: 'video', audio: 'audio', liveblog: 'live' }[kind] ?? 'a';
  return extractArticle(page, new URL(`https://www.dw.com/en/the-kite/${prefix}-70000590`)).article;
}
const text = '<div class="rich-text"><p>It flew for eleven hours over the dunes.</p></div>';
const slide = (id: number): string => `<div class="slide"><figure><img alt="Kite" src="https://static.dw.com/image/${id}_605.jpg"></figure><h2>Kite ${id}</h2></div>`;

describe('galleries', () => {
  it('have one figure for one picture, and for none only their text', () => {
    expect(read('gallery', slide(70000591))?.blocks).toMatchObject([{ kind: 'gallery', figures: [{ caption: 'Kite 70000591' }] }]);
    expect(read('gallery', text)?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it('are left out where the data have no pictures, no URLs or URLs of other hosts', () => {
    for (const extendedGalleryImages of [[], [{}], [{ name: 'x', assignedImage: null }], [{ name: 'x', assignedImage: { staticUrl: 'https://example.org/1.jpg' } }], 'pictures', { 0: {} }]) {
      expect(read('gallery', text, { extendedGalleryImages })?.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
    }
  });
});

describe('videos and audios', () => {
  it('link to their own page where no URL is known, and keep title, duration and poster', () => {
    const lead = read('video', `<div class="vjs-wrapper"><h2>The flight</h2><video data-duration="00:40" data-posterurl="https://static.dw.com/image/70000592_605.jpg"></video></div>${text}`)?.lead;
    expect(lead).toMatchObject({ kind: 'video', headline: 'The flight', duration: 40, sources: [], href: 'https://www.dw.com/en/the-kite/video-70000590', poster: { src: 'https://static.dw.com/image/70000592_605.jpg' } });
    expect(read('audio', text)?.lead).toEqual({ kind: 'audio', headline: 'The kite', sources: [], href: 'https://www.dw.com/en/the-kite/audio-70000590' });
  });

  it.each([
    ['a URL of another host', { hlsVideoSrc: 'https://example.org/1.m3u8' }], ['a URL that runs a script', { hlsVideoSrc: 'javascript:alert(1)' }], ['a number as URL', { hlsVideoSrc: 7 }],
    ['a text as duration', { duration: 'long' }], ['subtitles without URL', { subtitles: [null, {}, { subtitleUrl: 'data:text/vtt,x' }] }],
  ])('have no source, duration or tracks from data with %s', (_, content) => {
    const lead = read('video', text, content)?.lead;
    expect(lead).toMatchObject({ sources: [], href: 'https://www.dw.com/en/the-kite/video-70000590' });
    expect(lead).not.toHaveProperty('duration');
    expect(lead).not.toHaveProperty('tracks');
  });

  it('have no source from data that are cut off', () => {
    for (const cut of [0.2, 0.5, 0.8, 0.95]) expect(read('video', text, { hlsVideoSrc: 'https://hlsvod.dw.com/i/1/master.m3u8' }, cut)?.lead).toMatchObject({ sources: [] });
  });

  it('do not contain texts of their player', () => {
    const player = '<div class="vjs-wrapper"><h2>The flight</h2><div class="video-js"><video><source src="https://tvdownloaddw-a.akamaihd.net/1.mp4"><p class="vjs-no-js">Please enable JavaScript</p></video><div>Video Player is loading.</div><div><p>This is a modal window.</p></div></div></div>';
    for (const kind of ['video', 'article', 'liveblog']) expect(JSON.stringify(read(kind, text + player)), kind).not.toMatch(/JavaScript|loading|modal/);
  });
});

describe('opinion', () => {
  it('is set only where the hydration data say `true`', () => {
    expect(read('article', text, { isOpinion: true })?.opinion).toBe(true);
    for (const isOpinion of [false, 'true', 1, null]) expect(read('article', text, { isOpinion })).not.toHaveProperty('opinion');
    expect(read('article', text)).not.toHaveProperty('opinion');
  });
});
