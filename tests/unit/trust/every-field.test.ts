/** One payload at a time in every field that a page has: what was read of it is drawn, put into files and opened, and nothing runs or loads. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { marked } from 'marked';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../src/article/extract.ts';
import { keyPoints } from '../../../src/key-points/key-points.ts';
import { makeEpubFile } from '../../../src/view/export/epub-file.ts';
import { makeFileName } from '../../../src/view/export/file-name.ts';
import { makeHtmlFile } from '../../../src/view/export/html-file.ts';
import { makeMarkdownFile } from '../../../src/view/export/markdown-file.ts';
import { textFragmentUrl } from '../../../src/view/text-fragment.ts';
import { findDanger } from '../../trust/in-page.ts';
import { fuzzRuns } from '../../trust/fuzz-runs.ts';
import { sentences, writeFullPage } from '../../trust/full-page.ts';
import { payloads } from '../../trust/payloads.ts';
import { labels, page as factory, retrieved } from '../export/sample-article.ts';

const url = new URL('https://www.dw.com/en/harbour/a-74000002');
/** Every such one in `npm test`, ten times as many in the long run. */
const step = fuzzRuns(1) > 1 ? 10 : 100;
const tried = payloads.filter((_, index) => index % step === 0);
const quiet = new VirtualConsole();

function open(html: string): JSDOM {
  return new JSDOM(html, { virtualConsole: quiet, url: url.href });
}

function findFaults(payload: string): string[] {
  const { article } = extractArticle(open(writeFullPage(payload)).window.document, url);
  // A headline of which nothing can be seen is none.
  if (!article) return /[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u.test(payload) ? ['no article'] : [];
  const order = { article, keyPoints: keyPoints(article), labels, retrieved, pictures: new Map<string, string>() };
  const markdown = makeMarkdownFile(article, order.keyPoints, retrieved);
  const shown = [makeHtmlFile(factory, order, ''), `<!doctype html>${marked.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, ''), { async: false })}`].map((html) => open(html.replace(/<meta http-equiv[^>]*>/, '')).window.document);
  const name = makeFileName(article.headline, 'epub');
  return [
    ...shown.flatMap((file) => findDanger(file, 'document')),
    ...shown.flatMap((file) => sentences.filter((sentence) => !file.body.textContent.includes(sentence)).map((sentence) => `lost: ${sentence}`)),
    ...makeEpubFile(factory, order).length > 0 ? [] : ['no book'],
    // oxlint-disable-next-line no-control-regex -- These are what is looked for.
    ...(/^[^\\/:*?"<>|\u0000-\u001f\u202a-\u202e]+\.epub$/u.test(name) && name.length < 260 ? [] : [`file name ${name}`]),
    ...(textFragmentUrl(article.url, article.headline).startsWith(`${url.href}#:~:text=`) ? [] : ['sentence link']),
  ];
}

test(`${tried.length} of ${payloads.length} payloads, each in every field at once`, { timeout: 1_800_000 }, () => {
  expect(tried.map((payload) => [payload, findFaults(payload)]).filter(([, faults]) => faults?.length)).toEqual([]);
});
