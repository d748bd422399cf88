import { expect, test } from 'vitest';
import { findRemovals } from '../../../src/article/content-selection/find-removals.ts';
import { runToEnd } from '../../../src/article/resumable.ts';
import type { Rule } from '../../../src/sites/site.ts';
import { parse } from './pages.ts';

const makeRule = (name: string, selector: string, closest?: string): Rule => (
  { name, selector, ...(closest !== undefined && { closest }), reason: 'a test', lastVerified: '2026-12', examples: [] });
const rules = [makeRule('feedback', '.feedback, #feedback'), makeRule('sharing', 'a[href^="sms:"]', 'section'), makeRule('controls', 'form, button, [role="button"]')];

/** Returns the rule that removes each element below the `main` of a page, as "tag#id rule", in the order of the rules. */
function read(body: string, isKept: (element: Element) => boolean = () => false): string[] {
  const article = parse(`<main>${body}</main>`).querySelector('main')!;
  return [...runToEnd(findRemovals(article, rules, isKept))].map(([element, { name }]) => `${element.tagName}#${element.getAttribute('id')} ${name}`);
}

test('an element that two rules match is removed by the first rule', () => {
  expect(read('<div role="button" class="feedback" id="a">Send</div><div role="button" id="b">Close</div>')).toEqual(['DIV#a feedback', 'DIV#b controls']);
});

test('a rule with an ancestor removes that ancestor, or the element itself where it has none', () => {
  expect(read('<section id="a"><p><a href="sms:1" id="b">Send</a></p></section><a href="sms:2" id="c">Send</a>')).toEqual(['SECTION#a sharing', 'A#c sharing']);
});

test('an ancestor that holds the article is not removed', () => {
  const article = parse('<section><main><p><a href="sms:1">Send</a></p></main></section>').querySelector('main')!;
  expect(runToEnd(findRemovals(article, rules, () => false)).size).toBe(0);
});

test('an exempt element stays', () => {
  expect(read('<button id="a">Word</button><button id="b">Close</button>', ({ id }) => id === 'a')).toEqual(['BUTTON#b controls']);
});

test('a form whose field hides its properties is removed, one that is left open is not', () => {
  expect(read('<form id="a"><input name="closest"><input name="contains"><input name="matches"></form>')).toEqual(['FORM#a controls']);
  const paragraph = `<p>${'The tide table hangs in the hall. '.repeat(3)}</p>`;
  expect(read(`<form id="a"><input name="localName">${paragraph}${paragraph}</form>`)).toEqual([]);
});
