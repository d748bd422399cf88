/**
 * The list at the foot of a legacy page: date, author, topics, keywords, feedback, printing, permalink. Its labels are
 * in the page's language and never read: the date is known by its shape, and the authors are what stands right after
 * it as plain text or with links to persons, since every other entry carries other links or the permalink.
 */
import { lazyRegExp } from '../char-classes.ts';
import { parsePrintedDate } from './parse-date.ts';
import { splitByline } from './split-byline.ts';
import type { SiteRules } from '../../sites/site.ts';
import type { ArticleLanguage } from './read-language.ts';
import { isInitialsSignature } from './credits.ts';
import { collapseWhitespace } from '../clean-text.ts';

export interface InfoList { authors: string[]; published?: string; note?: string }

/** The value of an entry: its text without its label. */
function valueOf(entry: Element): string {
  const label = entry.querySelector('strong, b');
  const text = collapseWhitespace(entry.textContent);
  const labelText = collapseWhitespace(label?.textContent);
  return (text.startsWith(labelText) ? text.slice(labelText.length) : text).replace(/^[\s:：]+/, '').trim();
}

/** Counter-examples: topics, keywords, feedback, printing. */
const otherLinks = 'a:not([href^="mailto:"]):not([href*="/person-"])';
/** "Ben Ashby (AFP)" has the shape of a sign-off, but not its initials. */
const fullName = lazyRegExp(String.raw`^\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}`);

function readList(list: Element, language: ArticleLanguage, site: SiteRules): InfoList | undefined {
  if (!list.matches('.smallList') && !/p\.dw\.com\/p\//.test(list.textContent ?? '')) return undefined;
  const entries = [...list.children].filter((entry) => entry.localName === 'li');
  const index = entries.findIndex((entry) => parsePrintedDate(valueOf(entry), language.language) !== undefined);
  if (index < 0) return undefined;
  const published = parsePrintedDate(valueOf(entries[index]!), language.language);
  const next = entries[index + 1];
  const isPlain = next && next.querySelector('strong, b') && !next.querySelector(otherLinks) && !/p\.dw\.com/.test(next.textContent ?? '');
  const byline = isPlain ? valueOf(next) : '';
  const isNote = isInitialsSignature(byline) && !fullName().test(byline);
  return {
    authors: isNote ? [] : splitByline(byline, { conjunction: language.conjunction, site }), ...(isNote && { note: byline }), ...(published !== undefined && { published }),
  };
}

/** The facts of the first such list in the live page's article. */
export function readInfoList(article: Element, language: ArticleLanguage, site: SiteRules): InfoList | undefined {
  for (const list of article.getElementsByTagName('ul')) {
    const metadata = readList(list, language, site);
    if (metadata) return metadata;
  }
  return undefined;
}
