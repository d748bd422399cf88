/**
 * Compares the key points of 25 articles in 15 languages with panels that were written by reading, before the model was
 * fitted: fifteen fixtures (`fixture-panels.ts`) and ten invented articles of other kinds (`panel-articles.jsonl`: match
 * report, explainer, interview, news, portrait, opinion, feature, fact check). A panel is never changed to make a test
 * pass.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blockText } from '../../../src/article/block-text.ts';
import { extractArticle } from '../../../src/article/extract.ts';
import type { Article, Block } from '../../../src/article/model.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import type { KeyPoint } from '../../../src/key-points/key-point.ts';
import { isBoilerplate } from '../../../src/key-points/lexicon/boilerplate-lines.ts';
import { readSentences } from '../../../src/key-points/sentences.ts';
import { loadFixtures, parse } from '../article/pages.ts';
import { article, heading, paragraph } from './articles.ts';
import { PANELS } from './fixture-panels.ts';

/** An article, the panel written for it, and sentences each of which may stand in place of one of the panel's. */
interface PanelCase {
  name: string;
  article: Article;
  panel: readonly string[];
  alternatives: readonly string[];
}

/** A line of `panel-articles.jsonl`. */
interface PanelArticle {
  id: string;
  lang: string;
  headline: string;
  standfirst: string;
  paragraphs: readonly { text: string; heading?: boolean; question?: boolean }[];
  panel: readonly string[];
  alternatives: readonly string[];
}

const MIN_AGREED = 0.6;

function readFixtureCases(): PanelCase[] {
  const pages = new Map(loadFixtures().map((page) => [page.name, page]));
  return PANELS.map(({ fixture, panel, alternatives }) => {
    const page = pages.get(fixture);
    const extracted = page && extractArticle(parse(page.html), page.url).article;
    if (!extracted) throw new Error(`The fixture ${fixture} has no article.`);
    return { name: fixture, article: extracted, panel, alternatives };
  });
}

function readInventedCases(): PanelCase[] {
  const lines = readFileSync(join(import.meta.dirname, 'panel-articles.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { id, lang, headline, standfirst, paragraphs, panel, alternatives } = JSON.parse(line) as PanelArticle;
    const blocks = paragraphs.map(({ text, heading: isHeading, question }): Block => {
      if (question) return { kind: 'question', spans: [{ text }] };
      return isHeading ? heading(text) : paragraph(text);
    });
    return { name: id, article: article(blocks, { language: lang, headline, standfirst }), panel, alternatives };
  });
}

const cases = [...readFixtureCases(), ...readInventedCases()];
const choose = (one: PanelCase): KeyPoint[] => keyPoints(one.article, one.panel.length);
/** Joins white space, which blocks keep and panels do not. */
/** Collapses white space, and reads powers and indices as their digits: points have them in plain characters. */
const flat = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** Returns the share of an article's points that stand in its panel or among the alternatives. */
function agreedShare(one: PanelCase): number {
  const wanted = new Set([...one.panel, ...one.alternatives].map(flat));
  const points = choose(one);
  return points.filter(({ text }) => wanted.has(flat(text))).length / Math.max(1, points.length);
}

test('there are at least twenty panels in ten languages', () => {
  expect(cases.length).toBeGreaterThanOrEqual(20);
  expect(new Set(cases.map((one) => one.article.language.slice(0, 2))).size).toBeGreaterThanOrEqual(10);
});

test(`of all points at least ${MIN_AGREED * 100} % stand in the panel or among the alternatives`, () => {
  const shares = cases.map((one) => ({ name: one.name, agreed: agreedShare(one) }));
  const mean = shares.reduce((sum, { agreed }) => sum + agreed, 0) / shares.length;
  expect(mean, JSON.stringify(shares)).toBeGreaterThanOrEqual(MIN_AGREED);
});

describe.each(cases)('$name', (one) => {
  test('the panel is made of sentences of the article', () => {
    const sentences = readBlockSentences(one.article);
    expect([...one.panel, ...one.alternatives].filter((text) => !sentences.has(flat(text)))).toEqual([]);
  });

  test('every point is a whole sentence and none is boilerplate', () => {
    const points = choose(one);
    const sentences = readBlockSentences(one.article);
    // A live blog of two posts gives two points at most.
    expect(points.length).toBeGreaterThan(1);
    expect(points.filter(({ text }) => !sentences.has(flat(text)) || isBoilerplate(text))).toEqual([]);
  });
});

/** Returns the sentences of all blocks, as the splitter finds them. */
function readBlockSentences({ blocks, language }: Article): Set<string> {
  return new Set(blocks.flatMap((block) => readSentences(blockText(block), language).map(({ text }) => flat(text))));
}
