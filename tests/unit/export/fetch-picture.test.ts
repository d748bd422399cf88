import { afterEach, describe, expect, test, vi } from 'vitest';
import { fetchPicture } from '../../../src/extension/background/fetch-picture.ts';
import { isPictureUrl } from '../../../src/extension/picture-url.ts';

const url = 'https://static.dw.com/image/70000001_605.jpg';

function answerWith(body: BodyInit | null, init: ResponseInit): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, init)));
}

describe('fetching pictures for files', () => {
  afterEach(() => vi.unstubAllGlobals());

  test.each([
    [url, true],
    ['https://static.dw.com/image/70000001_906.webp', true],
    ['http://static.dw.com/image/1_605.jpg', false],
    ['https://www.dw.com/image/1_605.jpg', false],
    ['https://static.dw.com.example/image/1_605.jpg', false],
    ['https://static.dw.com@example.org/image/1_605.jpg', false],
    ['https://me:secret@static.dw.com/image/1_605.jpg', false],
    ['https://static.dw.com:8443/image/1_605.jpg', false],
    ['https://static.dw.com/image/../graph-api/en', false],
    ['https://static.dw.com/stylesheets/a.css', false],
    ['file:///etc/passwd', false],
    ['data:image/png;base64,AAAA', false],
    [`${url}?${'x'.repeat(500)}`, false],
    ['', false],
    [undefined, false],
    [[url], false],
  ])('isPictureUrl(%j) is %j', (value, isAllowed) => {
    expect(isPictureUrl(value)).toBe(isAllowed);
  });

  test('returns a data URL with the same bytes', async () => {
    answerWith(Uint8Array.from([0, 255, 128, 10]), { headers: { 'content-type': 'image/JPEG; charset=x' } });
    expect(await fetchPicture(url)).toBe('data:image/jpeg;base64,AP+ACg==');
  });

  test.each([
    ['status 404', 'x', { status: 404, headers: { 'content-type': 'image/jpeg' } }],
    ['a page', '<p>', { headers: { 'content-type': 'text/html' } }],
    ['no type at all', Uint8Array.of(1), {}],
    ['no body', null, { headers: { 'content-type': 'image/jpeg' } }],
    ['more than eight million bytes', new Uint8Array(8_000_001), { headers: { 'content-type': 'image/png' } }],
  ])('returns undefined for %s', async (_name, body, init) => {
    answerWith(body, init);
    expect(await fetchPicture(url)).toBeUndefined();
  });

  test('accepts eight million bytes, and does not throw when the network fails', async () => {
    answerWith(new Uint8Array(8_000_000), { headers: { 'content-type': 'image/png' } });
    expect((await fetchPicture(url))?.length).toBeGreaterThan(10_000_000);
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
    expect(await fetchPicture(url)).toBeUndefined();
  });
});
