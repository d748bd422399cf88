/** Prints the figures of the speed benchmark as Markdown tables and keeps their ratios for later runs. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BenchFigure {
  what: string;
  /** The measured values with their units, as they are printed. */
  measured: string;
  /** A value that can be compared between machines: how many times the reference. */
  ratio?: number;
  /** A limit and whether it was kept; `undefined` where there is none. */
  goal?: { text: string; isMet: boolean };
}

/** One table: its title and its rows. */
export interface Part { title: string; figures: BenchFigure[] }

/** Ratios by `title: what` of their figure. */
export type Ratios = Record<string, number>;
/** Saved pages and the project's own pages have separate ratios, because they differ in size. */
export type PageSet = 'bundled' | 'saved';

const LAST_FILE = join(import.meta.dirname, 'last-speed.json');

/** Returns the ratios of the last run with `--keep` on each set of pages. */
export function loadLast(): Record<PageSet, Ratios> {
  return JSON.parse(readFileSync(LAST_FILE, 'utf8')) as Record<PageSet, Ratios>;
}

/** Returns the ratios of all figures that have one, with three significant digits. */
export function readRatios(parts: readonly Part[]): Ratios {
  return Object.fromEntries(parts.flatMap(({ title, figures }) => figures.flatMap(({ what, ratio }) => (ratio === undefined ? [] : [[`${title}: ${what}`, Number(ratio.toPrecision(3))]]))));
}

/** Writes the ratios of a run to last-speed.json. Parts that were not run keep theirs. */
export function saveLast(pages: PageSet, parts: readonly Part[]): void {
  const last = loadLast();
  const others = Object.entries(last[pages]).filter(([key]) => !parts.some(({ title }) => key.startsWith(`${title}: `)));
  writeFileSync(LAST_FILE, `${JSON.stringify({ ...last, [pages]: { ...Object.fromEntries(others), ...readRatios(parts) } }, undefined, 2)}\n`);
}

/** Two runs of the same code differ by up to this factor; only larger changes are called better or worse. */
const NOISE_FACTOR = 1.25;

function formatLast(ratio: number, last: number | undefined): string {
  if (last === undefined) return '';
  const change = ratio / last;
  return `${last.toPrecision(3)}${change > NOISE_FACTOR ? ', WORSE' : change < 1 / NOISE_FACTOR ? ', better' : ''}`;
}

/** Returns the lines of one part's Markdown table; `last` are the ratios of the run to compare with. */
export function formatPart({ title, figures }: Part, last: Ratios): string[] {
  return [
    '', `**${title}**`, '', '| | measured | ratio | last ratio | goal |', '|---|---|---|---|---|',
    ...figures.map(({ what, measured, ratio, goal }) => {
      const ratios = ratio === undefined ? ['', ''] : [ratio.toPrecision(3), formatLast(ratio, last[`${title}: ${what}`])];
      return `| ${[what, measured, ...ratios, goal ? `${goal.text}: ${goal.isMet ? 'met' : 'MISSED'}` : ''].join(' | ')} |`;
    }),
  ];
}

/** Formats a duration: two decimals below 10 ms, else one. */
export function formatMs(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 1)} ms`;
}

/** Makes a goal that is an upper limit. */
export function atMost(value: number, limit: number, text: string): { text: string; isMet: boolean } {
  return { text, isMet: value <= limit };
}
