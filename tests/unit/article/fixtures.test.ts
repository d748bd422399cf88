import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { fixturesFolder, loadFixtures, parse } from './pages.ts';

/** Returns the article as Markdown, below its kind, language and direction; or the reason why there is none. */
function extractMarkdown(html: string, url: URL): string {
  const extraction = extractArticle(parse(html), url);
  if (!extraction.article) return `(${extraction.reason})\n`;
  const { kind, language, direction } = extraction.article;
  return `(${kind}, ${language}, ${direction})\n\n${writeMarkdown(extraction.article)}`;
}

describe('every fixture gives its hand-written expected.md', () => {
  it.each(loadFixtures())('$name', ({ name, html, url }) => {
    const file = join(fixturesFolder, name, 'expected.md');
    expect(existsSync(file), `${name} has no expected.md: write by hand what a reader should get`).toBe(true);
    expect(extractMarkdown(html, url)).toBe(readFileSync(file, 'utf8'));
  });
});
