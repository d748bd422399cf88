/** Runs inside a real browser's page: the whole pipeline and others', timed on the same pages. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';
import { detectArticle } from '../../article/detect.ts';
import { extractArticle } from '../../article/extract.ts';
import { keyPoints } from '../../key-points/key-points.ts';
import { renderArticle } from '../../view/render-article.ts';
import { dwUrls } from '../../sites/dw/dw-urls.ts';
import { makeLabels } from '../../view/labels.ts';
import { median } from './statistics.ts';

const labels = makeLabels('en', () => 'x');

/** Everything between the page and what is put into the reader. */
function runPipeline(page: Document, url: URL): unknown {
  const { article } = extractArticle(page, url);
  return article && renderArticle(page.implementation.createHTMLDocument(''), article, keyPoints(article), labels);
}

/** What is timed; each gets a document of its own that it may spoil. */
const subjects: Readonly<Record<SubjectName, (page: Document, url: URL) => unknown>> = {
  detector: (page, url) => detectArticle(page, url, dwUrls),
  'finding and cleaning': extractArticle,
  'whole pipeline': runPipeline,
  'Readability alone': (page) => new Readability(page).parse(),
  'Readability + DOMPurify': (page) => DOMPurify.sanitize(new Readability(page).parse()?.content ?? '', { RETURN_DOM_FRAGMENT: true }),
  Defuddle: (page, url) => new Defuddle(page, { url: url.href }).parse(),
};

export type SubjectName = 'detector' | 'finding and cleaning' | 'whole pipeline' | 'Readability alone' | 'Readability + DOMPurify' | 'Defuddle';
export type Times = Record<SubjectName, number>;

export interface Source { html: string; url: string }

function time(run: (page: Document, url: URL) => unknown, { html, url: href }: Source): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(href);
  const start = performance.now();
  run(page, url);
  return performance.now() - start;
}

/** Milliseconds of one subject's first run in this tab. */
export function timeCold(name: SubjectName, source: Source): number {
  return time(subjects[name], source);
}

/** Medians in milliseconds; the subjects take turns, so that a busy moment falls on all of them. */
export function timeWarm(source: Source, rounds: number): Times {
  const names = Object.keys(subjects) as SubjectName[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -3; round < rounds; round += 1) {
    for (const name of names) {
      const spent = time(subjects[name], source);
      if (round >= 0) times.get(name)?.push(spent);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Times;
}

/** Milliseconds of each, the fastest of some rounds, in which they take turns: what a busy machine adds is no growth. */
function timeInTurn(runs: readonly (() => number)[], rounds: number): number[] {
  const times = runs.map(() => [] as number[]);
  for (let round = -1; round < rounds; round += 1) {
    for (const [index, run] of runs.entries()) {
      const spent = run();
      if (round >= 0) times[index]?.push(spent);
    }
  }
  return times.map((all) => Math.min(...all));
}

/** The pipeline on pages that grow. */
export function timeGrowth(sources: readonly Source[], rounds: number): number[] {
  return timeInTurn(sources.map((source) => () => time(runPipeline, source)), rounds);
}

/** The key points alone, of pages that have been read. */
export function timeKeyPoints(sources: readonly Source[], rounds: number): number[] {
  const articles = sources.flatMap(({ html, url }) => extractArticle(new DOMParser().parseFromString(html, 'text/html'), new URL(url)).article ?? []);
  return timeInTurn(articles.map((article) => () => {
    const start = performance.now();
    keyPoints(article);
    return performance.now() - start;
  }), rounds);
}

/** The pipeline again and again, for a profile. */
export function repeatPipeline(sources: readonly Source[], rounds: number): void {
  for (let round = 0; round < rounds; round += 1) for (const source of sources) time(runPipeline, source);
}
