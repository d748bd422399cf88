import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Extraction } from '../../../src/article/model.ts';
import { tokenF1, tokens } from '../../../src/scripts/pages/score.ts';
import { loadCorpus, loadFixtures, parse } from './pages.ts';

/** Returns a meaningless name, always the same one for the same word, as pages rename consistently. */
function rename(word: string): string {
  let hash = 7;
  for (const character of word) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 0x7fffffff;
  return `x${hash.toString(36)}`;
}

/**
 * Renames every class, id and `data-` attribute of `page`, and returns it: Deutsche Welle renames them now and then.
 */
function scramble(page: Document): Document {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of Array.from(element.attributes)) {
      // Attributes that refer to an id are renamed with it.
      if (/^(class|id|for|popovertarget|aria-(labelledby|describedby|details|controls))$/.test(name)) element.setAttribute(name, value.split(/\s+/).filter(Boolean).map(rename).join(' '));
      if (!name.startsWith('data-')) continue;
      element.removeAttribute(name);
      element.setAttribute(`data-${rename(name)}`, rename(value));
    }
  }
  return page;
}

/**
 * Returns the tokens of the body without footnotes: explanations in the hydration data are found by an attribute, which
 * is renamed.
 */
const bodyOf = ({ article }: Extraction): string[] => tokens((article?.blocks ?? []).filter(({ kind }) => kind !== 'footnotes').map(blockText).join('\n'));

describe.each([...loadFixtures(), ...loadCorpus()])('$name with every class, id and data attribute renamed', ({ html, url }) => {
  const intact = extractArticle(parse(html), url);
  it.runIf(intact.article)('has the same body', () => {
    const drifted = extractArticle(scramble(parse(html)), url);
    expect(drifted.article?.headline).toBe(intact.article?.headline);
    expect(tokenF1(bodyOf(drifted), bodyOf(intact))).toBeGreaterThanOrEqual(0.98);
  });
});
