/** A page becomes an article: copy, clean, find the body, read its blocks and what the page says about them. */
import type { Site } from '../sites/site.ts';
import { siteFor } from '../sites/sites.ts';
import { blockText } from './block-text.ts';
import { copyArticle, withRestored } from './content-selection/copy-article.ts';
import { findRemovals } from './content-selection/find-removals.ts';
import { measureCoverage } from './coverage.ts';
import { splitCredits } from './metadata/credits.ts';
import { detectArticle, parseArticleUrl } from './detect.ts';
import type { ReasonCode } from './detect.ts';
import { findArticleElement } from './content-selection/find-article-element.ts';
import { isExplainedButton, extractGlossary, withNotes } from './hydration/extract-glossary.ts';
import { normaliseBlocks } from './blocks/normalise-blocks.ts';
import type { Article, ArticleKind, Block, Extraction } from './model.ts';
import { readHydrationState } from './metadata/hydration-state.ts';
import type { JsonObject } from './metadata/hydration-state.ts';
import { parseMarkup } from './metadata/parse-markup.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { locateBody, readBody, extractLead } from './blocks/read-body.ts';
import { readMetadata, withSignedAuthors } from './metadata/read-metadata.ts';
import type { Metadata, MetadataSources } from './metadata/read-metadata.ts';
import { readDirection, readLanguage, tagForText } from './metadata/read-language.ts';
import { withHydratedPosts } from './hydration/hydration-posts.ts';
import type { SourcePage, ExtractionContext } from './extraction-context.ts';
import { runToEnd } from './cooperative.ts';
import type { Resumable } from './cooperative.ts';
import { readSafely } from './dom-clobbering.ts';
import { hydratedGallery, hydratedMedia, hydratedBlocksById } from './hydration/hydration-blocks.ts';

interface ExtractionInput extends MetadataSources, SourcePage { kind: ArticleKind; restoredRules: ReadonlySet<string> }

/** The article without the page around it, in a document of its own. */
function* copyOf({ page, site, element, kind, restoredRules }: ExtractionInput): ReturnType<typeof copyArticle> {
  const target = page.implementation.createHTMLDocument('');
  const rules = site.removals.filter((rule) => !rule.exceptKinds?.includes(kind));
  const removals = yield* findRemovals(element, rules, (hit) => isExplainedButton(hit, page));
  return yield* copyArticle(element, target, removals, restoredRules);
}

/** A video or audio page is about its film: from the player, else from the page's data, else a card that leads there. */
function mediaLead(source: ExtractionInput, lead: Article['lead'], { headline }: Metadata): Article['lead'] {
  const { kind, content, url } = source;
  if (kind !== 'video' && kind !== 'audio') return lead;
  if (lead && lead.kind !== 'figure' && lead.sources.length > 0) return { headline, ...lead };
  const { href: _, ...cachedInput } = (content && hydratedMedia(content, kind, source)) ?? { kind, sources: [] };
  const { sources: _sources, href: _href, ...shown } = lead?.kind === 'figure' ? { poster: lead.image } : { ...lead };
  return { headline, ...cachedInput, ...shown, ...(cachedInput.sources.length === 0 && { href: url.href }) };
}

/** Pictures of a gallery page that draws them by script. */
function withHydratedGallery(blocks: Article['blocks'], source: ExtractionInput): Article['blocks'] {
  const { kind, content } = source;
  const gallery = kind === 'gallery' && content && !blocks.some((block) => block.kind === 'gallery') ? hydratedGallery(content, source) : undefined;
  return gallery ? [...blocks, gallery] : blocks;
}

/** Text where text is promised; a video may have no more than a title. */
function isEmpty({ kind, headline, blocks, lead }: Article): boolean {
  const isMedia = kind === 'video' || kind === 'audio';
  return headline === '' || (blocks.length === 0 && !(isMedia && lead));
}

/** Texts of the page's data, which have the same markup as the page: copied and cleaned alike, all at once. */
function* readMarkups(markups: readonly string[], source: ExtractionInput, context: ExtractionContext): Resumable<Block[][]> {
  const element = source.page.implementation.createHTMLDocument('').body;
  for (const markup of markups) {
    const box = element.ownerDocument.createElement('div');
    box.append(...parseMarkup(source.page, markup)?.childNodes ?? []);
    element.append(box);
  }
  const { copy } = yield* copyOf({ ...source, element });
  const quiet: ExtractionContext = { ...context, removals: [] };
  const read: Block[][] = [];
  for (const box of copy.children) read.push(normaliseBlocks(yield* readBlocks(box, quiet), quiet));
  return read;
}

function* readSource(source: ExtractionInput): Resumable<Extraction> {
  const { page, url, site, kind, language, content } = source;
  const { copy, removed } = yield* copyOf(source);
  const metadata = readMetadata(source);
  const glossary = extractGlossary(copy, content, page);
  yield;
  const found = yield* locateBody(copy, site, kind, metadata.headline);
  const bodyLocation = { ...found, elements: withRestored(copy, found.elements) };
  const text = bodyLocation.elements.map((part) => part.textContent ?? '').join(' ').slice(0, 20_000);
  const context: ExtractionContext = {
    url, site, kind, language: language.tag, direction: readDirection(page, language, `${metadata.headline} ${text}`), conjunction: language.conjunction,
    isLegacy: site.boldHeadings === true && page.querySelector('article') === null, hydratedBlocks: hydratedBlocksById(content, source), posts: bodyLocation.posts, glossary, notes: [], removals: removed, restoredRules: source.restoredRules,
  };
  const lead = mediaLead(source, extractLead(copy, bodyLocation, context)?.block, metadata);
  const shown = yield* readBody(bodyLocation, context, metadata.headline);
  const filled = yield* withHydratedPosts(shown, content, (markups) => readMarkups(markups, source, context));
  const { blocks, credits } = splitCredits(withHydratedGallery(filled, source));
  const article: Article = {
    kind, url: url.href, language: tagForText(language.tag, blocks.map(blockText).join(' ')), direction: context.direction,
    ...withSignedAuthors(metadata, credits, context), ...(lead && { lead }), blocks: withNotes(blocks, context), credits,
  };
  return isEmpty(article) ? missing('no-article-in-page', removed) : { article, removed, kept: yield* measureCoverage({ ...article, blocks: shown }, bodyLocation.elements) };
}

function missing(reason: ReasonCode, removed: Extraction['removed'] = []): Extraction {
  return { reason, removed };
}

/** What is known before the page is read: its publisher, and what the site has answered about it, in place of the page's own data. */
export interface CachedInput { site?: Site | undefined; content?: JsonObject | undefined }

/** `extractArticle` in steps: the live page may change in a pause, what has been copied stays. */
export function* extractResumable(live: Document, url: URL, restoredRules: ReadonlySet<string> = new Set(), cachedInput: CachedInput = {}): Resumable<Extraction> {
  const { site = siteFor(url), content: told } = cachedInput;
  const { kind, reason } = detectArticle(live, url, site?.publisher.urlGrammar);
  if (kind === undefined || !site) return missing(reason ?? 'unknown-site');
  const page = readSafely(live);
  const found = findArticleElement(page, site);
  if (!found) return missing('no-article-in-page');
  const id = parseArticleUrl(url, site.publisher.urlGrammar)?.id;
  const content = told ?? (id === undefined ? undefined : readHydrationState(page, id));
  return yield* readSource({ page, url, site, kind, language: readLanguage(page, { url, site }), element: found.element, content, restoredRules });
}

/**
 * The article of a page, or the reason why there is none (a `ReasonCode`). Never throws; the page stays as it is; the
 * same page gives the same article. `url` is the page's address; `wanted` names rules whose pieces the reader wants
 * back in this article; `known` is what is known of it beforehand.
 */
export function extractArticle(live: Document, url: URL, restoredRules?: ReadonlySet<string>, cachedInput?: CachedInput): Extraction {
  return runToEnd(extractResumable(live, url, restoredRules, cachedInput));
}
