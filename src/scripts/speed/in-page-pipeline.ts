/** Runs inside a page of a real browser: times Klartext's pipeline and other extractors on the same pages. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import DOMPurify from 'dompurify';
import { extractArticle } from '../../article/extract.ts';
import { keyPoints } from '../../key-points/key-points.ts';
import { makeLabels } from '../../view/labels.ts';
import { renderArticle } from '../../view/render-article.ts';
import type { TimedPage } from './generated-page.ts';
import { median } from './statistics.ts';

export type SubjectName = 'finding and cleaning' | 'whole pipeline' | 'Readability alone' | 'Readability + DOMPurify' | 'Defuddle';
export type Times = Record<SubjectName, number>;

const labels = makeLabels('en', () => 'x');

/** Does all that happens between the page and the nodes that the reader shows. */
function runPipeline(page: Document, url: URL): unknown {
  const { article } = extractArticle(page, url);
  return article && renderArticle(page.implementation.createHTMLDocument(''), article, keyPoints(article), labels);
}

/** What is timed. Each run gets a document of its own, which it may change. */
const subjects: Readonly<Record<SubjectName, (page: Document, url: URL) => unknown>> = {
  'finding and cleaning': extractArticle,
  'whole pipeline': runPipeline,
  'Readability alone': (page) => new Readability(page).parse(),
  'Readability + DOMPurify': (page) => DOMPurify.sanitize(new Readability(page).parse()?.content ?? '', { RETURN_DOM_FRAGMENT: true }),
  Defuddle: (page, url) => new Defuddle(page, { url: url.href }).parse(),
};

/** Returns the duration of one run in ms, without parsing the HTML. */
export function timeOnce(name: SubjectName, { html, url: href }: TimedPage): number {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(href);
  const start = performance.now();
  subjects[name](page, url);
  return performance.now() - start;
}

/** Rounds that are not counted: the engine compiles the code in them. */
const WARM_UP_ROUNDS = 3;

/** Returns the median duration of each subject in ms. The subjects take turns, so that other load on the machine slows all of them. */
export function timeWarm(source: TimedPage, rounds: number): Times {
  const names = Object.keys(subjects) as SubjectName[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -WARM_UP_ROUNDS; round < rounds; round += 1) {
    for (const name of names) {
      const time = timeOnce(name, source);
      if (round >= 0) times.get(name)?.push(time);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Times;
}
