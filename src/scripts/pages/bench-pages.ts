/** `npm run bench:pages -- DIR`: scores Klartext, Readability alone and Defuddle on saved pages and prints Markdown tables by page and in sum. */
import { loadBenchPages } from './expected.ts';
import type { BenchPage } from './expected.ts';
import { readWithDefuddle, readWithKlartext, readWithReadability } from './extracted-page.ts';
import type { ExtractedPage } from './extracted-page.ts';
import { scorePage } from './score.ts';
import type { Score } from './score.ts';

type Program = (html: string, url: string) => ExtractedPage | undefined | Promise<ExtractedPage | undefined>;

const programs: readonly (readonly [string, Program])[] = [
  ['Klartext', readWithKlartext], ['Readability alone', readWithReadability], ['Defuddle', readWithDefuddle],
];
const columns = ['headline', 'kicker', 'authors', 'published', 'modified', 'standfirst', 'lead', 'figures', 'videos', 'galleries', 'credits', 'direction'];

const formatField = (field: boolean | undefined): string => (field === undefined ? '–' : field ? 'yes' : 'NO');
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]): string => `${row(cells)}\n${row(cells.map(() => '---'))}`;

function pageRow({ name }: BenchPage, score: Score): string {
  return row([name, score.bodyF1.toFixed(3), ...columns.map((column) => formatField(score.fields[column])),
    `${score.pictures.alive}/${score.pictures.wanted}`, score.pictures.dead, score.leaks.length, score.isPerfect ? 'yes' : 'no']);
}

/** Returns "right/scored" of one field; pages without an expectation for it do not count. */
function formatShare(scores: readonly Score[], column: string): string {
  const scored = scores.filter((score) => score.fields[column] !== undefined);
  return `${scored.filter((score) => score.fields[column]).length}/${scored.length}`;
}

function sumRow(name: string, scores: readonly Score[]): string {
  const sum = (pick: (score: Score) => number): number => scores.reduce((total, score) => total + pick(score), 0);
  return row([name, (sum((score) => score.bodyF1) / scores.length).toFixed(3), ...columns.map((column) => formatShare(scores, column)),
    `${sum((score) => score.pictures.alive)}/${sum((score) => score.pictures.wanted)}`, sum((score) => score.pictures.dead),
    sum((score) => score.leaks.length), `${scores.filter((score) => score.isPerfect).length}/${scores.length}`]);
}

async function readSafely(program: Program, { html, expected }: BenchPage): Promise<ExtractedPage | undefined> {
  try {
    return await program(html, expected.url);
  } catch {
    // A program that throws gets the score of an empty page.
    return undefined;
  }
}

async function bench(folder: string): Promise<string> {
  const pages = loadBenchPages(folder);
  const titles = ['body F1', ...columns, 'pictures alive', 'dead', 'leaks', 'perfect'];
  const parts: string[] = [];
  const sums: string[] = [];
  for (const [name, program] of programs) {
    const scores: Score[] = [];
    for (const page of pages) scores.push(scorePage(await readSafely(program, page), page.expected));
    parts.push(`### ${name}\n\n${head(['page', ...titles])}\n${pages.map((page, index) => pageRow(page, scores[index]!)).join('\n')}`);
    const leaks = pages.flatMap((page, index) => (scores[index]?.leaks ?? []).map((leak) => `- ${page.name}: ${leak}`));
    if (name === 'Klartext' && leaks.length > 0) parts.push(`Leaks:\n${leaks.join('\n')}`);
    sums.push(sumRow(name, scores));
  }
  return [...parts, `### In sum (${pages.length} pages)`, `${head(['program', ...titles])}\n${sums.join('\n')}`].join('\n\n');
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write('Usage: npm run bench:pages -- FOLDER, with NAME.html and NAME.json of each page\n');
  process.exitCode = 1;
} else {
  process.stdout.write(`${await bench(folder)}\n`);
}
