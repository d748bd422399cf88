/** Reads the metadata of an article from three sources: the page as shown, its head, its hydration data. */
import type { SiteRules } from '../../sites/site.ts';
import type { Article } from '../model.ts';
import { findSignedAuthors } from './credits.ts';
import { isoDate, readHeadMetadata, withoutSiteName } from './head-metadata.ts';
import { stringOr, walkObjects } from './hydration-state.ts';
import type { JsonObject } from './hydration-state.ts';
import { readInfoList } from './legacy-info-list.ts';
import { readHeader } from './read-header.ts';
import type { ArticleLanguage } from './read-language.ts';
import type { BylineContext } from './split-byline.ts';

export type Metadata = Omit<Article, 'kind' | 'url' | 'language' | 'direction' | 'lead' | 'blocks' | 'credits'>;

/** `element` is the live page's article, `content` its hydration data. */
export interface MetadataSources { readonly site: SiteRules; page: Document; element: Element; language: ArticleLanguage; content: JsonObject | undefined }

/** Returns the first list that has names, without repetitions. */
function firstNames(...lists: readonly (readonly string[] | undefined)[]): string[] {
  return [...new Set(lists.find((names) => names !== undefined && names.length > 0) ?? [])];
}

function definedFields<T extends object>(metadata: { [key in keyof T]: T[key] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as Partial<T>;
}

/**
 * Reads the metadata. What the page shows goes before what its head says, which may be cut, old or written for search
 * engines. Exact times are only in the head.
 */
export function readMetadata({ site, page, element, language, content }: MetadataSources): Metadata {
  const head = readHeadMetadata(page, site);
  const header = readHeader(element, language, site);
  const list = readInfoList(element, language, site);
  const persons = walkObjects(content, 'persons').flatMap((person) => stringOr(person, 'fullName') ?? []);
  return {
    headline: withoutSiteName(header.headline, site) ?? head.headline ?? stringOr(content, 'title') ?? '', kicker: header.kicker,
    authors: firstNames(head.authors.filter((name) => !site.publisherNames?.test(name)), header.authors, list?.authors, persons),
    ...definedFields<Pick<Metadata, 'bylineNote' | 'published' | 'modified' | 'standfirst' | 'opinion'>>({
      bylineNote: header.bylineNote ?? list?.note,
      published: head.published ?? isoDate(content?.['firstPublicationDate']) ?? list?.published ?? header.published,
      modified: head.modified ?? isoDate(content?.['lastModifiedDate']),
      standfirst: header.standfirst ?? head.description ?? stringOr(content, 'teaser'),
      opinion: content?.['isOpinion'] === true ? true : undefined,
    }),
  };
}

/** Adds the authors that are named in the credits to metadata without authors. */
export function withSignedAuthors(metadata: Metadata, credits: readonly string[], bylineContext: BylineContext): Metadata {
  return metadata.authors.length > 0 ? metadata : { ...metadata, authors: findSignedAuthors(credits, bylineContext) };
}
