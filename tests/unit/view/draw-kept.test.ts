// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Kept } from '../../../src/article/model.ts';
import messages from '../../../src/locales/en/messages.json';
import { drawKept } from '../../../src/view/draw-kept.ts';
import { makeLabels } from '../../../src/view/labels.ts';

const labels = makeLabels('en', (key) => (messages as Record<string, { message: string }>)[key]?.message);
const all: Kept = { words: 490, pageWords: 500, pictures: 4, pagePictures: 4, videos: 1 };

function readLine(kept: Kept): string | null | undefined {
  return drawKept(document, { kept, removed: [] }, labels).querySelector('summary')?.textContent;
}

test('says shares and numbers in one line', () => {
  expect(readLine(all)).toBe('98% of the text, 4 of 4 pictures, 1 video');
  expect(readLine({ ...all, words: 125, pictures: 3, videos: 2 })).toBe('25% of the text, 3 of 4 pictures, 2 videos');
});

test('never more than all, and nothing of nothing is all', () => {
  expect(readLine({ words: 600, pageWords: 500, pictures: 5, pagePictures: 4, videos: 0 })).toBe('100% of the text, 5 of 5 pictures, 0 videos');
  expect(readLine({ words: 0, pageWords: 0, pictures: 0, pagePictures: 0, videos: 0 })).toBe('100% of the text, 0 of 0 pictures, 0 videos');
});

test('names the rule beside its reason, where one is known', () => {
  const removed = [{ what: 'Buy soap', why: 'advertising', rule: 'ads' }, { what: 'Twice', why: 'a twin' }];
  const items = [...drawKept(document, { kept: all, removed }, labels).querySelectorAll('li')];
  expect(items.map((item) => item.querySelector('.rule')?.textContent)).toEqual(['ads', undefined]);
});

test('names each reason once, with the words of what it took and no names of tags', () => {
  const removed = [
    { what: 'Buy soap', why: 'advertising' }, { what: 'Like us', why: 'a plea' },
    { what: '<span>', why: 'advertising' }, { what: 'Buy soap', why: 'advertising' }, { what: 'Buy wool', why: 'advertising' },
  ];
  const items = [...drawKept(document, { kept: all, removed }, labels).querySelectorAll('li')];
  expect(items.map((item) => [...item.children].map((child) => child.textContent))).toEqual([['advertising', 'Buy soap', 'Buy wool'], ['a plea', 'Like us']]);
});

test('says so where nothing was left out', () => {
  expect(drawKept(document, { kept: all, removed: [] }, labels).textContent).toContain('Nothing was left out.');
});
