/**
 * The cheap question, asked on every page: is there something to read? Knows addresses and a glance at the page,
 * neither Readability nor the views.
 */
import type { UrlGrammar } from '../sites/site.ts';
import type { ArticleKind } from './model.ts';
import { readSafely } from './dom-clobbering.ts';

/** Why there is no article; views translate it. */
export type ReasonCode = 'unknown-site' | 'not-an-article-address' | 'legal-page' | 'no-article-in-page' | 'not-yet';
export type Detection = { kind: ArticleKind; reason?: undefined } | { kind?: undefined; reason: ReasonCode };

export interface ArticleUrl { kind: ArticleKind; id: string | undefined }

/** What the address promises: `/en/0/live-72516011` of Deutsche Welle is a live blog. */
export function parseArticleUrl(url: URL, grammars: UrlGrammar | undefined): ArticleUrl | undefined {
  const { id, ...words } = grammars?.article.exec(url.pathname)?.groups ?? {};
  const kind = Object.keys(words).find((name) => words[name]) as ArticleKind | undefined;
  return kind && grammars?.articleHosts?.test(url.hostname) !== false ? { kind, id } : undefined;
}

/** The site's own footer links to its legal pages in every language, so a page found there is one of them. */
function isLegalPage(page: Document, { kind, id }: ArticleUrl, { legalPages }: UrlGrammar): boolean {
  if (kind !== 'article' || !legalPages) return false;
  return legalPages.includes(Number(id))
    || ['footer', 'footerSection'].some((footer) => page.getElementById(footer)?.querySelector(`a[href$="/a-${id}"]:not(#mobilePreferredLink)`));
}

/** Of several elements the first with a headline: teasers may be articles of their own, and stand before it. */
export function findTitled(elements: Iterable<Element>): Element | undefined {
  const all = [...elements];
  return all.find((element) => element.querySelector('h1')) ?? all[0];
}

/** Has a headline and, where text is promised, some: teasers alone make no article. `isBare`: its host has no element for articles. */
function hasArticle(page: Document, kind: ArticleKind, isBare: boolean): boolean {
  const app = page.getElementById('root');
  const scope = findTitled(page.getElementsByTagName('article')) ?? page.getElementById('bodyContent') ?? (app && !isBare ? undefined : page.body);
  if (!scope?.querySelector('h1')?.textContent.trim()) return false;
  if (kind === 'video' || kind === 'audio' || kind === 'gallery') return true;
  return [...scope.querySelectorAll('p, li')].some((text) => text.textContent.trim().length >= 20);
}

/** Says what kind of article a page holds, or why none. `url` is the page's address now, `theirs` what is known of its publisher. */
export function detectArticle(live: Document, url: URL, grammars: UrlGrammar | undefined): Detection {
  const page = readSafely(live);
  if (!grammars) return { reason: 'unknown-site' };
  const articleUrl = parseArticleUrl(url, grammars);
  if (!articleUrl) return { reason: 'not-an-article-address' };
  if (isLegalPage(page, articleUrl, grammars)) return { reason: 'legal-page' };
  if (hasArticle(page, articleUrl.kind, grammars.hostsWithoutArticleElement?.test(url.hostname) === true)) return { kind: articleUrl.kind };
  // A page that has drawn its footer has drawn everything; before that its article may still come.
  const isDrawing = page.getElementById('root') !== null && page.querySelector('footer') === null;
  return { reason: isDrawing ? 'not-yet' : 'no-article-in-page' };
}
