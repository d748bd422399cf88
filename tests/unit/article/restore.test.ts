import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import { extractArticle } from '../../../src/article/extract.ts';

const html = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'sample', 'source.html'), 'utf8');
const url = new URL('https://www.dw.com/en/harbour-town-swaps-diesel-ferries-for-sails/a-70000001');

function read(wanted?: ReadonlySet<string>): { text: string; rules: (string | undefined)[] } {
  const extraction = extractArticle(new JSDOM(html).window.document, url, wanted);
  const { blocks = [], credits = [] } = extraction.article ?? {};
  return { text: [...blocks.map(blockText), ...credits].join('\n'), rules: extraction.removed.map(({ rule }) => rule) };
}

test('what a rule took out comes back when it is asked for, and only that', () => {
  const usual = read();
  expect(usual.rules).toContain('preferred-source');
  const back = read(new Set(['preferred-source']));
  expect(back.rules).not.toContain('preferred-source');
  expect(back.rules.filter((rule) => rule !== 'preferred-source')).toEqual(usual.rules.filter((rule) => rule !== 'preferred-source'));
  expect(back.text.length).toBeGreaterThan(usual.text.length);
});

test('a rule that took nothing here changes nothing', () => {
  expect(read(new Set(['no-such-rule']))).toEqual(read());
});

test('what stood beside the text comes back in its place', () => {
  const words = 'Reporter for coasts and islands';
  expect(read().text).not.toContain(words);
  expect(read(new Set(['about-the-authors'])).text).toContain(words);
});
