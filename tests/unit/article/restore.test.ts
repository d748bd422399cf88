import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import { extractArticle } from '../../../src/article/extract.ts';

const html = readFileSync(join(import.meta.dirname, '..', '..', 'fixtures', 'sample', 'source.html'), 'utf8');
const url = new URL('https://www.dw.com/en/harbour-town-swaps-diesel-ferries-for-sails/a-70000001');

function read(restoredRules?: ReadonlySet<string>): { text: string; rules: (string | undefined)[] } {
  const extraction = extractArticle(new JSDOM(html).window.document, url, restoredRules);
  const { blocks = [], credits = [] } = extraction.article ?? {};
  return { text: [...blocks.map(blockText), ...credits].join('\n'), rules: extraction.removed.map(({ rule }) => rule) };
}

test('restores what the named rule removed, and nothing else', () => {
  const plain = read();
  expect(plain.rules).toContain('preferred-source');
  const restored = read(new Set(['preferred-source']));
  expect(restored.rules).not.toContain('preferred-source');
  expect(restored.rules.filter((rule) => rule !== 'preferred-source')).toEqual(plain.rules.filter((rule) => rule !== 'preferred-source'));
  expect(restored.text.length).toBeGreaterThan(plain.text.length);
});

test('changes nothing for a rule that removed nothing', () => {
  expect(read(new Set(['no-such-rule']))).toEqual(read());
});

test('restores what stands outside the body', () => {
  const words = 'Reporter for coasts and islands';
  expect(read().text).not.toContain(words);
  expect(read(new Set(['about-the-authors'])).text).toContain(words);
});
