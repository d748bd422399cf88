/** Pages with what a person would want from them: `NAME.html` beside `NAME.json`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedFigure { image: string; caption?: string; credit?: string }

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
  /** May stand in the body or not. */
  optional?: string[];
  /** Must appear nowhere. */
  never?: string[];
}

export interface BenchPage { name: string; html: string; expected: Expected }

/** The pages of a folder. Throws where it holds none. */
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
