/**
 * Extracts the article from a page of an unknown publisher, when a reader asks for it there. Readability locates the
 * body; headline, authors and dates come from the page's head. Pages of known publishers are read better by their
 * rules.
 */
import { generic } from '../sites/unknown-publisher.ts';
import { blockText, spansText } from './block-text.ts';
import { elementText } from './element-text.ts';
import { findBodyByReadability } from './content-selection/readability.ts';
import { runToEnd } from './resumable.ts';
import type { Resumable } from './resumable.ts';
import { readSafely } from './dom-clobbering.ts';
import { readHeadMetadata, readMeta } from './metadata/head-metadata.ts';
import { readLanguage } from './metadata/read-language.ts';
import type { Article, Block, Extraction } from './model.ts';
import { copyWithoutRemovals, noArticle, readArticle } from './read-article.ts';
import type { ArticleInput, LocatedArticle } from './read-article.ts';

/** UTF-16 code units in paragraphs, links not counted. A page with less is a list of links, a form or an error page. */
const MIN_PROSE_LENGTH = 300;
/** UTF-16 code units. A shorter heading is too often part of a title by chance. */
const MIN_HEADING_LENGTH = 8;
/** UTF-16 code units of a description that are looked for in the text. */
const DESCRIPTION_START_LENGTH = 40;

/**
 * Returns the heading of the page that its title contains. Without one, returns the title, without the site's name at
 * its end.
 */
function findHeadline(page: Document, title: string): string {
  const headings = [...page.getElementsByTagName('h1')].map(elementText);
  const heading = headings.find((text) => text.length >= MIN_HEADING_LENGTH && title.includes(text));
  if (heading !== undefined) return heading;
  const site = readMeta(page, 'og:site_name');
  const ending = [' - ', ' – ', ' — ', ' | '].map((divider) => `${divider}${site}`).find((end) => title.endsWith(end));
  return ending === undefined ? title : title.slice(0, -ending.length);
}

/** Removes tracking pixels: pictures with a width or height of 0 or 1 px. */
function removeTrackers(content: Element): void {
  for (const image of content.querySelectorAll('img')) {
    if (['width', 'height'].some((name) => /^[01](px)?$/.test(image.getAttribute(name) ?? ''))) image.remove();
  }
}

function proseLength(blocks: readonly Block[]): number {
  const lengths = blocks.map((block) => (block.kind === 'paragraph'
    ? spansText(block.spans.filter(({ href }) => href === undefined)).length : 0));
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Drops a standfirst that the text repeats: many pages describe themselves by their first sentences. */
function withoutRepeatedStandfirst(article: Article): Article {
  const { standfirst, ...others } = article;
  const start = standfirst?.slice(0, DESCRIPTION_START_LENGTH) ?? '';
  return standfirst !== undefined && article.blocks.some((block) => blockText(block).includes(start)) ? others : article;
}

function* locateArticle(headline: string, input: ArticleInput): Resumable<LocatedArticle | undefined> {
  const { copy, removed } = yield* copyWithoutRemovals(input.page.body, input);
  const content = findBodyByReadability(copy, headline);
  yield;
  if (!content) return undefined;
  removeTrackers(content);
  const { authors, published, modified, description } = readHeadMetadata(input.page, generic);
  const metadata = {
    headline, kicker: [], authors, ...(published !== undefined && { published }), ...(modified !== undefined && { modified }),
    ...(description !== undefined && { standfirst: description }),
  };
  return { metadata, body: { elements: [content], posts: new Set() }, glossary: new Map(), removals: removed, leadScope: undefined };
}

/** Does what `extractGeneric` does, with pauses. Readability itself cannot pause, and takes longest. */
export function* extractGenericResumable(live: Document, url: URL): Resumable<Extraction> {
  const page = readSafely(live);
  const headline = findHeadline(page, readHeadMetadata(page, generic).headline ?? '');
  if (!page.body || headline === '') return noArticle('no-article-in-page');
  const input: ArticleInput = {
    page, url, site: generic, kind: 'article', language: readLanguage(page, { url, site: generic }), content: undefined,
    restoredRules: new Set(),
  };
  const located = yield* locateArticle(headline, input);
  const extraction = located && (yield* readArticle(input, located));
  if (!extraction?.article || proseLength(extraction.article.blocks) < MIN_PROSE_LENGTH) return noArticle('no-article-in-page');
  return { ...extraction, article: withoutRepeatedStandfirst(extraction.article) };
}

/** Extracts what Readability finds on a page, or says why it finds nothing. Never throws and never changes the page. */
export function extractGeneric(live: Document, url: URL): Extraction {
  return runToEnd(extractGenericResumable(live, url));
}
