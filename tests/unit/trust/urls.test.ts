/** Tests hosts that imitate a publisher's, and how URLs are written in exported files. */
import { describe, expect, test } from 'vitest';
import { safeMediaUrl, safeAudioVideoUrl } from '../../../src/article/safe-url.ts';
import type { Article, Span } from '../../../src/article/model.ts';
import { generic } from '../../../src/sites/unknown-publisher.ts';
import { dw } from '../../../src/sites/dw/dw-rules.ts';
import { france24 } from '../../../src/sites/france24/france24-rules.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { spoofedHost } from '../../../src/view/link-spoofing.ts';
import { article } from '../export/sample-article.ts';

const url = new URL('https://www.dw.com/en/x/a-74000001');

describe('pictures and recordings', () => {
  test.each([
    'https://static.dw.com/image/1_605.jpg', '//static.dw.com/image/1_605.jpg', '/image/1_605.jpg', 'https://hlsvod.dw.com/i/1.m3u8',
  ])('are kept from the publisher\'s hosts: %s', (src) => expect(safeMediaUrl(src, { url, site: dw })).toBeDefined());

  test.each([
    'https://canary.example&sol;.dw.com/1.jpg', 'https://canary.example;.dw.com/1.jpg', "https://canary.example'.dw.com/1.jpg", 'https://*.dw.com/1.jpg', 'https://canary.akamaihd.net/1.mp4', 'https://xtvdownloaddw-a.akamaihd.net/1.mp4',
    'https://static.dw.com:8443/1.jpg', 'https://static.dw.com./1.jpg', 'https://dw.com.evil.example/1.jpg', 'https://evildw.com/1.jpg', 'https://static.dw.com@canary.example/1.jpg', 'https://canary.example\\.dw.com/1.jpg', 'https://a:b@static.dw.com/1.jpg',
  ])('are refused from any other: %s', (src) => {
    expect(safeAudioVideoUrl(src, { url, site: dw })).toBeUndefined();
    expect(safeMediaUrl(src.replaceAll('dw.com', 'france24.com'), { url, site: france24 })).toBeUndefined();
  });

  test('are kept from hosts for recordings only if they are recordings', () => {
    for (const src of ['https://tvdownloaddw-a.akamaihd.net/1.mp4', 'https://radiodownloaddw-a.akamaihd.net/1.mp3']) {
      expect(safeAudioVideoUrl(src, { url, site: dw })).toBe(src);
      expect(safeMediaUrl(src, { url, site: dw })).toBeUndefined();
    }
  });

  test('are kept from every host of plain letters where any host is allowed', () => {
    const source = { url: new URL('https://blog.example/x'), site: generic };
    for (const kept of ['https://cdn.example/1.jpg', 'http://127.0.0.1:8000/1.jpg', 'https://[::1]/1.jpg', 'https://b\u00fccher.example/1.jpg', 'https://under_score.example/1.jpg']) expect(safeMediaUrl(kept, source), kept).toBeDefined();
    for (const refused of ['https://cdn.example;script-src.example/1.jpg', 'https://a,b.example/1.jpg', 'https://a&sol;b.example/1.jpg', "https://'self'.example/1.jpg"]) expect(safeMediaUrl(refused, source), refused).toBeUndefined();
  });
});

describe('Markdown', () => {
  const render = (spans: Span[]): string => writeMarkdown({ ...article, kicker: [], authors: [], lead: undefined, credits: [], blocks: [{ kind: 'paragraph', spans }] } as unknown as Article).split('\n\n').at(-1)?.trim() ?? '';
  test('a link behind an exclamation mark does not become a picture', () => {
    expect(render([{ text: 'Look!' }, { text: 'here', href: 'https://canary.example/i.png' }])).toBe('Look\\![here](https://canary.example/i.png)');
  });
  test('character references are escaped, in text and in URLs', () => {
    expect(render([{ text: 'a &lt; b & c &#106; d&e' }])).toBe('a \\&lt; b & c \\&#106; d&e');
    expect(render([{ text: 'x', href: 'https://www.dw.com/?a=1&copy;=2&b=`' }])).toBe('[x](https://www.dw.com/?a=1&amp;copy;=2&b=%60)');
  });
});

describe('the host of a link', () => {
  test.each(['d\u2060w.com', 'd\u00adw.com', '\u2067www.dw.com\u2069', '\u200ewww.dw.com', 'www\u2024dw\u2024com', 'dw.com\u2215en', 'dw.com\u2044en', 'dw.com\u29f8en', 'dw\uff0ecom', '\u202awww.dw.com\u202c', '\u{e0001}dw.com'])('is shown beside %s', (text) => {
    expect(spoofedHost(text, 'https://canary.example/')).toBe('canary.example');
  });
  test('is not shown where the text names the same host, in any letters', () => {
    for (const text of ['canary.example', 'www.canary.example/x', '\uff43anary.example', 'can\u00adary.example', 'read more', 'a.b']) expect(spoofedHost(text, 'https://canary.example/x'), text).toBeUndefined();
  });
});
