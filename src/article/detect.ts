/**
 * Detects cheaply whether a page holds an article, from its URL and a few queries. It runs on every page of a
 * publisher, so it uses neither Readability nor the views.
 */
import type { UrlGrammar } from '../sites/site.ts';
import { readSafely } from './dom-clobbering.ts';
import type { ArticleKind } from './model.ts';

/** Says why a page has no article. Views translate it. */
export type ReasonCode = 'unknown-site' | 'not-an-article-address' | 'legal-page' | 'no-article-in-page' | 'not-yet';
export type Detection = { kind: ArticleKind; reason?: undefined } | { kind?: undefined; reason: ReasonCode };

/** What the URL of an article says. `id` is the article's number, where the publisher has one. */
export interface ArticleUrl { kind: ArticleKind; id: string | undefined }

/** UTF-16 code units of a paragraph that makes a page an article. */
const MIN_PARAGRAPH_LENGTH = 20;

/**
 * Parses the URL of an article: `/en/0/live-72516011` of Deutsche Welle is a live blog. Returns `undefined` for a URL
 * that is none.
 */
export function parseArticleUrl(url: URL, grammar: UrlGrammar | undefined): ArticleUrl | undefined {
  const { id, ...kinds } = grammar?.article.exec(url.pathname)?.groups ?? {};
  const kind = Object.keys(kinds).find((name) => kinds[name]) as ArticleKind | undefined;
  return kind && grammar?.articleHosts?.test(url.hostname) !== false ? { kind, id } : undefined;
}

/**
 * Returns whether an article's URL is that of a legal page: by its number, or because the page's own footer links to
 * it.
 */
function isLegalPage(page: Document, { kind, id }: ArticleUrl, { legalPages }: UrlGrammar): boolean {
  if (kind !== 'article' || !legalPages) return false;
  return legalPages.includes(Number(id))
    || ['footer', 'footerSection'].some((footer) => page.getElementById(footer)?.querySelector(`a[href$="/a-${id}"]:not(#mobilePreferredLink)`));
}

/**
 * Returns the first of several elements with a headline, else the first. Teasers may be `article` elements as well, and
 * stand before the page's own.
 */
export function findTitled(elements: Iterable<Element>): Element | undefined {
  const all = [...elements];
  return all.find((element) => element.querySelector('h1')) ?? all[0];
}

/**
 * Returns whether a page has a headline and, where its kind has text, a paragraph: teasers alone make no article.
 * `isBare` says that pages of this host have no element for the article.
 */
function hasArticle(page: Document, kind: ArticleKind, isBare: boolean): boolean {
  const root = page.getElementById('root');
  const scope = findTitled(page.getElementsByTagName('article')) ?? page.getElementById('bodyContent') ?? (root && !isBare ? undefined : page.body);
  if (!scope?.querySelector('h1')?.textContent.trim()) return false;
  if (kind === 'video' || kind === 'audio' || kind === 'gallery') return true;
  return [...scope.querySelectorAll('p, li')].some((text) => text.textContent.trim().length >= MIN_PARAGRAPH_LENGTH);
}

/**
 * Returns the kind of article that a page holds, or why it holds none. `url` is the page's present URL, `grammar` that
 * of its publisher; `undefined` for an unknown one.
 */
export function detectArticle(live: Document, url: URL, grammar: UrlGrammar | undefined): Detection {
  const page = readSafely(live);
  if (!grammar) return { reason: 'unknown-site' };
  const articleUrl = parseArticleUrl(url, grammar);
  if (!articleUrl) return { reason: 'not-an-article-address' };
  if (isLegalPage(page, articleUrl, grammar)) return { reason: 'legal-page' };
  const isBare = grammar.hostsWithoutArticleElement?.test(url.hostname) === true;
  if (hasArticle(page, articleUrl.kind, isBare)) return { kind: articleUrl.kind };
  // A page renders its footer last. Until then its article may still come.
  const isRendering = page.getElementById('root') !== null && page.querySelector('footer') === null;
  return { reason: isRendering ? 'not-yet' : 'no-article-in-page' };
}
