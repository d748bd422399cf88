import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import { readBlocks } from '../../../src/article/blocks/read-blocks.ts';
import type { ExtractionContext } from '../../../src/article/extraction-context.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import { generic } from '../../../src/sites/unknown-publisher.ts';
import { parse } from './pages.ts';

const url = new URL('https://www.dw.com/en/huge/a-70000090');
const around = (body: string): string => `<!DOCTYPE html><html lang="en"><body><div id="root"><article><div class="content-area"><header><h1>Huge</h1></header><div class="rich-text">${body}</div></div></article></div></body></html>`;
const words = 'All work and no play is a long sentence that goes on. ';

function readText(page: Document): string {
  return (extractArticle(page, url).article?.blocks ?? []).map(blockText).join('\n');
}

const MAX_CHAIN_LENGTH = 1000;

/**
 * Nests elements in `outer`, with words in the innermost. Appends them in chains: jsdom takes half a minute for one
 * after another, and has too little stack for all at once.
 */
function nest(outer: Element, name: string, depth: number): void {
  const make = (): Element => outer.ownerDocument.createElement(name);
  let inner = outer;
  for (let rest = depth; rest > 0; rest -= MAX_CHAIN_LENGTH) {
    const bottom = make();
    let top = bottom;
    for (let count = 1; count < Math.min(rest, MAX_CHAIN_LENGTH); count += 1) {
      const wrapper = make();
      wrapper.append(top);
      top = wrapper;
    }
    inner.append(top);
    inner = bottom;
  }
  inner.append(' The bottom.');
}

/**
 * Measures no time, as `npm run bench:speed` does. Work that grows faster than the page exceeds the time limit of a
 * test.
 */
describe('extracts a page with', () => {
  it('a million characters in many paragraphs', () => {
    expect(readText(parse(around(`<p>${words.repeat(20)}</p>`.repeat(930)))).length).toBeGreaterThan(900_000);
  });

  it('a million characters in one paragraph', () => {
    expect(readText(parse(around(`<p>${words.repeat(18_600)}</p>`))).length).toBeGreaterThan(900_000);
  });

  it('ten thousand nested elements', () => {
    const page = parse(around('<p>Above the deep end there is one sentence.</p>'));
    nest(page.querySelector('.rich-text')!, 'div', 10_000);
    expect(readText(page).split('\n')).toContain('The bottom.');
  });

  it('three thousand nested spans in a paragraph', () => {
    const page = parse(around('<p>Some words before the spans begin.</p>'));
    nest(page.querySelector('p')!, 'span', 3000);
    expect(readText(page)).toContain('The bottom.');
  });

  it('ten thousand empty elements and thirty thousand line breaks', () => {
    const text = readText(parse(around(`<p>One sentence to read.</p>${'<div><span></span></div>'.repeat(5_000)}<p>${'<br>'.repeat(30_000)}</p>`)));
    expect(text.trim()).toBe('One sentence to read.');
  });
});

describe('reading blocks pauses', () => {
  const ITEMS = 1500;
  const many = (markup: string): string => markup.repeat(ITEMS);
  const context: ExtractionContext = {
    url, site: generic, kind: 'article', language: 'en', direction: 'ltr', conjunction: 'and', isLegacy: false, hydratedBlocks: new Map(),
    posts: new Set(), glossary: new Map(), restoredRules: new Set(), notes: [], removals: [],
  };

  it.each([
    ['paragraphs', many('<p>Crate and crane.</p>')],
    ['paragraphs of a layout table', `<table><tr><td>${many('<p>Crate and crane.</p>')}</td></tr></table>`],
    ['paragraphs of a quotation with a heading', `<blockquote><h2>Crates</h2>${many('<p>Crate and crane.</p>')}</blockquote>`],
    ['items of a list', `<ul>${many('<li>Crate and crane</li>')}</ul>`],
    ['rows of a table', `<table>${many('<tr><td>Crate</td><td>Crane</td></tr>')}</table>`],
  ])('after each of many %s', (_, body) => {
    const work = readBlocks(parse(body).body, context);
    let pauses = 0;
    while (work.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(ITEMS);
  });
});
