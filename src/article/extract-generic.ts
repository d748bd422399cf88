/**
 * A page of a site that nobody described becomes an article: the text is what Readability takes for it, the rest is what the
 * page says in its head. For readers who ask for it on that page; on known sites our own knowledge does better.
 */
import { anywhere } from '../sites/generic.ts';
import { findByReadability } from './content-selection/readability.ts';
import { blockText, spansText } from './block-text.ts';
import { copyArticle } from './content-selection/copy-article.ts';
import { countKept } from './coverage.ts';
import { splitCredits } from './metadata/credits.ts';
import type { Article, Block, Extraction } from './model.ts';
import { readMeta, readPageFacts } from './metadata/head-metadata.ts';
import { readBody } from './blocks/read-body.ts';
import { readDirection, readTongue } from './metadata/read-language.ts';
import type { Reading } from './extraction-context.ts';
import { finish } from './cooperative.ts';
import type { Steps } from './cooperative.ts';
import { tidyLine } from './clean-text.ts';
import { unclobbered } from './dom-clobbering.ts';

/** Characters in paragraphs: less is a list of links, a form or an error page. */
const LEAST = 300;

/** The page's title without the site's name; where a heading on the page is part of it, that heading. */
function findHeadline(page: Document, title: string): string {
  const heading = [...page.getElementsByTagName('h1')].map((element) => tidyLine(element.textContent)).find((text) => text.length >= 8 && title.includes(text));
  if (heading !== undefined) return heading;
  const site = readMeta(page, 'og:site_name');
  const ending = [' - ', ' – ', ' — ', ' | '].map((mark) => `${mark}${site}`).find((end) => title.endsWith(end));
  return ending === undefined ? title : title.slice(0, -ending.length);
}

/** Pixels that only tell somebody that the page was read. */
function removeTrackers(content: Element): void {
  for (const image of content.querySelectorAll('img')) if (['width', 'height'].some((name) => /^[01](px)?$/.test(image.getAttribute(name) ?? ''))) image.remove();
}

function proseLength(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'paragraph' ? spansText(block.spans.filter(({ href }) => href === undefined)).length : 0), 0);
}

/** Many pages describe themselves by their first sentences: those are not said twice. */
function standfirstOf(description: string | undefined, blocks: readonly Block[]): Pick<Article, 'standfirst'> {
  const begin = description?.slice(0, 40);
  return description === undefined || blocks.some((block) => blockText(block).includes(begin ?? '')) ? {} : { standfirst: description };
}

function* readContent(page: Document, url: URL, content: Element, headline: string): Steps<Extraction> {
  removeTrackers(content);
  const tongue = readTongue(page, { url, site: anywhere });
  const reading: Reading = {
    url, site: anywhere, kind: 'article', language: tongue.tag, direction: readDirection(page, tongue, content.textContent ?? ''), and: tongue.and,
    isLegacy: false, pieces: new Map(), posts: new Set(), glossary: new Map(), notes: [], wanted: new Set(), removed: [],
  };
  const { blocks, credits } = splitCredits(yield* readBody({ elements: [content], posts: new Set() }, reading, headline));
  if (proseLength(blocks) < LEAST) return { reason: 'no-article-in-page', removed: [] };
  const { authors, published, modified, description } = readPageFacts(page, anywhere);
  const article: Article = {
    kind: 'article', url: url.href, language: tongue.tag, direction: reading.direction, headline, kicker: [], authors,
    ...(published !== undefined && { published }), ...(modified !== undefined && { modified }), ...standfirstOf(description, blocks), blocks, credits,
  };
  return { article, removed: reading.removed, kept: yield* countKept(article, [content]) };
}

/** `extractAnywhere` in steps: Readability is one of them, and the longest. */
export function* anywhereSteps(live: Document, url: URL): Steps<Extraction> {
  const page = unclobbered(live);
  const headline = findHeadline(page, readPageFacts(page, anywhere).headline ?? '');
  if (!page.body || headline === '') return { reason: 'no-article-in-page', removed: [] };
  const target = page.implementation.createHTMLDocument(headline);
  const { copy } = yield* copyArticle(page.body, target, new Map(), new Set());
  target.body.append(copy);
  const content = findByReadability(copy);
  yield;
  return content ? yield* readContent(page, url, content, headline) : { reason: 'no-article-in-page', removed: [] };
}

/** What Readability alone finds on a page, or the reason why nothing. Never throws; the page stays as it is. */
export function extractAnywhere(live: Document, url: URL): Extraction {
  return finish(anywhereSteps(live, url));
}
