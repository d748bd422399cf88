/** What a page says about its article, from three places: the page as shown, its head, its data. */
import type { SiteRules } from '../../sites/site.ts';
import { findSignedAuthors } from './credits.ts';
import type { Article } from '../model.ts';
import { isoDate, readPageFacts, withoutSiteName } from './head-metadata.ts';
import { objectsIn, textOf } from './hydration-state.ts';
import type { Unknown } from './hydration-state.ts';
import { readFactList } from './legacy-info-list.ts';
import { readHeader } from './read-header.ts';
import type { Tongue } from './read-language.ts';
import type { Naming } from './split-byline.ts';

export type Facts = Omit<Article, 'kind' | 'url' | 'language' | 'direction' | 'lead' | 'blocks' | 'credits'>;
export interface FactSources { readonly site: SiteRules; page: Document; element: Element; tongue: Tongue; content: Unknown | undefined }

function firstNamed(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.find((names) => names !== undefined && names.length > 0) ?? [])];
}

/** Without the fields of which nothing is known. */
function known<T extends object>(facts: { [key in keyof T]: T[key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/**
 * What the page shows goes before what its head says: the head may be cut, old or written for search engines. The
 * exact times are only in the head.
 */
export function readFacts({ site, page, element, tongue, content }: FactSources): Facts {
  const head = readPageFacts(page, site);
  const header = readHeader(element, tongue, site);
  const list = readFactList(element, tongue, site);
  const persons = objectsIn(content, 'persons').flatMap((person) => textOf(person, 'fullName') ?? []);
  return {
    headline: withoutSiteName(header.headline, site) ?? head.headline ?? textOf(content, 'title') ?? '', kicker: header.kicker,
    authors: firstNamed(head.authors.filter((name) => !site.ownNames?.test(name)), header.authors, list?.authors, persons),
    ...known<Pick<Facts, 'bylineNote' | 'published' | 'modified' | 'standfirst' | 'opinion'>>({
      bylineNote: header.bylineNote ?? list?.note,
      published: head.published ?? isoDate(content?.['firstPublicationDate']) ?? list?.published ?? header.published,
      modified: head.modified ?? isoDate(content?.['lastModifiedDate']),
      standfirst: header.standfirst ?? head.description ?? textOf(content, 'teaser'),
      opinion: content?.['isOpinion'] === true ? true : undefined,
    }),
  };
}

/** Pages that name their authors only below the text. */
export function withSignedAuthors(facts: Facts, credits: readonly string[], naming: Naming): Facts {
  return facts.authors.length > 0 ? facts : { ...facts, authors: findSignedAuthors(credits, naming) };
}
