/** Loads the pages of the page benchmark, `NAME.html`, with what a person expects from them, `NAME.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedFigure { image: string; caption?: string; credit?: string }

/** What a person expects from a page. A missing field is not scored. */
export interface Expected {
  url: string;
  title: string;
  kicker?: string[];
  authors?: string[];
  published?: string;
  modified?: string;
  teaser?: string;
  lead?: ExpectedFigure | null;
  figures?: ExpectedFigure[];
  body: ({ text?: string; heading?: string })[];
  videos?: { title: string; duration?: string; poster?: string }[];
  galleries?: { title: string; images: number }[];
  credits?: string[];
  dir?: string;
  /** Texts that may be in the body or be missing. */
  optional?: string[];
  /** Texts that must not appear anywhere in the result. */
  never?: string[];
}

export interface BenchPage { name: string; html: string; expected: Expected }

/** Returns the pages of a folder, sorted by name. Throws where the folder does not exist or holds no page. */
export function loadBenchPages(folder: string): BenchPage[] {
  if (!existsSync(folder)) throw new Error(`The folder ${folder} does not exist.`);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html')).map((file) => file.slice(0, -'.html'.length))
    .filter((name) => existsSync(join(folder, `${name}.json`)));
  if (names.length === 0) throw new Error(`The folder ${folder} holds no NAME.html with a NAME.json beside it.`);
  return names.toSorted().map((name) => ({
    name, html: readFileSync(join(folder, `${name}.html`), 'utf8'),
    expected: JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected,
  }));
}
