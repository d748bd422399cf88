/** Rows to measure key points on: articles with summaries that people wrote, one JSON object a line. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../../article/model.ts';

export interface Row {
  id: string;
  /** The name of the file it came from. */
  source: string;
  article: Article;
  /** Each a list of sentences. */
  references: string[][];
}

interface RowLine {
  id: string; lang: string; title?: string; teaser?: string; text: string;
  reference?: string[]; references?: string[][];
}

function isRowLine(line: unknown): line is RowLine {
  return typeof line === 'object' && line !== null
    && 'id' in line && typeof line.id === 'string' && 'lang' in line && typeof line.lang === 'string'
    && 'text' in line && typeof line.text === 'string' && ('reference' in line || 'references' in line);
}

function articleOf(line: RowLine): Article {
  const paragraphs = line.text.split(/\n\s*\n/).map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
  return {
    kind: 'article', url: '', language: line.lang, direction: 'ltr', headline: line.title ?? '', kicker: [], authors: [],
    ...(line.teaser === undefined ? {} : { standfirst: line.teaser }),
    blocks: paragraphs.map((text) => ({ kind: 'paragraph', spans: [{ text }] })), credits: [],
  };
}

/** One row from one line of a file. Throws with the reason when the line is none. */
export function parseRow(text: string, source: string): Row {
  const line: unknown = JSON.parse(text);
  if (!isRowLine(line)) throw new Error(`A row of ${source} needs id, lang, text and reference(s), but reads ${text.slice(0, 80)}`);
  const references = line.references ?? (line.reference ? [line.reference] : []);
  return { id: line.id, source, article: articleOf(line), references };
}

/** The rows of files, in the files' order. */
export function loadRows(files: readonly string[]): Row[] {
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n').filter((line) => line.trim() !== '')
    .map((line) => parseRow(line, basename(file, '.jsonl'))));
}
