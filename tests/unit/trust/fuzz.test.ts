/**
 * Parsers of stored values, files, answers and page data, with arbitrary input: they never throw, and their results are
 * valid.
 */
import * as fc from 'fast-check';
import { JSDOM, VirtualConsole } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { parseDuration } from '../../../src/article/blocks/read-media.ts';
import { safeLinkUrl, safeMediaUrl } from '../../../src/article/safe-url.ts';
import { isPictureUrl } from '../../../src/extension/picture-url.ts';
import { dw } from '../../../src/sites/dw/dw-rules.ts';
import { parseSettingsFile, writeSettingsFile } from '../../../src/extension/options/settings-file.ts';
import { fetchLivePosts } from '../../../src/extension/reader/live-blog/fetch-live-posts.ts';
import { addSeen, parseSeen } from '../../../src/extension/seen-posts.ts';
import { defaults, fields, parseSettings, settingNames } from '../../../src/extension/settings.ts';
import { fuzzRuns } from '../../trust/fuzz-runs.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const base = new URL('https://www.dw.com/en/fuzz/a-74000001');
const words = fc.string({ unit: 'grapheme', maxLength: 60 });
const stored = fc.dictionary(fc.oneof(fc.constantFrom(...settingNames), words), fc.oneof(fc.anything(), fc.constantFrom('dark', 24, true, 'de')));

describe('settings', () => {
  test('are valid after parsing arbitrary values', () => {
    fc.assert(fc.property(fc.oneof(stored, fc.anything()), (found) => {
      const { settings } = parseSettings(found);
      expect(Object.keys(settings)).toEqual(settingNames);
      for (const name of settingNames) expect(fields[name].accepts(settings[name])).toBe(true);
    }), { numRuns: fuzzRuns(3000) });
  });

  test('files are parsed to valid settings or a fault, and written files are parsed to the same settings', () => {
    fc.assert(fc.property(fc.oneof(words, fc.json(), stored.map((value) => JSON.stringify(value))), (text) => {
      const file = parseSettingsFile(text);
      if (!file.fault) expect(parseSettings(file.values).faults).toEqual([]);
    }), { numRuns: fuzzRuns(3000) });
    fc.assert(fc.property(fc.dictionary(words.filter((name) => !Object.hasOwn(defaults, name) && name !== '__proto__'), fc.jsonValue()), (unknown) => {
      expect(parseSettingsFile(writeSettingsFile(defaults, unknown))).toEqual({ values: JSON.parse(JSON.stringify({ ...unknown, ...defaults })) as object });
    }), { numRuns: fuzzRuns(500) });
  });
});

describe('URLs and durations', () => {
  const urlText = fc.oneof(words, fc.webUrl(), fc.tuple(fc.constantFrom('javascript:', 'JaVa\nScript:', 'data:', '//', 'https:\\\\', ' blob:', 'https://dw.com@', 'https://static.dw.com.'), words).map((parts) => parts.join('')));

  test('URLs are accepted only where they are safe', () => {
    fc.assert(fc.property(urlText, (text) => {
      expect(safeLinkUrl(text, base) ?? 'https:').toMatch(/^(https?|mailto):/);
      const media = safeMediaUrl(text, { url: base, site: dw });
      if (media !== undefined) expect(new URL(media).hostname).toMatch(/^([\w-]+\.)+(dw\.com|dw\.de|dw-world\.de)$|^(tv|radio)downloaddw-a\.akamaihd\.net$/);
      if (isPictureUrl(text)) expect(new URL(text).origin).toMatch(/^https:\/\/(static\.dw|s\.france24)\.com$/);
    }), { numRuns: fuzzRuns(3000) });
  });

  test('durations are seconds or undefined', () => {
    fc.assert(fc.property(fc.oneof(words, fc.stringMatching(/^[\dPTHMS:.]{0,12}$/)), (text) => {
      const seconds = parseDuration(text);
      expect(seconds === undefined || (Number.isFinite(seconds) && seconds >= 0)).toBe(true);
    }), { numRuns: fuzzRuns(2000) });
  });
});

describe('stored posts and answers of the site', () => {
  test('seen posts are valid and within their limits after parsing arbitrary values', () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), fc.array(fc.oneof(fc.anything(), fc.record({ blog: words, posts: fc.array(fc.oneof(words, fc.anything()), { maxLength: 4 }) })))), words, (found, post) => {
      const blogs = addSeen(parseSeen(found), 'here', [post]);
      expect(blogs[0]?.posts).toContain(post);
      expect(blogs.length).toBeLessThanOrEqual(50);
      for (const { blog, posts } of blogs) expect([typeof blog, ...posts.map((hash) => typeof hash)].every((type) => type === 'string')).toBe(true);
    }), { numRuns: fuzzRuns(1000) });
  });

  test('an answer about a live blog is parsed to its posts or a fault', async () => {
    const liveBlog = new URL('https://www.dw.com/en/fuzz/live-74000001');
    const content = fc.record({ id: fc.constantFrom('74000001', 74_000_001, 1, null), posts: fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.jsonValue(), fc.dictionary(words, fc.jsonValue(), { maxKeys: 3 })), { maxLength: 3 })) }, { requiredKeys: [] });
    const body = fc.oneof(words, fc.json(), content.map((value) => JSON.stringify({ data: { content: value } })), content.map((value) => JSON.stringify({ data: { content: value } }).slice(0, 60)));
    await fc.assert(fc.asyncProperty(body, fc.constantFrom(200, 204, 301, 404, 500), async (text, status) => {
      vi.stubGlobal('fetch', async () => new Response(status === 204 ? null : text, { status }));
      const answer = await fetchLivePosts(liveBlog, AbortSignal.abort());
      if ('fault' in answer) expect(['unreadable', 'late', 'status']).toContain(answer.fault);
      else expect([String(answer.content['id']), (answer.content['posts'] as unknown[]).length > 0]).toEqual(['74000001', true]);
    }), { numRuns: fuzzRuns(500) });
    vi.unstubAllGlobals();
  });
});

describe('data in a page', () => {
  const asScript = (value: unknown): string => (JSON.stringify(value) ?? '').replaceAll('<', '\\u003c');
  const known = fc.constantFrom('headline', 'author', 'datePublished', 'dateModified', 'image', '@type', '@graph', 'name', 'url', 'data', 'content', 'title', 'teaser', 'mainContentImage', 'persons', 'text', 'posts', 'id', 'contentDate', 'fullName', 'knowledges', '__ref', 'galleryImages', 'hlsVideoSrc', 'mp3Src');
  const { tree: data } = fc.letrec((tie) => ({
    tree: fc.oneof({ maxDepth: 4 }, words, fc.jsonValue({ maxDepth: 1 }), fc.array(tie('tree'), { maxLength: 3 }), fc.dictionary(known, tie('tree'), { maxKeys: 4 })),
  }));
  const sentence = 'The harbour master of Vessby counted every boat twice before the storm came in from the north.';
  const write = (linked: string, state: string): string => `<!doctype html><html lang="en"><head><title>t</title><script type="application/ld+json">${linked}</script></head><body><div id="root"><article><header><h1>Boats counted twice</h1></header>
<div data-tracking-name="rich-text" class="rich-text"><p>${sentence}</p><p>${sentence.replace('boat', 'mast')}</p></div></article><footer id="footer"></footer></div><script>window.__APP_STATE__=${state}</script></body></html>`;
  const read = (html: string): ReturnType<typeof extractArticle> => extractArticle(new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document, base);

  test('arbitrary or truncated metadata and hydration state leave the text, and give metadata of the right types', () => {
    const cut = fc.tuple(data, fc.boolean(), fc.nat(400)).map(([value, isCut, at]) => (isCut ? asScript(value).slice(0, at) : asScript(value)));
    const state = fc.oneof(cut, data.map((content) => asScript({ '/graph-api/en/content/article/74000001': { data: { content } } })));
    fc.assert(fc.property(cut, state, (linked, held) => {
      const { article } = read(write(linked, held));
      expect(JSON.stringify(article?.blocks)).toContain(sentence);
      expect(typeof article?.headline).toBe('string');
      for (const author of article?.authors ?? []) expect(typeof author).toBe('string');
      for (const date of [article?.published, article?.modified]) if (date !== undefined) expect(date).toMatch(/^\d{4}-\d\d-\d\d/);
    }), { numRuns: fuzzRuns(100) });
  });
});
