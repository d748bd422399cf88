/** What the benchmark of speed found, as lines of a table, beside the ratios that were kept the last time. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Figure {
  what: string;
  /** With its unit, as it is printed. */
  measured: string;
  /** What can be compared between machines: a share, an exponent, or how many times the reference. */
  ratio?: number;
  /** Whether the goal was met; `undefined` where there is none. */
  goal?: { text: string; isMet: boolean };
}

export interface Part { title: string; figures: Figure[] }

/** Kept ratios by part and figure. */
export type Ratios = Record<string, number>;
type LastTable = Record<PageSet, Ratios>;
/** Ratios on saved pages and on the project's own are two tables: the pages differ in size. */
export type PageSet = 'bundled' | 'saved';

const lastFile = join(import.meta.dirname, 'last-speed.json');

/** The ratios of the last kept run; none where none was kept. */
export function loadLast(pages: PageSet): Ratios {
  return (JSON.parse(readFileSync(lastFile, 'utf8')) as Partial<LastTable>)[pages] ?? {};
}

export function readRatios(parts: readonly Part[]): Ratios {
  return Object.fromEntries(parts.flatMap(({ title, figures }) => figures.flatMap(({ what, ratio }) => (ratio === undefined ? [] : [[`${title}: ${what}`, Number(ratio.toPrecision(3))]]))));
}

/** Keeps the ratios of a run for the next ones to be compared with; parts that were not run keep theirs. */
export function saveLast(pages: PageSet, parts: readonly Part[]): void {
  const last = JSON.parse(readFileSync(lastFile, 'utf8')) as Partial<LastTable>;
  const others = Object.entries(last[pages] ?? {}).filter(([key]) => !parts.some(({ title }) => key.startsWith(`${title}: `)));
  const kept = { ...Object.fromEntries(others), ...readRatios(parts) };
  writeFileSync(lastFile, `${JSON.stringify({ ...last, [pages]: kept }, undefined, 2)}\n`);
}

/** A change by less than this factor says nothing: the next run would say something else. */
const NOISE = 1.25;

function compare(ratio: number, last: number | undefined): string {
  if (last === undefined) return '';
  const change = ratio / last;
  const verdict = change > NOISE ? ', WORSE' : change < 1 / NOISE ? ', better' : '';
  return `${last.toPrecision(3)}${verdict}`;
}

/** The lines of one part's table. */
export function writePart({ title, figures }: Part, last: Ratios): string[] {
  return [
    '', `**${title}**`, '', '| | measured | ratio | last ratio | goal |', '|---|---|---|---|---|',
    ...figures.map(({ what, measured, ratio, goal }) => {
      const cells = [what, measured, ratio?.toPrecision(3) ?? '', ratio === undefined ? '' : compare(ratio, last[`${title}: ${what}`]), goal ? `${goal.text}: ${goal.isMet ? 'met' : 'MISSED'}` : ''];
      return `| ${cells.join(' | ')} |`;
    }),
  ];
}

/** Milliseconds as they are printed. */
export function writeMs(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
}

/** A goal that is an upper limit. */
export function atMost(value: number, limit: number, text: string): { text: string; isMet: boolean } {
  return { text, isMet: value <= limit };
}
