/** Runs inside a real browser's page: the whole pipeline and others', timed on the same saved page. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { detectArticle } from '../article/detect.ts';
import { extractArticle } from '../article/extract.ts';
import { keyPoints } from '../key-points/key-points.ts';
import { drawArticle } from '../view/draw-article.ts';
import { makeLabels } from '../view/labels.ts';

/** Milliseconds of the first run, and the median of the others. */
export interface Timing { cold: number; warm: number }

const labels = makeLabels('en', () => 'x');

/** What is timed; each gets a document of its own that it may spoil. */
const subjects: Readonly<Record<string, (page: Document, url: URL) => unknown>> = {
  detector: detectArticle,
  Klartext: (page, url) => {
    const { article } = extractArticle(page, url);
    return article && drawArticle(page.implementation.createHTMLDocument(''), article, keyPoints(article), labels);
  },
  'of which finding and cleaning': extractArticle,
  'Readability alone': (page) => new Readability(page).parse(),
  Defuddle: (page, url) => new Defuddle(page, { url: url.href }).parse(),
};

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function time(html: string, url: URL, run: (page: Document, url: URL) => unknown, rounds: number): Timing {
  const times = Array.from({ length: rounds }, () => {
    const page = new DOMParser().parseFromString(html, 'text/html');
    const start = performance.now();
    run(page, url);
    return performance.now() - start;
  });
  return { cold: times[0] ?? Number.NaN, warm: median(times.slice(1)) };
}

/** Times every subject on one page. */
export function timeAll(html: string, address: string, rounds: number): Record<string, Timing> {
  return Object.fromEntries(Object.entries(subjects).map(([name, run]) => [name, time(html, new URL(address), run, rounds)]));
}
