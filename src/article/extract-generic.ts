/**
 * A page of a site that nobody described becomes an article: the text is what Readability takes for it, the rest is what the
 * page says in its head. For readers who ask for it on that page; on known sites our own knowledge does better.
 */
import { generic } from '../sites/generic.ts';
import { findBodyByReadability } from './content-selection/readability.ts';
import { blockText, spansText } from './block-text.ts';
import { copyArticle } from './content-selection/copy-article.ts';
import { measureCoverage } from './coverage.ts';
import { splitCredits } from './metadata/credits.ts';
import type { Article, Block, Extraction } from './model.ts';
import { readMeta, readHeadMetadata } from './metadata/head-metadata.ts';
import { readBody } from './blocks/read-body.ts';
import { readDirection, readLanguage } from './metadata/read-language.ts';
import type { ExtractionContext } from './extraction-context.ts';
import { runToEnd } from './cooperative.ts';
import type { Resumable } from './cooperative.ts';
import { collapseWhitespace } from './clean-text.ts';
import { readSafely } from './dom-clobbering.ts';

/** Characters in paragraphs: less is a list of links, a form or an error page. */
const MIN_PROSE_LENGTH = 300;

/** The page's title without the site's name; where a heading on the page is part of it, that heading. */
function findHeadline(page: Document, title: string): string {
  const heading = [...page.getElementsByTagName('h1')].map((element) => collapseWhitespace(element.textContent)).find((text) => text.length >= 8 && title.includes(text));
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

function* readContent(page: Document, url: URL, content: Element, headline: string): Resumable<Extraction> {
  removeTrackers(content);
  const language = readLanguage(page, { url, site: generic });
  const context: ExtractionContext = {
    url, site: generic, kind: 'article', language: language.tag, direction: readDirection(page, language, content.textContent ?? ''), conjunction: language.conjunction,
    isLegacy: false, hydratedBlocks: new Map(), posts: new Set(), glossary: new Map(), notes: [], restoredRules: new Set(), removals: [],
  };
  const { blocks, credits } = splitCredits(yield* readBody({ elements: [content], posts: new Set() }, context, headline));
  if (proseLength(blocks) < MIN_PROSE_LENGTH) return { reason: 'no-article-in-page', removed: [] };
  const { authors, published, modified, description } = readHeadMetadata(page, generic);
  const article: Article = {
    kind: 'article', url: url.href, language: language.tag, direction: context.direction, headline, kicker: [], authors,
    ...(published !== undefined && { published }), ...(modified !== undefined && { modified }), ...standfirstOf(description, blocks), blocks, credits,
  };
  return { article, removed: context.removals, kept: yield* measureCoverage(article, [content]) };
}

/** `extractAnywhere` in steps: Readability is one of them, and the longest. */
export function* extractGenericResumable(live: Document, url: URL): Resumable<Extraction> {
  const page = readSafely(live);
  const headline = findHeadline(page, readHeadMetadata(page, generic).headline ?? '');
  if (!page.body || headline === '') return { reason: 'no-article-in-page', removed: [] };
  const target = page.implementation.createHTMLDocument(headline);
  const { copy } = yield* copyArticle(page.body, target, new Map(), new Set());
  target.body.append(copy);
  const content = findBodyByReadability(copy);
  yield;
  return content ? yield* readContent(page, url, content, headline) : { reason: 'no-article-in-page', removed: [] };
}

/** What Readability alone finds on a page, or the reason why nothing. Never throws; the page stays as it is. */
export function extractGeneric(live: Document, url: URL): Extraction {
  return runToEnd(extractGenericResumable(live, url));
}
