/** Makes a Markdown file of an article: its metadata as YAML front matter, then key points and text. */
import type { Article } from '../../article/model.ts';
import type { KeyPoint } from '../../key-points/key-point.ts';
import { writeMarkdown } from '../markdown.ts';
import { publisherName } from '../publisher-name.ts';

/**
 * Quotes a text as a YAML string. A JSON string is one, except for these characters, which YAML 1.2 takes for line
 * breaks or forbids.
 */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Returns the line of a field, as a list; an empty list for a field without value. */
function line(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}: ${quote(value)}`];
}

/**
 * Returns the lines of the front matter. Dates are quoted too: YAML parsers would convert "2026-08-26" to a date type.
 */
function writeFrontMatter(article: Article, retrieved: Date): string[] {
  return [
    ...line('headline', article.headline),
    `authors: [${article.authors.map(quote).join(', ')}]`,
    ...line('published', article.published),
    ...line('modified', article.modified),
    ...line('publisher', publisherName(article)),
    ...line('url', article.url),
    ...line('retrieved', retrieved.toISOString()),
    ...line('language', article.language),
  ];
}

/** Returns the text of the Markdown file. */
export function makeMarkdownFile(article: Article, keyPoints: readonly KeyPoint[], retrieved: Date): string {
  return ['---', ...writeFrontMatter(article, retrieved), '---', '', writeMarkdown(article, keyPoints)].join('\n');
}
