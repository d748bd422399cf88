import { describe, expect, test } from 'vitest';
import { makeMarkdownFile } from '../../../src/view/export/markdown-file.ts';
import { arabic, article, keyPoints, retrieved } from './sample-article.ts';

describe('the Markdown file', () => {
  const text = makeMarkdownFile(article, keyPoints, retrieved);

  test('begins with the metadata as YAML front matter', () => {
    expect(text.split('\n').slice(0, 11)).toEqual([
      '---',
      'headline: "Bees \\"on\\" the <roof> & below"',
      'authors: ["Ilse Brand", "José \\"Pepe\\" Núñez"]',
      'published: "2026-08-30T06:00:00Z"',
      'modified: "2026-08-31"',
      'publisher: "Deutsche Welle"',
      'url: "https://www.dw.com/en/bees-on-the-roof/a-70000500"',
      'retrieved: "2026-09-01T10:20:30.456Z"',
      'language: "en"',
      '---',
      '',
    ]);
  });

  test('has the key points above the text, and the credits', () => {
    expect(text.indexOf('> - Forty hives stand on the roof.')).toBeGreaterThan(0);
    expect(text.indexOf('> - Forty hives stand on the roof.')).toBeLessThan(text.indexOf('Forty hives[^1] stand on the roof. **The mayor**'));
    expect(text).toContain('M. Imker/Bildhaus');
    expect(text.trimEnd().endsWith('Edited by: A. Wabe')).toBe(true);
  });

  test('has an empty list for missing authors and no line for missing dates', () => {
    const { published: _published, modified: _modified, ...undated } = arabic;
    const head = makeMarkdownFile(undated, [], retrieved).split('\n---\n')[0];
    expect(head).toContain('authors: []');
    expect(head).not.toContain('published');
    expect(head).not.toContain('modified');
  });

  test('a headline cannot end the front matter', () => {
    const head = makeMarkdownFile({ ...article, headline: 'One\n---\nurl: "evil"\u2028two' }, [], retrieved).split('\n')[1];
    expect(head).toBe('headline: "One\\n---\\nurl: \\"evil\\"\\u2028two"');
  });
});

test('a URL stays one URL, and a tilde does not begin a code block', () => {
  const text = makeMarkdownFile({ ...article, blocks: [
    { kind: 'figure', image: { src: 'https://static.dw.com/a)[x](javascript:b)', alt: 'Bees' } },
    { kind: 'embed', href: 'https://example.org/c)![x](https://example.com/d' },
    { kind: 'video', sources: [], href: 'https://www.dw.com/e)\\[x](f' },
    { kind: 'paragraph', spans: [{ text: '~~~ is how the hive sounds' }] },
  ] }, [], retrieved);
  expect(text).toContain('![Bees](https://static.dw.com/a%29%5Bx%5D%28javascript:b%29)');
  expect(text).toContain('](https://example.org/c%29!%5Bx%5D%28https://example.com/d)');
  expect(text).toContain('](https://www.dw.com/e%29%5C%5Bx%5D%28f)');
  expect(text).toContain('\n\\~~~ is how the hive sounds');
});
