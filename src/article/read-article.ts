/** Reads an article from its located body: the pipeline that pages of known publishers and all other pages share. */
import { blockText } from './block-text.ts';
import { normaliseBlocks } from './blocks/normalise-blocks.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { extractLead, readBody } from './blocks/read-body.ts';
import type { BodyLocation } from './blocks/read-body.ts';
import { copyArticle } from './content-selection/copy-article.ts';
import { findRemovals } from './content-selection/find-removals.ts';
import type { Resumable } from './resumable.ts';
import { measureCoverage } from './coverage.ts';
import type { ReasonCode } from './detect.ts';
import type { ExtractionContext, GlossaryEntry, SourcePage } from './extraction-context.ts';
import { isExplainedButton, withNotes } from './hydration/extract-glossary.ts';
import { hydratedBlocksById, hydratedGallery, hydratedMedia } from './hydration/hydration-blocks.ts';
import { withHydratedPosts } from './hydration/hydration-posts.ts';
import { splitCredits } from './metadata/credits.ts';
import type { JsonObject } from './metadata/hydration-state.ts';
import { parseMarkup } from './metadata/parse-markup.ts';
import { readDirection, tagForText } from './metadata/read-language.ts';
import type { ArticleLanguage } from './metadata/read-language.ts';
import { withSignedAuthors } from './metadata/read-metadata.ts';
import type { Metadata } from './metadata/read-metadata.ts';
import type { Article, ArticleKind, Block, Extraction, Removal } from './model.ts';

/** What is known of a page before its body is located. `page` is the live page, made safe by `readSafely`. */
export interface ArticleInput extends SourcePage {
  readonly page: Document;
  readonly kind: ArticleKind;
  readonly language: ArticleLanguage;
  /** The page's hydration data about this article, if it has any. */
  readonly content: JsonObject | undefined;
  /** Names of rules whose removals the reader wants to see in the article. */
  readonly restoredRules: ReadonlySet<string>;
}

/** Where an extractor has found the parts of an article. All elements are of a copy of the page. */
export interface LocatedArticle {
  metadata: Metadata;
  body: BodyLocation;
  glossary: ReadonlyMap<Element, GlossaryEntry>;
  /** What copying left out. The pipeline adds to it. */
  removals: Removal[];
  /** The element in which a lead picture can stand outside the body; `undefined` where the body holds its pictures. */
  leadScope: Element | undefined;
}

/** UTF-16 code units of a body that decide about the article's direction. */
const DIRECTION_SAMPLE_LENGTH = 20_000;

/** Makes the extraction that says why a page has no article. */
export function noArticle(reason: ReasonCode, removed: Removal[] = []): Extraction {
  return { reason, removed };
}

/** Copies `element` into a document of its own, without what the site's rules remove. */
export function* copyWithoutRemovals(
  element: Element, { page, site, kind, restoredRules }: ArticleInput,
): ReturnType<typeof copyArticle> {
  const rules = site.removals.filter((rule) => !rule.exceptKinds?.includes(kind));
  const removals = yield* findRemovals(element, rules, (candidate) => isExplainedButton(candidate, page));
  return yield* copyArticle(element, page.implementation.createHTMLDocument(''), removals, restoredRules);
}

function makeContext(input: ArticleInput, { metadata, body, glossary, removals }: LocatedArticle): ExtractionContext {
  const { url, site, kind, page, language, content, restoredRules } = input;
  const text = body.elements.map((element) => element.textContent ?? '').join(' ').slice(0, DIRECTION_SAMPLE_LENGTH);
  return {
    url, site, kind, restoredRules, glossary, posts: body.posts, removals, notes: [],
    language: language.tag, conjunction: language.conjunction,
    direction: readDirection(page, language, `${metadata.headline} ${text}`),
    isLegacy: site.boldHeadings === true && page.querySelector('article') === null,
    hydratedBlocks: hydratedBlocksById(content, input),
  };
}

/**
 * Returns the lead of an article. On a video or audio page the lead is the recording: from the player, else from the
 * page's hydration data, else a card that links to the page itself.
 */
function readLead(input: ArticleInput, located: LocatedArticle, context: ExtractionContext): Article['lead'] {
  const { kind, content, url } = input;
  const { leadScope, body, metadata: { headline } } = located;
  const lead = leadScope && extractLead(leadScope, body, context)?.block;
  if (kind !== 'video' && kind !== 'audio') return lead;
  if (lead && lead.kind !== 'figure' && lead.sources.length > 0) return { headline, ...lead };
  const { href: _, ...hydrated } = (content && hydratedMedia(content, kind, input)) ?? { kind, sources: [] };
  const { sources: _sources, href: _href, ...shown } = lead?.kind === 'figure' ? { poster: lead.image } : { ...lead };
  return { headline, ...hydrated, ...shown, ...(hydrated.sources.length === 0 && { href: url.href }) };
}

/** Adds the gallery of the hydration data to a gallery page that shows none: such a page renders it by script. */
function withHydratedGallery(blocks: Block[], input: ArticleInput): Block[] {
  const { kind, content } = input;
  if (kind !== 'gallery' || !content || blocks.some((block) => block.kind === 'gallery')) return blocks;
  const gallery = hydratedGallery(content, input);
  return gallery ? [...blocks, gallery] : blocks;
}

/** Reads pieces of markup from the hydration data, each into its blocks. They are copied and cleaned as the page is. */
function* readMarkups(markups: readonly string[], input: ArticleInput, context: ExtractionContext): Resumable<Block[][]> {
  const element = input.page.implementation.createHTMLDocument('').body;
  for (const markup of markups) {
    const box = element.ownerDocument.createElement('div');
    box.append(...parseMarkup(input.page, markup)?.childNodes ?? []);
    element.append(box);
  }
  const { copy } = yield* copyWithoutRemovals(element, input);
  // What is removed here is not part of the page that the reader sees, so the article does not list it.
  const ownContext: ExtractionContext = { ...context, removals: [] };
  const read: Block[][] = [];
  for (const box of copy.children) read.push(normaliseBlocks(yield* readBlocks(box, ownContext), ownContext));
  return read;
}

/** Returns whether an article lacks its headline or its text. A video or audio page may have a lead alone. */
function isEmpty({ kind, headline, blocks, lead }: Article): boolean {
  const isMedia = kind === 'video' || kind === 'audio';
  return headline === '' || (blocks.length === 0 && !(isMedia && lead));
}

/** Reads the article at its location, or says why there is none. */
export function* readArticle(input: ArticleInput, located: LocatedArticle): Resumable<Extraction> {
  const { kind, url, content, language } = input;
  const { metadata, body, removals } = located;
  const context = makeContext(input, located);
  const lead = readLead(input, located, context);
  const shown = yield* readBody(body, context, metadata.headline);
  const filled = yield* withHydratedPosts(shown, content, (markups) => readMarkups(markups, input, context));
  const { blocks, credits } = splitCredits(withHydratedGallery(filled, input));
  const article: Article = {
    kind, url: url.href, language: tagForText(language.tag, blocks.map(blockText).join(' ')), direction: context.direction,
    ...withSignedAuthors(metadata, credits, context), ...(lead && { lead }), blocks: withNotes(blocks, context), credits,
  };
  if (isEmpty(article)) return noArticle('no-article-in-page', removals);
  return { article, removed: removals, kept: yield* measureCoverage({ ...article, blocks: shown }, body.elements) };
}
