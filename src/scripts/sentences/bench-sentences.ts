/**
 * Compares the sentences of Klartext with hand-made ones: `npm run bench:sentences -- FILE…` prints, for each file
 * and language, how many texts Klartext and `Intl.Segmenter` divide right, and then every text that Klartext divides
 * wrong. A file holds one JSON object a line: `lang` (BCP 47), `sentences` (strings in order), optionally `joiner`,
 * which stands between the sentences in the text (a space where it is missing).
 */
import { readFileSync } from 'node:fs';
import { readSentences } from '../../key-points/sentences.ts';

interface Example { language: string; text: string; sentences: string[] }
interface Score { total: number; klartext: number; segmenter: number }

function isStringList(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
}

/** Reads one line; throws an `Error` that names the file and the line if it has another shape. */
function parseExample(line: string, place: string): Example {
  let value: { lang?: unknown; sentences?: unknown; joiner?: unknown } | null;
  try {
    value = JSON.parse(line) as typeof value;
  } catch {
    throw new Error(`${place}: a line of JSON was expected.`);
  }
  const joiner = value?.joiner ?? ' ';
  if (typeof value?.lang !== 'string' || !isStringList(value.sentences) || typeof joiner !== 'string') {
    throw new Error(`${place}: expected {"lang": "en", "sentences": ["One.", "Two."]}, with a text as "joiner" or none.`);
  }
  const sentences = value.sentences.map((sentence) => sentence.trim());
  return { language: value.lang, text: sentences.join(joiner), sentences };
}

function loadExamples(file: string): Example[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [parseExample(line, `${file}, line ${index + 1}`)]));
}

/** Divides a text with the browser's own segmenter; a language it does not know is read by the rules for all. */
function segment({ text, language }: Example): string[] {
  const known = Intl.Segmenter.supportedLocalesOf([language.replace(/[^\w-]/g, '') || 'und'])[0] ?? 'en';
  return Array.from(new Intl.Segmenter(known, { granularity: 'sentence' }).segment(text), (part) => part.segment.trim())
    .filter((sentence) => sentence !== '');
}

const isSame = (found: readonly string[], wanted: readonly string[]): boolean => found.join('\n') === wanted.join('\n');
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const percent = (right: number, total: number): string => `${right} (${(100 * right / Math.max(1, total)).toFixed(1)} %)`;

function report(file: string, examples: readonly Example[]): string {
  const scores = new Map<string, Score>();
  const wrong: string[] = [];
  const sum: Score = { total: 0, klartext: 0, segmenter: 0 };
  for (const example of examples) {
    const score = scores.get(example.language) ?? { total: 0, klartext: 0, segmenter: 0 };
    scores.set(example.language, score);
    const found = readSentences(example.text, example.language).map(({ text }) => text);
    const isRight = isSame(found, example.sentences);
    const isSegmenterRight = isSame(segment(example), example.sentences);
    for (const one of [score, sum]) {
      one.total += 1;
      one.klartext += isRight ? 1 : 0;
      one.segmenter += isSegmenterRight ? 1 : 0;
    }
    if (!isRight) wrong.push(`- ${example.language}: ${found.join(' ¦ ')}\n  expected: ${example.sentences.join(' ¦ ')}`);
  }
  const lines = [...scores].toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, score]) => row([language, score.total, score.klartext, score.segmenter]));
  const total = row(['all', sum.total, percent(sum.klartext, sum.total), percent(sum.segmenter, sum.total)]);
  const head = [row(['language', 'texts', 'Klartext', 'Intl.Segmenter']), row(['---', '---', '---', '---'])];
  return [`### ${file}`, '', ...head, ...lines, total, '', ...wrong, ''].join('\n');
}

function main(files: readonly string[]): void {
  if (files.length === 0) throw new Error('bench:sentences expects files of divided texts (FILE.jsonl …); none was given.');
  for (const file of files) console.log(report(file, loadExamples(file)));
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
