/**
 * Reads date and author from the list at the foot of a legacy page: date, author, topics, keywords, feedback, printing,
 * permalink. Its labels are in the page's language and are not read. The date is recognised by its form. The author is
 * the entry behind it, if that has no links but to persons and e-mail addresses: all other entries have other links.
 */
import type { SiteRules } from '../../sites/site.ts';
import { lazyRegExp } from '../char-classes.ts';
import { collapseWhitespace } from '../clean-text.ts';
import { isInitialsSignature } from './credits.ts';
import { parsePrintedDate } from './parse-date.ts';
import type { ArticleLanguage } from './read-language.ts';
import { splitByline } from './split-byline.ts';

export interface InfoList { authors: string[]; published?: string; note?: string }

/** Returns the text of an entry without its label. */
function valueOf(entry: Element): string {
  const label = entry.querySelector('strong, b');
  const text = collapseWhitespace(entry.textContent);
  const labelText = collapseWhitespace(label?.textContent);
  return (text.startsWith(labelText) ? text.slice(labelText.length) : text).replace(/^[\s:：]+/, '').trim();
}

/** Links of topics, keywords, feedback, printing: an entry with one of them names no author. */
const OTHER_LINKS = 'a:not([href^="mailto:"]):not([href*="/person-"])';
/** "Ben Ashby (AFP)" has the form of a sign-off, but a full name instead of initials. */
const fullName = lazyRegExp(String.raw`^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}`);

function readList(list: Element, language: ArticleLanguage, site: SiteRules): InfoList | undefined {
  if (!list.matches('.smallList') && !/p\.dw\.com\/p\//.test(list.textContent ?? '')) return undefined;
  const entries = [...list.children].filter((entry) => entry.localName === 'li');
  const index = entries.findIndex((entry) => parsePrintedDate(valueOf(entry), language.language) !== undefined);
  if (index < 0) return undefined;
  const published = parsePrintedDate(valueOf(entries[index]!), language.language);
  const next = entries[index + 1];
  const isAuthorEntry = next && next.querySelector('strong, b') && !next.querySelector(OTHER_LINKS) && !/p\.dw\.com/.test(next.textContent ?? '');
  const byline = isAuthorEntry ? valueOf(next) : '';
  const isNote = isInitialsSignature(byline) && !fullName().test(byline);
  return {
    authors: isNote ? [] : splitByline(byline, { conjunction: language.conjunction, site }), ...(isNote && { note: byline }), ...(published !== undefined && { published }),
  };
}

/** Reads the first such list in the live page's article; `undefined` where it has none. */
export function readInfoList(article: Element, language: ArticleLanguage, site: SiteRules): InfoList | undefined {
  for (const list of article.getElementsByTagName('ul')) {
    const metadata = readList(list, language, site);
    if (metadata) return metadata;
  }
  return undefined;
}
