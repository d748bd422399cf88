/** Tests elements that a page forgets to close: the rest of the article stands in them and must be read. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';

const url = new URL('https://www.dw.com/en/x/a-70000009');
const sentences = [
  'The ferryman of Vessby counted every boat before the fog came in.', 'Nobody on the island had seen the lamp for seven nights, the keeper said.',
  'In the morning 40 barrels of herring stood on the quay and waited.', 'They were gone by noon, and so was the ferry that had brought them over.',
];
const [first = '', second = '', third = '', fourth = ''] = sentences;

function read(between: string): string {
  const { document } = new JSDOM(`<html lang="en"><body><div id="root"><article><div class="content-area"><header><h1>Fog over the ferry</h1></header>
    <div data-tracking-name="rich-text" class="rich-text"><p>${first}</p><p>${second}</p>${between}<p>${third}</p><p>${fourth}</p></div></div></article></div><footer id="footer"></footer></body></html>`).window;
  return JSON.stringify(extractArticle(document, url).article?.blocks);
}

test.each(['<form>', '<form><input name="nodeType">', '<form><input name="append"><output name="localName">', '<button>', '<svg><foreignObject>', '<object>', '<map>'])('reads the text inside an unclosed %s', (tag) => {
  const text = read(tag);
  for (const sentence of sentences) expect(text).toContain(sentence);
});

test('removes a form that is closed', () => {
  expect(read('<form><p>Subscribe to the letter of the ferrymen</p><input name="mail"><button>Send</button></form>')).not.toContain('Subscribe');
});

test('keeps the text around a picture', () => {
  expect(read('<p><img src="x"> Seven gulls sat on the mast.</p>')).toContain('Seven gulls sat on the mast.');
  expect(read('<p><img src="https://static.dw.com/image/70000001_605.jpg" alt="Gulls"> Seven gulls sat on the mast.</p>')).toContain('Seven gulls sat on the mast.');
});
