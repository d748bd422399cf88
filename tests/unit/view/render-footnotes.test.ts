// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/article/model.ts';
import messages from '../../../src/locales/en/messages.json';
import { renderArticle } from '../../../src/view/render-article.ts';
import { makeLabels } from '../../../src/view/labels.ts';
import { findRanges } from '../../../src/view/find-ranges.ts';

const article: Article = {
  kind: 'article', url: 'https://learngerman.dw.com/de/x/l-1/lm', language: 'de', direction: 'ltr', headline: 'Die Uhr', kicker: [], authors: [], credits: [],
  blocks: [
    { kind: 'paragraph', spans: [{ text: 'Die ' }, { text: 'Un', note: 1 }, { text: 'ruh', emphasis: true, note: 1 }, { text: ' schwingt.' }] },
    { kind: 'paragraph', spans: [{ text: 'Eine ' }, { text: 'Unruh', note: 1 }, { text: ' ohne ' }, { text: 'Zeiger', note: 2 }, { text: '.' }] },
    { kind: 'footnotes', notes: [{ mark: 'Unruh, -en (f.)', spans: [{ text: 'ein Rad, das schwingt' }] }, { mark: 'Zeiger, - (m.)', spans: [] }] },
  ],
};

describe('footnotes', () => {
  const labels = makeLabels('en', (key) => (messages as Record<string, { message: string }>)[key]?.message);
  const find = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
  beforeEach(() => {
    Element.prototype.scrollIntoView = () => undefined;
    document.body.replaceChildren(renderArticle(document, article, [], labels));
  });

  test('a word of several spans has one number, and the number is not part of the text', () => {
    expect(find('.note-number').map((button) => button.dataset['number'])).toEqual(['1', '1', '2']);
    expect(find('.body p').map((paragraph) => paragraph.textContent)).toEqual(['Die Unruh schwingt.', 'Eine Unruh ohne Zeiger.']);
    expect(findRanges(document.body, ['Die Unruh schwingt.'])[0]?.toString()).toBe('Die Unruh schwingt.');
    expect(find('.note-number')[0]?.ariaLabel ?? find('.note-number')[0]?.getAttribute('aria-label')).toBe('Explanation 1');
  });

  test('the number moves the focus to the explanation, the explanation back to its first word', () => {
    find('.note-number')[1]?.click();
    expect(document.activeElement?.textContent.trim()).toBe('Unruh, -en (f.) ein Rad, das schwingt');
    find('.note-back')[0]?.click();
    expect(document.activeElement).toBe(find('.note-number')[0]);
  });

  test('have a heading', () => {
    const [section] = find('.footnotes');
    expect(document.getElementById(section?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Explained words');
  });
});
