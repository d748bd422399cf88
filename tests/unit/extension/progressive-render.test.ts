// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { runToEnd } from '../../../src/article/resumable.ts';
import { renderFirstScreenThenRest } from '../../../src/extension/progressive-render.ts';

function renderBlocks(count: number): HTMLElement {
  const article = document.createElement('article');
  const body = document.createElement('div');
  body.className = 'body';
  for (let n = 0; n < count; n += 1) body.append(Object.assign(document.createElement('p'), { textContent: String(n) }));
  article.append(body);
  return article;
}

const texts = (article: HTMLElement): string[] => [...article.querySelectorAll('p')].map((block) => block.textContent);

test.each([0, 1, 40, 41, 59, 60, 61, 500, 2100])('keeps %i blocks in their order, each once', (count) => {
  const article = renderBlocks(count);
  const original = texts(article);
  const rest = renderFirstScreenThenRest(article);
  expect(texts(article)).toEqual(original.slice(0, 40));
  rest.next();
  runToEnd(rest);
  expect(texts(article)).toEqual(original);
});

test('leaves an element without a body as it is', () => {
  const message = document.createElement('main');
  runToEnd(renderFirstScreenThenRest(message));
  expect(message.childNodes).toHaveLength(0);
});
