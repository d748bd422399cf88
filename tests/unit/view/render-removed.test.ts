// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Coverage } from '../../../src/article/model.ts';
import germanMessages from '../../../src/locales/de/messages.json';
import messages from '../../../src/locales/en/messages.json';
import { sites } from '../../../src/sites/sites.ts';
import { renderRemoved } from '../../../src/view/render-removed.ts';
import { makeLabels } from '../../../src/view/labels.ts';
import { REASONS } from '../../../src/view/removal-reasons.ts';

const labels = makeLabels('en', (key) => (messages as Record<string, { message: string }>)[key]?.message);
const all: Coverage = { words: 490, pageWords: 500, pictures: 4, pagePictures: 4, videos: 1 };

function readSummary(kept: Coverage): string | null | undefined {
  return renderRemoved(document, { kept, removed: [] }, labels).querySelector('summary')?.textContent;
}

test('summarises coverage in one line', () => {
  expect(readSummary(all)).toBe('98% of the text, 4 of 4 pictures, 1 video');
  expect(readSummary({ ...all, words: 125, pictures: 3, videos: 2 })).toBe('25% of the text, 3 of 4 pictures, 2 videos');
});

test('limits shares to 100 %, also for a page without words', () => {
  expect(readSummary({ words: 600, pageWords: 500, pictures: 5, pagePictures: 4, videos: 0 })).toBe('100% of the text, 5 of 5 pictures, 0 videos');
  expect(readSummary({ words: 0, pageWords: 0, pictures: 0, pagePictures: 0, videos: 0 })).toBe('100% of the text, 0 of 0 pictures, 0 videos');
});

test('lists each reason once in the language of the interface, with its rules and pieces, without names of tags', () => {
  const removed = [
    { what: 'Buy soap', why: 'ads', rule: 'advertising' }, { what: 'Like us', why: 'a request', rule: 'preferred-source' },
    { what: '<span>', why: 'ads', rule: 'empty-box' }, { what: 'Buy soap', why: 'ads', rule: 'advertising' }, { what: 'Buy wool', why: 'ads', rule: 'empty-box' },
  ];
  const items = [...renderRemoved(document, { kept: all, removed }, labels).querySelectorAll('li')];
  expect(items.map((item) => [...item.children].map((child) => child.textContent))).toEqual([
    ['advertising', 'advertising', 'empty-box', 'Buy soap', 'Buy wool'], ['a request to subscribe or to follow', 'preferred-source', 'Like us'],
  ]);
});

test('has German reasons in a German interface', () => {
  const german = makeLabels('de', (key) => (germanMessages as Record<string, { message: string }>)[key]?.message);
  const kept = renderRemoved(document, { kept: all, removed: [{ what: 'Kauft Seife', why: 'advertising', rule: 'advertising' }] }, german);
  expect(kept.querySelector('.why')?.textContent).toBe('Werbung');
});

test('restores the pieces of all rules of a reason', () => {
  const removed = [{ what: 'Like us', why: 'a request', rule: 'preferred-source', returns: true as const }, { what: 'Write to us', why: 'a letter', rule: 'newsletter', returns: true as const }];
  const restored: (readonly string[])[] = [];
  renderRemoved(document, { kept: all, removed }, labels, (rules) => restored.push(rules)).querySelector<HTMLElement>('.restore')?.click();
  expect(restored).toEqual([['preferred-source', 'newsletter']]);
});

test('every rule has a reason, and every reason a rule', () => {
  const article = join(import.meta.dirname, '../../../src/article');
  // Removals without a rule of a site are named where src/article adds them.
  const builtIn = readdirSync(article, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).flatMap((file) => [...readFileSync(join(article, file), 'utf8').matchAll(/remov(?:ed|als)\.push\(.*\brule: '([\w-]+)'/g)].map(([, rule = '']) => rule));
  expect(builtIn).toContain('too-large');
  const rules = new Set([...sites.flatMap(({ removals, promos = [] }) => [...removals, ...promos].map(({ name }) => name)), ...builtIn]);
  expect(Object.keys(REASONS).toSorted()).toEqual([...rules].toSorted());
});

test('says that nothing was left out', () => {
  expect(renderRemoved(document, { kept: all, removed: [] }, labels).textContent).toContain('Nothing was left out.');
});
