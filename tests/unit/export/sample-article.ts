/** Provides invented articles with every kind of block for the tests of files. */
import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Article } from '../../../src/article/model.ts';
import type { KeyPoint } from '../../../src/key-points/key-point.ts';
import { makeLabels, type Labels } from '../../../src/view/labels.ts';
import type { ExportRequest } from '../../../src/view/export/export-request.ts';

const messages = JSON.parse(readFileSync(new URL('../../../src/locales/en/messages.json', import.meta.url), 'utf8')) as Record<string, { message: string }>;

export const labels: Labels = makeLabels('en', (key) => messages[key]?.message);
/** An empty document, through which the functions under test create new ones. */
export const page: Document = new JSDOM('').window.document;
export const retrieved = new Date('2026-09-01T10:20:30.456Z');

const picture = (number: number): string => `https://static.dw.com/image/${number}_605.jpg`;
export const lead = picture(70000001);
export const second = picture(70000002);

export const article: Article = {
  kind: 'article',
  url: 'https://www.dw.com/en/bees-on-the-roof/a-70000500',
  language: 'en',
  direction: 'ltr',
  headline: 'Bees "on" the <roof> & below',
  kicker: ['Nature', 'Europe'],
  authors: ['Ilse Brand', 'José "Pepe" Núñez'],
  published: '2026-08-30T06:00:00Z',
  modified: '2026-08-31',
  standfirst: 'Forty hives stand on the town hall.',
  lead: { kind: 'figure', image: { src: lead, alt: 'Hives in a row', srcset: `${lead} 1199w`, width: 1199, height: 674 }, caption: 'The hives in June', credit: 'M. Imker/Bildhaus' },
  blocks: [
    { kind: 'paragraph', spans: [{ text: 'Forty ' }, { text: 'hives', note: 1 }, { text: ' stand on the roof. ' }, { text: 'The mayor', strong: true }, { text: ' keeps them.', href: 'https://www.dw.com/en/mayor/a-70000501' }] },
    { kind: 'heading', level: 2, spans: [{ text: 'Honey & smoke' }] },
    { kind: 'list', ordered: true, items: [[{ text: 'Spring' }], [{ text: 'Summer' }]], nested: [{ item: 1, list: { kind: 'list', ordered: false, items: [[{ text: 'June' }]] } }] },
    { kind: 'quote', spans: [{ text: 'They sting <rarely>.' }], source: [{ text: 'The mayor' }] },
    { kind: 'table', caption: [{ text: 'Harvest' }], rows: [[{ spans: [{ text: 'Year' }], header: true }, { spans: [{ text: 'Jars' }], header: true }], [{ spans: [{ text: '2025' }] }, { spans: [{ text: '310' }], columns: 1 }]] },
    { kind: 'figure', image: { src: second, alt: 'A bee' }, credit: 'Bildhaus' },
    { kind: 'gallery', headline: 'A year with bees', figures: [{ image: { src: second, alt: 'A bee again' }, caption: 'Once more' }] },
    { kind: 'video', headline: 'The swarm', duration: 75, poster: { src: picture(70000003), alt: '' }, sources: [{ src: 'https://hlsvod.dw.com/i/1.m3u8', type: 'application/x-mpegURL' }, { src: 'https://tvdownloaddw-a.akamaihd.net/1.mp4', type: 'video/mp4' }] },
    { kind: 'audio', sources: [] },
    { kind: 'embed', headline: 'Chart of the harvest', href: 'https://datawrapper.dwcdn.net/1/' },
    { kind: 'related', spans: [{ text: 'Wasps', href: 'https://www.dw.com/en/wasps/a-70000502' }] },
    { kind: 'question', spans: [{ text: 'Why a roof?' }] },
    { kind: 'footnotes', notes: [{ mark: 'hive', spans: [{ text: 'a house of bees' }] }] },
    { kind: 'post', id: '1', time: '3 hours ago', headline: 'Swarm on the clock', authors: ['Ilse Brand'], blocks: [{ kind: 'paragraph', spans: [{ text: 'It left at noon.' }] }] },
  ],
  credits: ['Edited by: A. Wabe'],
};

export const keyPoints: KeyPoint[] = [{ text: 'Forty hives stand on the roof.', block: 0, start: 0, end: 30, origin: 'extract' }];

export const arabic: Article = {
  ...article, url: 'https://www.dw.com/ar/a-70000600', language: 'ar', direction: 'rtl', headline: 'نحل فوق السطح', authors: [], kicker: [],
  blocks: [{ kind: 'paragraph', spans: [{ text: 'أربعون خلية تقف فوق سطح البلدية.' }] }, { kind: 'heading', level: 2, spans: [{ text: 'العسل' }] }], credits: [],
};

/** A picture of one pixel. */
export const png = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==';

export function makeExportRequest(changes: Partial<ExportRequest> = {}): ExportRequest {
  return { article, keyPoints, labels, retrieved, pictures: new Map(), ...changes };
}
