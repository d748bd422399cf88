/**
 * Klartext's key points beside the first sentences, TextRank, LexRank and the labelled panels: `npm run
 * bench:key-points -- [--cross-validate] LABELS…` prints a Markdown table. Klartext runs as the reader runs it, from
 * the article's blocks; with `--cross-validate` each article is judged by weights that were fitted without its story,
 * on the labelled sentences.
 */
import { keyPoints } from '../../key-points/key-points.ts';
import { BASELINES } from './baselines.ts';
import { pairedBootstrap } from './bootstrap.ts';
import { crossValidate } from './cross-validate.ts';
import { readLesson } from './fit-weights.ts';
import { analyseLabels, articleOf } from './article-labels.ts';
import type { LabelledArticle, ArticleLabels } from './article-labels.ts';
import { formatRow, GROUPS, isFault, isInGroup, meanOf, measure } from './measure.ts';
import type { Measures } from './measure.ts';
import { readArguments, runCommand } from './read-arguments.ts';

const FOLDS = 5;
const SEED = 1;

const plain = (text: string): string => text.replace(/[\s\u00ad]+/g, ' ').trim();

/** The labelled sentence that a point is, or holds, or lies in; two in a row count as the more important. */
function matchPoint({ sentences }: ArticleLabels, text: string): { index: number; isWhole: boolean } {
  const point = plain(text);
  const texts = sentences.map((sentence) => plain(sentence.text));
  const exact = texts.indexOf(point);
  if (exact !== -1) return { index: exact, isWhole: true };
  const first = texts.findIndex((one, index) =>
    [' ', ''].some((gap) => index + 1 < texts.length && one + gap + (texts[index + 1] ?? '') === point),
  );
  if (first !== -1)
    return {
      index: (sentences[first]?.importance ?? 0) >= (sentences[first + 1]?.importance ?? 0) ? first : first + 1,
      isWhole: true,
    };
  return { index: texts.findIndex((one) => one.includes(point) || point.includes(one)), isWhole: false };
}

function measurePoints(labels: ArticleLabels): Measures {
  const found = keyPoints(articleOf(labels))
    .map(({ text }) => matchPoint(labels, text))
    .filter(({ index }) => index !== -1);
  const set = found.map(({ index }) => index);
  return measure(labels, set, found.filter(({ index, isWhole }) => !isWhole && !isFault(labels, index, set)).length);
}

/** Milliseconds per 100 sentences, the median of some rounds over all articles, warm. */
function timeKeyPoints(articles: readonly LabelledArticle[]): number {
  const pages = articles.map(({ labels }) => articleOf(labels));
  const sentences = articles.reduce((sum, { labels }) => sum + labels.sentences.length, 0);
  const rounds = Array.from({ length: 4 }, () => {
    const begin = performance.now();
    for (const page of pages) keyPoints(page);
    return ((performance.now() - begin) / sentences) * 100;
  });
  return rounds.slice(1).toSorted((a, b) => a - b)[1] ?? 0;
}

function printTable(articles: readonly LabelledArticle[], systems: Readonly<Record<string, Measures[]>>): void {
  console.log('| system, group | value | agreed | faults | essential | words |\n|---|---|---|---|---|---|');
  for (const [name, measures] of Object.entries(systems)) {
    for (const group of GROUPS)
      console.log(
        formatRow(
          `${name}, ${group}`,
          meanOf(measures.filter((_, index) => articles[index] && isInGroup(articles[index].labels, group))),
        ),
      );
  }
}

function main(): void {
  const { isOn: isCrossValidated, labels: all } = readArguments('bench:key-points', '--cross-validate', process.argv.slice(2));
  const articles = analyseLabels(all);
  const panels = isCrossValidated ? crossValidate(articles.map(readLesson), FOLDS, SEED) : [];
  const baselines = Object.entries(BASELINES).map(([name, choose]) => [
    name,
    articles.map((article) => measure(article.labels, choose(article, article.labels.best.length))),
  ]);
  const systems: Record<string, Measures[]> = {
    Klartext: all.map((labels, index) => (isCrossValidated ? measure(labels, panels[index] ?? []) : measurePoints(labels))),
    ...Object.fromEntries(baselines),
    'labelled panels': all.map((labels) => measure(labels, labels.best)),
  };
  printTable(articles, systems);
  const values = (name: string): number[] => systems[name]?.map(({ value }) => value) ?? [];
  for (const name of Object.keys(BASELINES)) {
    const share = pairedBootstrap(values('Klartext'), values(name)) * 100;
    console.log(`Klartext is not better than ${name} in ${share.toFixed(1)} % of resampled sets (paired bootstrap of value).`);
  }
  console.log(`${timeKeyPoints(articles).toFixed(1)} ms per 100 sentences, warm.`);
}

runCommand(main);
