/** What stands above the text of an article, as the page shows it. */
import { hasWord } from '../char-classes.ts';
import type { Rule, SiteRules } from '../../sites/site.ts';
import { isoDate } from './head-metadata.ts';
import { parsePrintedDate } from './parse-date.ts';
import type { ArticleLanguage } from './read-language.ts';
import type { BylineContext } from './split-byline.ts';
import { splitByline } from './split-byline.ts';
import { collapseWhitespace, collapseOrUndefined } from '../clean-text.ts';

export interface Header {
  headline?: string;
  kicker: string[];
  authors: string[];
  bylineNote?: string;
  published?: string;
  standfirst?: string;
}

/** Elements before the headline or between it and the text; the header where there is one. */
function findHeader(article: Element, headline: Element | null): Element {
  return headline?.closest('header') ?? headline?.parentElement ?? article;
}

const find = (header: Element, selector: Rule | undefined): Element | null => (selector ? header.querySelector(selector.selector) : null);

/** The kicker is marked, or it is what stands right before the headline. */
function readKicker(header: Element, headline: Element | null, { kicker: selector }: SiteRules['headerSelectors']): string[] {
  const before = headline?.previousElementSibling;
  const kicker = find(header, selector)
    ?? (before?.matches('div, h4, p, span') ? before : undefined);
  if (!kicker || collapseWhitespace(kicker.textContent).length > 120) return [];
  const parts = [...kicker.children].filter((child) => child.localName === 'span' || child.localName === 'a');
  const texts = parts.length > 0 ? parts : [kicker];
  return texts.map((part) => collapseWhitespace(part.textContent)).filter((text) => hasWord(text));
}

function readAuthors(header: Element, bylineContext: BylineContext): Pick<Header, 'authors' | 'bylineNote'> {
  const { byline, author, note: selector } = bylineContext.site.headerSelectors;
  // Counter-example to looking everywhere: the author of a gallery in the text of a legacy page.
  const scope = find(header, byline) ?? (header.localName === 'header' ? header : undefined);
  const elements = [...(author && scope?.querySelectorAll(author.selector)) ?? []];
  const outermost = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  const note = [...selector ? header.querySelectorAll(selector.selector) : []].map((element) => collapseWhitespace(element.textContent)).filter(Boolean).join(', ');
  return {
    authors: [...new Set(outermost.flatMap((element) => splitByline(element.textContent ?? '', bylineContext)))], ...(note !== '' && { bylineNote: note }),
  };
}

/** The standfirst is marked, or it is the paragraph in the header or the one that follows the headline. */
function readStandfirst(header: Element, headline: Element | null, { standfirst: selector }: SiteRules['headerSelectors']): string | undefined {
  const next = headline?.nextElementSibling;
  const paragraph = find(header, selector) ?? (header.localName === 'header' ? header.querySelector('p') : undefined)
    ?? (next?.localName === 'p' ? next : undefined);
  return collapseOrUndefined(paragraph?.textContent);
}

/** Reads the header in the live page's article. */
export function readHeader(article: Element, { language, conjunction }: ArticleLanguage, site: SiteRules): Header {
  const headline = article.querySelector('h1');
  const header = findHeader(article, headline);
  const time = header.querySelector('time');
  const text = collapseOrUndefined(headline?.textContent);
  // Pages print the date twice: "3 hours ago" for the eye, and in full for the ear.
  const published = isoDate(time?.getAttribute('datetime')) ?? parsePrintedDate(time?.textContent, language) ?? parsePrintedDate(time?.nextElementSibling?.textContent, language);
  const standfirst = readStandfirst(header, headline, site.headerSelectors);
  return {
    ...(text !== undefined && { headline: text }), kicker: readKicker(header, headline, site.headerSelectors), ...readAuthors(header, { conjunction, site }),
    ...(published !== undefined && { published }), ...(standfirst !== undefined && { standfirst }),
  };
}
