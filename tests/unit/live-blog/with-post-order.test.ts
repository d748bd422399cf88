import { expect, test, vi } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import type { Article, Block } from '../../../src/article/model.ts';
import type { KeyPoint } from '../../../src/key-points/key-point.ts';
import { withPostOrder } from '../../../src/extension/reader/page-extractor.ts';

vi.mock('webextension-polyfill', () => ({ default: {} }));

const post = (hour: string, text: string): Block => ({ kind: 'post', time: `2025-11-02T${hour}:00:00Z`, authors: [], blocks: [{ kind: 'paragraph', spans: [{ text }] }] });
const article: Article = {
  kind: 'liveblog', url: 'https://www.dw.com/en/x/live-1', language: 'en', direction: 'ltr', headline: 'The river rises', kicker: [], authors: [], credits: [],
  blocks: [{ kind: 'paragraph', spans: [{ text: 'Wardens watch.' }] }, post('10', 'The crest came.'), post('09', 'Nobody slept.'), post('08', 'Sand ran out.')],
};
const point = (block: number, text: string): KeyPoint => ({ block, text, start: 0, end: text.length, origin: 'extract' });
const points = [point(0, 'Wardens watch.'), point(1, 'The crest came.'), point(3, 'Sand ran out.')];

test.each([
  ['newest', ['Wardens watch.', 'The crest came.', 'Sand ran out.']],
  ['oldest', ['Wardens watch.', 'Sand ran out.', 'The crest came.']],
] as const)('%s first: key points are in reading order and keep their sentences', (order, texts) => {
  const { article: shown, keyPoints } = withPostOrder(article, points, order);
  expect(keyPoints.map(({ text }) => text)).toEqual(texts);
  expect(keyPoints.map(({ block, start, end }) => blockText(shown.blocks[block] as Block).slice(start, end))).toEqual(texts);
});
