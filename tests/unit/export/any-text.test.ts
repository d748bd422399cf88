import { assert, property, string } from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makeEpubFile } from '../../../src/view/export/epub-file.ts';
import { makeFileName } from '../../../src/view/export/file-name.ts';
import { makeHtmlFile } from '../../../src/view/export/html-file.ts';
import { article, makeExportRequest, page } from './sample-article.ts';

const { DOMParser } = new JSDOM('').window;
/** Texts that also contain lone surrogates and control characters, as pages have done. */
const anyText = string({ unit: 'binary', minLength: 1, maxLength: 60 }).map((text) => `${text}\u0000\ud800<&"'>]]>`);

test('an EPUB with any text is well-formed and contains the text', () => {
  assert(property(anyText, (text) => {
    const request = makeExportRequest({ article: { ...article, headline: text, authors: [text], credits: [text], blocks: [{ kind: 'heading', level: 2, spans: [{ text }] }] }, keyPoints: [] });
    const files = unzipSync(makeEpubFile(page, request));
    for (const [name, bytes] of Object.entries(files).filter(([path]) => /\.(xhtml|opf|xml)$/.test(path))) {
      const parsed = new DOMParser().parseFromString(strFromU8(bytes), 'application/xml');
      expect(parsed.querySelector('parsererror'), name).toBeNull();
      if (name.endsWith('article.xhtml')) expect(parsed.querySelector('h1')?.textContent).toContain('\ufffd\ufffd<&"\'>]]>');
    }
  }), { numRuns: 12 });
});

test('an HTML file with any text contains no script', () => {
  assert(property(anyText, (text) => {
    const evil = `${text}</style></title><script>x</script><img onerror=x src=x>`;
    const html = makeHtmlFile(page, makeExportRequest({ article: { ...article, headline: evil, authors: [evil], credits: [evil] }, keyPoints: [] }), '');
    expect(new JSDOM(html).window.document.querySelectorAll('script, [onerror]')).toHaveLength(0);
  }), { numRuns: 12 });
});

test('any headline makes a valid file name', () => {
  assert(property(string({ unit: 'binary', maxLength: 500 }), (headline) => {
    const name = makeFileName(headline, 'epub');
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}\p{Cs}\s.][^\\/:*?"<>|\p{Cc}\p{Cs}]*\.epub$/u);
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
  }), { numRuns: 500 });
});
