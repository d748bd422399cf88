/** Extracts the article from a page of a known publisher. Its rules locate the article's element, header and body. */
import type { Site } from '../sites/site.ts';
import { siteFor } from '../sites/sites.ts';
import { locateBody } from './blocks/read-body.ts';
import { withRestored } from './content-selection/copy-article.ts';
import { findArticleElement } from './content-selection/find-article-element.ts';
import { runToEnd } from './resumable.ts';
import type { Resumable } from './resumable.ts';
import { detectArticle, parseArticleUrl } from './detect.ts';
import { readSafely } from './dom-clobbering.ts';
import { extractGlossary } from './hydration/extract-glossary.ts';
import { readHydrationState } from './metadata/hydration-state.ts';
import type { JsonObject } from './metadata/hydration-state.ts';
import { readLanguage } from './metadata/read-language.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { Extraction } from './model.ts';
import { copyWithoutRemovals, noArticle, readArticle } from './read-article.ts';
import type { ArticleInput, LocatedArticle } from './read-article.ts';

function* locateArticle(element: Element, input: ArticleInput): Resumable<LocatedArticle> {
  const { copy, removed } = yield* copyWithoutRemovals(element, input);
  const metadata = readMetadata({ ...input, element });
  const glossary = extractGlossary(copy, input.content, input.page);
  yield;
  const { elements, posts } = yield* locateBody(copy, input.site, input.kind, metadata.headline);
  const body = { elements: withRestored(copy, elements), posts };
  return { metadata, body, glossary, removals: removed, leadScope: copy };
}

/**
 * What the caller already knows of a page: its publisher (else found by the URL), and the publisher's answer to a
 * request for the article's data, which then replaces the hydration data that stand in the page.
 */
export interface ExtractionOverrides { site?: Site | undefined; content?: JsonObject | undefined }

/**
 * Does what `extractArticle` does, with pauses. The live page may change in a pause: everything is read from a copy.
 */
export function* extractResumable(
  live: Document, url: URL, restoredRules: ReadonlySet<string> = new Set(), overrides: ExtractionOverrides = {},
): Resumable<Extraction> {
  const { site = siteFor(url) } = overrides;
  const { kind, reason } = detectArticle(live, url, site?.publisher.urlGrammar);
  if (kind === undefined || !site) return noArticle(reason ?? 'unknown-site');
  const page = readSafely(live);
  const element = findArticleElement(page, site);
  if (!element) return noArticle('no-article-in-page');
  const id = parseArticleUrl(url, site.publisher.urlGrammar)?.id;
  const content = overrides.content ?? (id === undefined ? undefined : readHydrationState(page, id));
  const input: ArticleInput = { page, url, site, kind, language: readLanguage(page, { url, site }), content, restoredRules };
  return yield* readArticle(input, yield* locateArticle(element, input));
}

/**
 * Extracts the article of a page, or a `ReasonCode` that says why there is none. Never throws and never changes the
 * page. The same page always gives the same article. `url` is the page's URL; `restoredRules` names the rules whose
 * removals the reader wants to see in the article.
 */
export function extractArticle(
  live: Document, url: URL, restoredRules?: ReadonlySet<string>, overrides?: ExtractionOverrides,
): Extraction {
  return runToEnd(extractResumable(live, url, restoredRules, overrides));
}
