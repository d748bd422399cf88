import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { findRanges } from '../../../src/view/find-ranges.ts';

function parseBody(markup: string): HTMLElement {
  return new JSDOM(`<body>${markup}</body>`).window.document.body;
}

describe('the range of a sentence', () => {
  test('crosses links, marks and line breaks', () => {
    const body = parseBody('<p>One <a>bell</a> <mark>rang. Two</mark> answered<br>it.</p>');
    const [first, second] = findRanges(body, ['One bell rang.', 'Two answered\nit.']);
    expect(String(first)).toBe('One bell rang.');
    expect(String(second)).toBe('Two answeredit.');
  });

  test('is another for each of several equal sentences', () => {
    const body = parseBody('<p>Again. Again.</p>');
    expect(findRanges(body, ['Again.', 'Again.']).map((range) => range?.startOffset)).toEqual([0, 7]);
  });

  test('skips text that is not read, and a missing sentence does not affect the next', () => {
    const body = parseBody('<section><span>1 of 2</span><p>Sparks fly.</p><small>I. Marlow</small><p>Ash falls.</p></section>');
    const ranges = findRanges(body, ['Sparks fly.', 'Nobody sees it.', 'Ash falls.']);
    expect(ranges.map((range) => (range ? String(range) : undefined))).toEqual(['Sparks fly.', undefined, 'Ash falls.']);
  });
});
