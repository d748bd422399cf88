/** A page becomes an article: copy, clean, find the body, read its blocks and what the page says about them. */
import type { Site } from '../sites/site.ts';
import { siteFor } from '../sites/sites.ts';
import { blockText } from './block-text.ts';
import { copyArticle, findRemovals, withBroughtBack } from './content-selection/copy-article.ts';
import { countKept } from './coverage.ts';
import { splitCredits } from './metadata/credits.ts';
import { detectArticle, parseAddress } from './detect.ts';
import type { ReasonCode } from './detect.ts';
import { findArticleElement } from './content-selection/find-article-element.ts';
import { isExplainedButton, takeGlossary, withNotes } from './hydration/extract-glossary.ts';
import { removalsFor } from './content-selection/selector-matcher.ts';
import { mendBlocks } from './blocks/normalise-blocks.ts';
import type { Article, ArticleKind, Block, Extraction } from './model.ts';
import { readPageState } from './metadata/hydration-state.ts';
import type { Unknown } from './metadata/hydration-state.ts';
import { parseMarkup } from './metadata/parse-markup.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { findPlace, readBody, takeLead } from './blocks/read-body.ts';
import { readFacts, withSignedAuthors } from './metadata/read-metadata.ts';
import type { Facts, FactSources } from './metadata/read-metadata.ts';
import { readDirection, readTongue, tagForText } from './metadata/read-language.ts';
import { withStatePosts } from './hydration/hydration-posts.ts';
import type { Origin, Reading } from './extraction-context.ts';
import { finish } from './cooperative.ts';
import type { Steps } from './cooperative.ts';
import { unclobbered } from './dom-clobbering.ts';
import { stateGallery, stateMedia, statePieces } from './hydration/hydration-blocks.ts';

interface Source extends FactSources, Origin { kind: ArticleKind; wanted: ReadonlySet<string> }

/** The article without the page around it, in a document of its own. */
function* copyOf({ page, site, element, kind, wanted }: Source): ReturnType<typeof copyArticle> {
  const target = page.implementation.createHTMLDocument('');
  const find = removalsFor(site, kind);
  const removals = yield* findRemovals(element, (hit) => {
    const rule = find(hit);
    return rule && isExplainedButton(hit, page) ? undefined : rule;
  });
  return yield* copyArticle(element, target, removals, wanted);
}

/** A video or audio page is about its film: from the player, else from the page's data, else a card that leads there. */
function mediaLead(source: Source, lead: Article['lead'], { headline }: Facts): Article['lead'] {
  const { kind, content, url } = source;
  if (kind !== 'video' && kind !== 'audio') return lead;
  if (lead && lead.kind !== 'figure' && lead.sources.length > 0) return { headline, ...lead };
  const { href: _, ...known } = (content && stateMedia(content, kind, source)) ?? { kind, sources: [] };
  const { sources: _sources, href: _href, ...shown } = lead?.kind === 'figure' ? { poster: lead.image } : { ...lead };
  return { headline, ...known, ...shown, ...(known.sources.length === 0 && { href: url.href }) };
}

/** Pictures of a gallery page that draws them by script. */
function withStateGallery(blocks: Article['blocks'], source: Source): Article['blocks'] {
  const { kind, content } = source;
  const gallery = kind === 'gallery' && content && !blocks.some((block) => block.kind === 'gallery') ? stateGallery(content, source) : undefined;
  return gallery ? [...blocks, gallery] : blocks;
}

/** Text where text is promised; a video may have no more than a title. */
function isEmpty({ kind, headline, blocks, lead }: Article): boolean {
  const isMedia = kind === 'video' || kind === 'audio';
  return headline === '' || (blocks.length === 0 && !(isMedia && lead));
}

/** Texts of the page's data, which have the same markup as the page: copied and cleaned alike, all at once. */
function* readMarkups(markups: readonly string[], source: Source, reading: Reading): Steps<Block[][]> {
  const element = source.page.implementation.createHTMLDocument('').body;
  for (const markup of markups) {
    const box = element.ownerDocument.createElement('div');
    box.append(...parseMarkup(source.page, markup)?.childNodes ?? []);
    element.append(box);
  }
  const { copy } = yield* copyOf({ ...source, element });
  const quiet = { ...reading, removed: [] };
  const read: Block[][] = [];
  for (const box of copy.children) read.push(mendBlocks(yield* readBlocks(box, quiet), quiet));
  return read;
}

function* readSource(source: Source): Steps<Extraction> {
  const { page, url, site, kind, tongue, content } = source;
  const { copy, removed } = yield* copyOf(source);
  const facts = readFacts(source);
  const glossary = takeGlossary(copy, content, page);
  yield;
  const found = yield* findPlace(copy, site, kind, facts.headline);
  const place = { ...found, elements: withBroughtBack(copy, found.elements) };
  const text = place.elements.map((part) => part.textContent ?? '').join(' ').slice(0, 20_000);
  const reading: Reading = {
    url, site, kind, language: tongue.tag, direction: readDirection(page, tongue, `${facts.headline} ${text}`), and: tongue.and,
    isLegacy: site.boldHeadings === true && page.querySelector('article') === null, pieces: statePieces(content, source), posts: place.posts, glossary, notes: [], removed, wanted: source.wanted,
  };
  const lead = mediaLead(source, takeLead(copy, place, reading)?.block, facts);
  const shown = yield* readBody(place, reading, facts.headline);
  const filled = yield* withStatePosts(shown, content, (markups) => readMarkups(markups, source, reading));
  const { blocks, credits } = splitCredits(withStateGallery(filled, source));
  const article: Article = {
    kind, url: url.href, language: tagForText(tongue.tag, blocks.map(blockText).join(' ')), direction: reading.direction,
    ...withSignedAuthors(facts, credits, reading), ...(lead && { lead }), blocks: withNotes(blocks, reading), credits,
  };
  return isEmpty(article) ? missing('no-article-in-page', removed) : { article, removed, kept: yield* countKept({ ...article, blocks: shown }, place.elements) };
}

function missing(reason: ReasonCode, removed: Extraction['removed'] = []): Extraction {
  return { reason, removed };
}

/** What is known before the page is read: its publisher, and what the site has answered about it, in place of the page's own data. */
export interface Known { site?: Site | undefined; content?: Unknown | undefined }

/** `extractArticle` in steps: the live page may change in a pause, what has been copied stays. */
export function* extractionSteps(live: Document, url: URL, wanted: ReadonlySet<string> = new Set(), known: Known = {}): Steps<Extraction> {
  const { site = siteFor(url), content: told } = known;
  const { kind, reason } = detectArticle(live, url, site?.publisher.addresses);
  if (kind === undefined || !site) return missing(reason ?? 'unknown-site');
  const page = unclobbered(live);
  const found = findArticleElement(page, site);
  if (!found) return missing('no-article-in-page');
  const id = parseAddress(url, site.publisher.addresses)?.id;
  const content = told ?? (id === undefined ? undefined : readPageState(page, id));
  return yield* readSource({ page, url, site, kind, tongue: readTongue(page, { url, site }), element: found.element, content, wanted });
}

/**
 * The article of a page, or the reason why there is none (a `ReasonCode`). Never throws; the page stays as it is; the
 * same page gives the same article. `url` is the page's address; `wanted` names rules whose pieces the reader wants
 * back in this article; `known` is what is known of it beforehand.
 */
export function extractArticle(live: Document, url: URL, wanted?: ReadonlySet<string>, known?: Known): Extraction {
  return finish(extractionSteps(live, url, wanted, known));
}
