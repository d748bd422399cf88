/** Hostile pages through everything that leaves the browser: files are opened anew, with scripts allowed, and nothing runs. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { strFromU8, unzipSync } from 'fflate';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import { explain, reportOn } from '../../../src/terminal/report.ts';
import { makeEpubFile } from '../../../src/view/export/epub-file.ts';
import { makeHtmlFile } from '../../../src/view/export/html-file.ts';
import { makeMarkdownFile } from '../../../src/view/export/markdown-file.ts';
import type { ExportRequest } from '../../../src/view/export/export-request.ts';
import { payloads } from '../../trust/payloads.ts';
import { writeHostilePages } from '../../trust/hostile-page.ts';
import { labels, page as factory, retrieved } from '../export/sample-article.ts';

/** What loads by itself: only what is in the file, or stands on Deutsche Welle's hosts. */
const OWN = /^(data:image\/|pictures\/|https?:\/\/(([\w-]+\.)+(dw\.com|dw\.de|dw-world\.de)|(tv|radio)downloaddw-a\.akamaihd\.net)\/)/;
/** What can be followed; renderers of Markdown make links of addresses in words, ftp's among them. */
const FOLLOWED = /^(https?:|ftp:|mailto:|#|article\.xhtml(#|$))/i;
const RUNNING = new Set(['script', 'iframe', 'object', 'embed', 'form', 'base', 'frame', 'foreignobject', 'animate', 'set', 'video', 'audio']);

function findDanger(file: Document): string[] {
  return [...file.querySelectorAll('*')].flatMap((node) => {
    const tag = node.localName.toLowerCase();
    if (RUNNING.has(tag)) return [tag];
    return [...node.attributes].filter(({ name, value }) => /^on|^srcdoc$|^ping$|^style$/i.test(name)
      || (/^(src|srcset|poster|data|background)$/.test(name) && !OWN.test(value))
      || (/^(xlink:)?href$/.test(name) && tag === 'a' && !FOLLOWED.test(value))).map(({ name, value }) => `${tag} ${name}=${value}`);
  });
}

function parse(html: string, options: ConstructorParameters<typeof JSDOM>[1] = {}): JSDOM {
  return new JSDOM(html, { virtualConsole: new VirtualConsole(), url: 'https://www.dw.com/en/file/a-1', ...options });
}

/** Opens it as a browser that runs everything and knows no policy. */
function openRunning(html: string): { file: Document; canaried: unknown } {
  const { window } = parse(html.replace(/<meta http-equiv[^>]*>/, ''), { runScripts: 'dangerously' });
  return { file: window.document, canaried: (window as unknown as { canaried?: number }).canaried };
}

/** As a program that shows Markdown makes it HTML: markup in it is let through, the head is the file's. */
function renderMarkdown(markdown: string): string {
  return `<!doctype html><body>${marked.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''), { async: false, gfm: true })}</body>`;
}

/** The sentences that stand as paragraphs of the text: an unclosed `<select>` or `<svg>` swallows what follows it. */
function findShown(source: JSDOM, sentences: readonly string[]): string[] {
  const { Document: native } = source.window;
  const found = [...native.prototype.querySelectorAll.call(source.window.document, '.rich-text p')];
  const texts = new Set(found.filter((node) => !node.closest('select, svg, math, video, template')).map((node) => node.textContent));
  return sentences.filter((sentence) => texts.has(sentence));
}

describe(`${payloads.length} payloads taken along`, () => {
  // Every fourth page, as jsdom is slow; in browsers all are made into files and opened: tests/browser/hostile.test.ts.
  const taken = writeHostilePages(240).filter((_, index) => index % 4 === 0).map((hostile) => {
    const source = parse(hostile.html, { url: hostile.url });
    const shown = findShown(source, hostile.sentences);
    const report = reportOn(source.window.document, new URL(hostile.url));
    const { article } = extractArticle(source.window.document, new URL(hostile.url));
    if (!article) throw new Error(`${hostile.url} gave no article.`);
    const order: ExportRequest = { article, keyPoints: keyPoints(article), labels, retrieved, pictures: new Map() };
    return { url: hostile.url, shown, report, order };
  });
  const some = taken.filter((_, index) => index % 3 === 0);
  const lost = (text: string, shown: readonly string[]): string[] => shown.filter((sentence) => !text.includes(sentence));

  test('each page still has its text', () => {
    for (const { shown, url } of taken) expect(shown.length, url).toBeGreaterThan(0);
  });

  test('the HTML file runs nothing and loads nothing foreign, also with its policy taken out', () => {
    for (const { order, shown, url } of some) {
      const html = makeHtmlFile(factory, order, '');
      const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
      expect(policy, url).toContain("default-src 'none'");
      expect(policy, url).not.toMatch(/script-src|canary/);
      const { file, canaried } = openRunning(html);
      expect(canaried, url).toBeUndefined();
      expect(findDanger(file), url).toEqual([]);
      expect(lost(file.body.textContent, shown), url).toEqual([]);
    }
  });

  test('the book is well-formed and has nothing in it that runs or loads', () => {
    for (const { order, shown, url } of some) {
      const book = unzipSync(makeEpubFile(factory, order));
      for (const [name, bytes] of Object.entries(book).filter(([entry]) => /\.(xhtml|opf|xml)$/.test(entry))) {
        // Throws where it is not well-formed.
        const file = parse(strFromU8(bytes), { contentType: 'application/xhtml+xml' }).window.document;
        expect(findDanger(file), `${url} ${name}`).toEqual([]);
        if (name.endsWith('article.xhtml')) expect(lost(file.documentElement.textContent, shown), url).toEqual([]);
      }
    }
  });

  test('Markdown, shown by a renderer that lets markup through, runs and loads nothing; the terminal\'s reports are text', { timeout: 120_000 }, () => {
    for (const { order, report, shown, url } of taken) {
      const markdown = makeMarkdownFile(order.article, order.keyPoints, retrieved);
      expect(lost(markdown, shown), url).toEqual([]);
      expect(lost(JSON.stringify(report), shown), url).toEqual([]);
      const { file, canaried } = openRunning(renderMarkdown(markdown));
      expect(canaried, url).toBeUndefined();
      expect(findDanger(file), url).toEqual([]);
      expect(lost(file.body.textContent, shown), url).toEqual([]);
      // A terminal obeys escape sequences.
      // oxlint-disable-next-line no-control-regex -- These are what is looked for.
      expect(`${markdown}${explain(report)}`, url).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    }
  });

  test('no picture, sound or video of the article stands on a foreign host', () => {
    for (const { order, url } of taken) {
      const loaded = [...JSON.stringify(order.article).matchAll(/"(?:src|srcset|poster)":"([^"]*)"/g)].map((found) => found[1] ?? '');
      expect(loaded.filter((address) => !OWN.test(address)), url).toEqual([]);
    }
  });
});
