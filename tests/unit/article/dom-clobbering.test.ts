import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';

const url = new URL('https://www.dw.com/en/x/a-70000009');
const names = ['querySelector', 'querySelectorAll', 'body', 'implementation', 'attributes', 'matches', 'getAttribute', 'localName', 'firstElementChild',
  'nextElementSibling', 'parentElement', 'lastChild', 'previousSibling', 'closest', 'contains', 'childNodes', 'textContent', 'nodeType'];

function makePage(name: string): Document {
  return new JSDOM(`<html lang="en"><body><div id="root"><article><div class="content-area"><header><h1>The harbour sleeps late</h1></header>
    <div class="rich-text"><p>The harbour of Ostervik opens an hour later from Monday on, the council said.</p>
    <form><input name="${name}"><p>A form.</p></form><img name="${name}" src="https://static.dw.com/image/12345678_605.jpg"><form name="${name}"></form>
    <p>Fishers had asked for it, because nobody buys fish in the dark any more.</p></div></div></article></div><footer id="footer"></footer></body></html>`).window.document;
}

test.each(names)('extracts a page whose markup hides the property %s', (name) => {
  const texts = extractArticle(makePage(name), url).article?.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.spans.map((span) => span.text).join('')] : []));
  expect(texts).toContain('The harbour of Ostervik opens an hour later from Monday on, the council said.');
  expect(texts).toContain('Fishers had asked for it, because nobody buys fish in the dark any more.');
});
