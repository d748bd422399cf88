/** What stands above the text of an article, as the page shows it. */
import { hasWord } from '../char-classes.ts';
import type { Rule, SiteRules } from '../../sites/site.ts';
import { isoDate } from './head-metadata.ts';
import { parsePrintedDate } from './parse-date.ts';
import type { Tongue } from './read-language.ts';
import type { Naming } from './split-byline.ts';
import { splitNames } from './split-byline.ts';
import { tidyLine, tidyOrNothing } from '../clean-text.ts';

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

const find = (header: Element, place: Rule | undefined): Element | null => (place ? header.querySelector(place.selector) : null);

/** The kicker is marked, or it is what stands right before the headline. */
function readKicker(header: Element, headline: Element | null, { kicker: place }: SiteRules['places']): string[] {
  const before = headline?.previousElementSibling;
  const kicker = find(header, place)
    ?? (before?.matches('div, h4, p, span') ? before : undefined);
  if (!kicker || tidyLine(kicker.textContent).length > 120) return [];
  const parts = [...kicker.children].filter((child) => child.localName === 'span' || child.localName === 'a');
  const texts = parts.length > 0 ? parts : [kicker];
  return texts.map((part) => tidyLine(part.textContent)).filter((text) => hasWord(text));
}

function readAuthors(header: Element, naming: Naming): Pick<Header, 'authors' | 'bylineNote'> {
  const { byline, author, note: place } = naming.site.places;
  // Counter-example to looking everywhere: the author of a gallery in the text of a legacy page.
  const scope = find(header, byline) ?? (header.localName === 'header' ? header : undefined);
  const elements = [...(author && scope?.querySelectorAll(author.selector)) ?? []];
  const outermost = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  const note = [...place ? header.querySelectorAll(place.selector) : []].map((element) => tidyLine(element.textContent)).filter(Boolean).join(', ');
  return {
    authors: [...new Set(outermost.flatMap((element) => splitNames(element.textContent ?? '', naming)))], ...(note !== '' && { bylineNote: note }),
  };
}

/** The standfirst is marked, or it is the paragraph in the header or the one that follows the headline. */
function readStandfirst(header: Element, headline: Element | null, { standfirst: place }: SiteRules['places']): string | undefined {
  const next = headline?.nextElementSibling;
  const paragraph = find(header, place) ?? (header.localName === 'header' ? header.querySelector('p') : undefined)
    ?? (next?.localName === 'p' ? next : undefined);
  return tidyOrNothing(paragraph?.textContent);
}

/** Reads the header in the live page's article. */
export function readHeader(article: Element, { language, and }: Tongue, site: SiteRules): Header {
  const headline = article.querySelector('h1');
  const header = findHeader(article, headline);
  const time = header.querySelector('time');
  const text = tidyOrNothing(headline?.textContent);
  // Pages print the date twice: "3 hours ago" for the eye, and in full for the ear.
  const published = isoDate(time?.getAttribute('datetime')) ?? parsePrintedDate(time?.textContent, language) ?? parsePrintedDate(time?.nextElementSibling?.textContent, language);
  const standfirst = readStandfirst(header, headline, site.places);
  return {
    ...(text !== undefined && { headline: text }), kicker: readKicker(header, headline, site.places), ...readAuthors(header, { and, site }),
    ...(published !== undefined && { published }), ...(standfirst !== undefined && { standfirst }),
  };
}
