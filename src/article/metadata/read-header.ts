/** Reads the header of an article as the page shows it: kicker, headline, byline, date, standfirst. */
import type { Rule, SiteRules } from '../../sites/site.ts';
import { hasWord } from '../char-classes.ts';
import { elementText } from '../element-text.ts';
import { isoDate } from './head-metadata.ts';
import { parsePrintedDate } from './parse-date.ts';
import type { ArticleLanguage } from './read-language.ts';
import type { BylineContext } from './split-byline.ts';
import { splitByline } from './split-byline.ts';

export interface Header {
  headline?: string;
  kicker: string[];
  authors: string[];
  bylineNote?: string;
  published?: string;
  standfirst?: string;
}

/** UTF-16 code units. A longer text before the headline is no kicker. */
const MAX_KICKER_LENGTH = 120;

/** Returns the `header` around the headline, else the headline's parent. */
function findHeader(article: Element, headline: Element | null): Element {
  return headline?.closest('header') ?? headline?.parentElement ?? article;
}

const findByRule = (header: Element, rule: Rule | undefined): Element | null => (rule ? header.querySelector(rule.selector) : null);

/** Reads the kicker: what the site's rule matches, else what stands right before the headline. */
function readKicker(header: Element, headline: Element | null, { kicker: rule }: SiteRules['headerSelectors']): string[] {
  const before = headline?.previousElementSibling;
  const kicker = findByRule(header, rule) ?? (before?.matches('div, h4, p, span') ? before : undefined);
  if (!kicker || elementText(kicker).length > MAX_KICKER_LENGTH) return [];
  const parts = [...kicker.children].filter((child) => child.localName === 'span' || child.localName === 'a');
  const texts = parts.length > 0 ? parts : [kicker];
  return texts.map(elementText).filter((text) => hasWord(text));
}

/** Reads authors and the note beside them from the header only: a gallery in a legacy text has an author of its own. */
function readAuthors(header: Element, bylineContext: BylineContext): Pick<Header, 'authors' | 'bylineNote'> {
  const { byline, author, note: noteRule } = bylineContext.site.headerSelectors;
  const scope = findByRule(header, byline) ?? (header.localName === 'header' ? header : undefined);
  const elements = [...(author && scope?.querySelectorAll(author.selector)) ?? []];
  const outermost = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  const note = [...noteRule ? header.querySelectorAll(noteRule.selector) : []].map(elementText).filter(Boolean).join(', ');
  return {
    authors: [...new Set(outermost.flatMap((element) => splitByline(element.textContent ?? '', bylineContext)))], ...(note !== '' && { bylineNote: note }),
  };
}

/**
 * Reads the standfirst: what the site's rule matches, else the header's first paragraph, else the one behind the
 * headline.
 */
function readStandfirst(header: Element, headline: Element | null, { standfirst: rule }: SiteRules['headerSelectors']): string | undefined {
  const next = headline?.nextElementSibling;
  const paragraph = findByRule(header, rule) ?? (header.localName === 'header' ? header.querySelector('p') : undefined)
    ?? (next?.localName === 'p' ? next : undefined);
  return elementText(paragraph) || undefined;
}

/** Reads the header in the live page's article. */
export function readHeader(article: Element, { language, conjunction }: ArticleLanguage, site: SiteRules): Header {
  const headline = article.querySelector('h1');
  const header = findHeader(article, headline);
  const time = header.querySelector('time');
  const text = elementText(headline);
  // Pages print the date twice: "3 hours ago" to be seen, and in full behind it for screen readers.
  const published = isoDate(time?.getAttribute('datetime')) ?? parsePrintedDate(time?.textContent, language) ?? parsePrintedDate(time?.nextElementSibling?.textContent, language);
  const standfirst = readStandfirst(header, headline, site.headerSelectors);
  return {
    ...(text !== '' && { headline: text }), kicker: readKicker(header, headline, site.headerSelectors), ...readAuthors(header, { conjunction, site }),
    ...(published !== undefined && { published }), ...(standfirst !== undefined && { standfirst }),
  };
}
