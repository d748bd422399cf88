import { describe, expect, it } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Extraction } from '../../../src/article/model.ts';
import { tokenF1, tokens } from '../../../src/scripts/pages/score.ts';
import { loadCorpus, loadFixtures, parse } from './pages.ts';
import { scramble } from './scramble.ts';

/** Without footnotes: what the page's data explain under a number is lost with the attribute that held it, the page's own text never is. */
const bodyOf = ({ article }: Extraction): string[] => tokens((article?.blocks ?? []).filter(({ kind }) => kind !== 'footnotes').map(blockText).join('\n'));

describe.each([...loadFixtures(), ...loadCorpus()])('$name with every class, id and data attribute renamed', ({ html, url }) => {
  const intact = extractArticle(parse(html), url);
  it.runIf(intact.article)('still gives the same body', () => {
    const drifted = extractArticle(scramble(parse(html)), url);
    expect(drifted.article?.headline).toBe(intact.article?.headline);
    expect(tokenF1(bodyOf(drifted), bodyOf(intact))).toBeGreaterThanOrEqual(0.98);
  });
});
