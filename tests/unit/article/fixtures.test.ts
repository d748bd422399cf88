import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { writeMarkdown } from '../../../src/view/markdown.ts';
import { fixturesFolder, loadFixtures, parse } from './pages.ts';

/** The article as Markdown with its language and direction above it; or the reason why there is none. */
function answer(html: string, url: URL): string {
  const extraction = extractArticle(parse(html), url);
  if (!extraction.article) return `(${extraction.reason})\n`;
  const { kind, language, direction } = extraction.article;
  return `(${kind}, ${language}, ${direction})\n\n${writeMarkdown(extraction.article)}`;
}

describe('every fixture is read as a person wrote it down', () => {
  it.each(loadFixtures())('$name', ({ name, html, url }) => {
    const file = join(fixturesFolder, name, 'expected.md');
    expect(existsSync(file), `${name} has no expected.md: write what a reader should get, by hand`).toBe(true);
    expect(answer(html, url)).toBe(readFileSync(file, 'utf8'));
  });
});
