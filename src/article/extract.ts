/** A page becomes an article: copy, clean, find the body, read its blocks and what the page says about them. */
import { dw } from '../sites/dw.ts';
import { blockText } from './block-text.ts';
import { copyArticle, findRemovals } from './copy-article.ts';
import { countKept } from './count-kept.ts';
import { findSignedAuthors, splitCredits } from './credits.ts';
import { detectArticle } from './detect.ts';
import { findArticleElement } from './find-article-element.ts';
import { findBody } from './find-body.ts';
import { findLead } from './find-lead.ts';
import { compileRules } from './match-rules.ts';
import { mendBlocks } from './mend-blocks.ts';
import type { Article, ArticleKind, Block, Extraction } from './model.ts';
import { readPageFacts, withoutSiteName } from './page-facts.ts';
import { readBlocks } from './read-blocks.ts';
import { readFactList } from './read-fact-list.ts';
import { readHeader } from './read-header.ts';
import { readDirection, readTongue, tagForText } from './read-language.ts';
import type { Tongue } from './read-language.ts';
import type { Reading } from './reading.ts';
import { unclobbered } from './unclobbered.ts';

const wantsRemoved = compileRules(dw.removals);

interface Source { page: Document; url: URL; kind: ArticleKind; tongue: Tongue; element: Element }
type Facts = Omit<Article, 'kind' | 'url' | 'language' | 'direction' | 'blocks' | 'credits'>;

/** What the page shows goes before what its head says: the head may be cut, old or for search engines. */
function readFacts({ page, tongue, element }: Source): Facts & { headline: string } {
  const head = readPageFacts(page);
  const header = readHeader(element, tongue);
  const list = readFactList(element, tongue);
  const published = head.published ?? list?.published ?? header.published;
  const standfirst = header.standfirst ?? head.description;
  const note = header.bylineNote ?? list?.note;
  const authors = [head.authors, header.authors, list?.authors ?? []].find((names) => names.length > 0) ?? [];
  return {
    headline: withoutSiteName(header.headline) ?? head.headline ?? '', kicker: header.kicker, authors: [...new Set(authors)],
    ...(note !== undefined && { bylineNote: note }), ...(published !== undefined && { published }),
    ...(head.modified !== undefined && { modified: head.modified }), ...(standfirst !== undefined && { standfirst }),
  };
}

function readSource(source: Source): Extraction {
  const { page, url, kind, tongue, element } = source;
  const target = page.implementation.createHTMLDocument('');
  const removals = findRemovals(element, wantsRemoved);
  const { copy, removed } = copyArticle(element, target, removals);
  target.body.append(copy);
  const facts = readFacts(source);
  const body = findBody(copy, dw, facts.headline);
  const bodies = body?.elements ?? [];
  const direction = readDirection(page, tongue, `${facts.headline} ${bodies.map((part) => part.textContent ?? '').join(' ').slice(0, 20_000)}`);
  const isLegacy = page.querySelector('article') === null;
  const reading: Reading = { url, rules: dw, kind, language: tongue.tag, direction, isLegacy, removed };
  const lead = findLead(copy, bodies, reading);
  const { blocks, credits } = splitCredits(mendBlocks(bodies.flatMap((part) => readBlocks(part, reading)), reading));
  if (facts.headline === '' || !holdsAnything(kind, blocks, lead)) return { reason: 'no-article-in-page', removed };
  const authors = facts.authors.length > 0 ? facts.authors : findSignedAuthors(credits, tongue.and);
  const article: Article = {
    kind, url: url.href, language: tagForText(tongue.tag, blocks.map(blockText).join(' ')), direction, ...facts, authors,
    ...(lead && { lead }), blocks, credits,
  };
  return { article, removed, kept: countKept(article, bodies) };
}

/** Text where text is promised; a video may have no more than a title. */
function holdsAnything(kind: ArticleKind, blocks: readonly Block[], lead: Article['lead']): boolean {
  return blocks.length > 0 || (kind !== 'article' && kind !== 'liveblog' && lead !== undefined);
}

/**
 * The article of a page, or the reason why there is none. Never throws; the page stays as it is; the same page gives
 * the same article. `url` is the page's address.
 */
export function extractArticle(live: Document, url: URL): Extraction {
  const detection = detectArticle(live, url);
  const page = unclobbered(live);
  if (detection.kind === undefined) return { reason: detection.reason, removed: [] };
  const found = findArticleElement(page, dw);
  if (!found) return { reason: 'no-article-in-page', removed: [] };
  return readSource({ page, url, kind: detection.kind, tongue: readTongue(page, url), element: found.element });
}
