/** The article as a Markdown file: what is known about it in a YAML head, then the text with its key points on top. */
import type { Article } from '../../article/model.ts';
import type { KeyPoint } from '../../key-points/model.ts';
import { renderMarkdown } from '../markdown.ts';
import { publisherName } from '../publisher-name.ts';

/** A JSON string is a YAML string in double quotes, but for these characters, which YAML takes for line breaks or refuses. */
function quote(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function line(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}: ${quote(value)}`];
}

/** The head's lines. Dates are quoted too: a reader of YAML would make its own kind of date of "2026-08-26". */
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

/** The whole file. */
export function makeMarkdownFile(article: Article, keyPoints: readonly KeyPoint[], retrieved: Date): string {
  return ['---', ...writeFrontMatter(article, retrieved), '---', '', renderMarkdown(article, keyPoints)].join('\n');
}
