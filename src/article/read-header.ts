/** What stands above the text of an article, as the page shows it. */
import { parsePrintedDate } from './parse-date.ts';
import type { Tongue } from './read-language.ts';
import { splitNames } from './split-names.ts';
import { tidyLine, tidyOrNothing } from './tidy.ts';

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

/** The kicker is marked, or it is what stands right before the headline. */
function readKicker(header: Element, headline: Element | null): string[] {
  const before = headline?.previousElementSibling;
  const kicker = header.querySelector('[data-tracking-name="content-detail-kicker"], .kicker, h4.artikel')
    ?? (before?.matches('div, h4, p, span') ? before : undefined);
  if (!kicker || tidyLine(kicker.textContent).length > 120) return [];
  const parts = [...kicker.children].filter((child) => child.localName === 'span' || child.localName === 'a');
  const texts = parts.length > 0 ? parts : [kicker];
  return texts.map((part) => tidyLine(part.textContent)).filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function readAuthors(header: Element, and: string): Pick<Header, 'authors' | 'bylineNote'> {
  // Counter-example to looking everywhere: the author of a gallery in the text of a legacy page.
  const scope = header.querySelector('.author-details') ?? (header.localName === 'header' ? header : undefined);
  const elements = [...scope?.querySelectorAll('.author-link, .author, a[href*="/person-"]') ?? []];
  const outermost = elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));
  const note = [...header.querySelectorAll('.extra-info')].map((element) => tidyLine(element.textContent)).filter(Boolean).join(', ');
  return {
    authors: [...new Set(outermost.flatMap((element) => splitNames(element.textContent ?? '', and)))], ...(note !== '' && { bylineNote: note }),
  };
}

/** The standfirst is marked, or it is the paragraph in the header or the one that follows the headline. */
function readStandfirst(header: Element, headline: Element | null): string | undefined {
  const next = headline?.nextElementSibling;
  const paragraph = header.querySelector('.teaser-text, p.intro') ?? (header.localName === 'header' ? header.querySelector('p') : undefined)
    ?? (next?.localName === 'p' ? next : undefined);
  return tidyOrNothing(paragraph?.textContent);
}

/** Reads the header in the live page's article. */
export function readHeader(article: Element, { language, and }: Tongue): Header {
  const headline = article.querySelector('h1');
  const header = findHeader(article, headline);
  const time = header.querySelector('time');
  const text = tidyOrNothing(headline?.textContent);
  // Pages print the date twice: "3 hours ago" for the eye, and in full for the ear.
  const published = parsePrintedDate(time?.textContent, language) ?? parsePrintedDate(time?.nextElementSibling?.textContent, language);
  const standfirst = readStandfirst(header, headline);
  return {
    ...(text !== undefined && { headline: text }), kicker: readKicker(header, headline), ...readAuthors(header, and),
    ...(published !== undefined && { published }), ...(standfirst !== undefined && { standfirst }),
  };
}
