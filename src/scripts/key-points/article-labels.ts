/** Labelled articles: every sentence judged by the guide, and the panel that tells the story (docs/key-points.md). */
import { readFileSync } from 'node:fs';
import type { Article } from '../../article/model.ts';
import { analyseArticle } from '../../key-points/analysis/article-analysis.ts';
import type { PlacedSentence, Story } from '../../key-points/analysis/article-analysis.ts';
import { readInsideQuotation } from '../../key-points/analysis/quotations.ts';
import { readContexts } from '../../key-points/features/context.ts';
import type { Context } from '../../key-points/features/context.ts';

export interface LabelledSentence {
  text: string;
  /** Index into `paragraphs`. */
  paragraph: number;
  importance: 0 | 1 | 2 | 3;
  /** Whether it is understood by who knows headline and standfirst; or only beside these sentences, by index. */
  alone: boolean | readonly number[];
  /** R repeats headline or standfirst, J junk; the others are not used. */
  flags: readonly string[];
}

export interface ArticleLabels {
  id: string;
  lang: string;
  headline: string;
  standfirst?: string;
  paragraphs: readonly { text: string; heading?: boolean }[];
  sentences: readonly LabelledSentence[];
  /** The panel, and sentences that may stand in place of one of its own; indexes of sentences. */
  best: readonly number[];
  alt: readonly number[];
}

/** An article with its labels, analysed once. */
export interface LabelledArticle {
  labels: ArticleLabels;
  contexts: readonly Context[];
}

function isLabels(line: unknown): line is ArticleLabels {
  return (
    typeof line === 'object' &&
    line !== null &&
    ['id', 'lang', 'headline', 'paragraphs', 'sentences', 'best', 'alt'].every((name) => name in line)
  );
}

/** The labels of files, one JSON object a line. Throws where a line has none. */
export function loadArticleLabels(files: readonly string[]): ArticleLabels[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const labels: unknown = JSON.parse(line);
        if (!isLabels(labels)) throw new Error(`A line of ${file} has no labels, but reads ${line.slice(0, 80)}`);
        return labels;
      }),
  );
}

/**
 * The labelled sentences with their places; they are taken as they were labelled, not as the splitter finds them
 * today.
 */
function placeSentences({ paragraphs, sentences }: ArticleLabels): PlacedSentence[] {
  const sections = paragraphs.map((_, index) => paragraphs.slice(0, index + 1).filter(({ heading }) => heading).length);
  const used = [...new Set(sentences.map(({ paragraph }) => paragraph))];
  return used.flatMap((paragraph, number) => {
    const own = sentences.filter((sentence) => sentence.paragraph === paragraph);
    const text = paragraphs[paragraph]?.text ?? '';
    let at = 0;
    const starts = own.map((sentence) => {
      const found = text.indexOf(sentence.text.slice(0, 25), at);
      const start = found === -1 ? at : found;
      at = start + 1;
      return start;
    });
    const quoted = readInsideQuotation(text, starts);
    return own.map((sentence, place) => ({
      text: sentence.text,
      paragraph: number,
      place,
      section: sections[paragraph] ?? 0,
      quoted: quoted[place] ?? false,
    }));
  });
}

function storyOf(labels: ArticleLabels): Story {
  const headings = labels.paragraphs
    .filter(({ heading }) => heading)
    .map(({ text }, index): [number, string] => [index + 1, text]);
  return {
    language: labels.lang,
    headline: labels.headline,
    standfirst: labels.standfirst ?? '',
    sentences: placeSentences(labels),
    headings: new Map(headings),
  };
}

/** Analyses labelled articles. */
export function analyseLabels(all: readonly ArticleLabels[]): LabelledArticle[] {
  return all.map((labels) => ({ labels, contexts: readContexts(analyseArticle(storyOf(labels))) }));
}

/** The labelled article as the page would have it. */
export function articleOf(labels: ArticleLabels): Article {
  return {
    kind: 'article',
    url: 'https://www.dw.com/x/a-1',
    language: labels.lang,
    direction: 'ltr',
    headline: labels.headline,
    kicker: [],
    authors: [],
    credits: [],
    ...(labels.standfirst && { standfirst: labels.standfirst }),
    blocks: labels.paragraphs.map(({ text, heading }) =>
      heading ? { kind: 'heading', level: 2, spans: [{ text }] } : { kind: 'paragraph', spans: [{ text }] },
    ),
  };
}

/** Articles whose ids end alike tell one story. */
export const storyKey = ({ id }: ArticleLabels): string => id.slice(id.lastIndexOf('-') + 1);
