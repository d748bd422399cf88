/**
 * Reads the metadata in a page's head: JSON-LD and meta elements. Both may be broken or wrong, so each value is
 * checked.
 */
import type { SiteRules } from '../../sites/site.ts';
import { collapseOrUndefined } from '../clean-text.ts';
import { isJsonObject } from './hydration-state.ts';
import type { JsonObject } from './hydration-state.ts';

export interface HeadMetadata {
  headline?: string;
  authors: string[];
  published?: string;
  modified?: string;
  description?: string;
  image?: string;
}

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? collapseOrUndefined(value) : undefined);

/** Returns a value that is an ISO 8601 date, with or without time, of a real day; `undefined` for any other. */
export function isoDate(value: unknown): string | undefined {
  const date = textOf(value);
  return date !== undefined && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Cut off or broken. The meta elements and the page itself have the same facts.
    return undefined;
  }
}

/** Returns the objects of a script, also those in a list or in a `@graph`. */
function objectsIn(value: unknown): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (!isJsonObject(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? objectsIn(value['@graph']) : [])];
}

function readPersons(value: unknown): string[] {
  const authors = Array.isArray(value) ? value : [value];
  return authors.flatMap((author) => (isJsonObject(author) && author['@type'] === 'Person' ? textOf(author['name']) ?? [] : []));
}

function readJsonLd(page: Document): HeadMetadata {
  const objects = [...page.getElementsByTagName('script')].filter((script) => script.type === 'application/ld+json')
    .flatMap((script) => objectsIn(parseJson(script.textContent ?? '')));
  const article = objects.find((object) => 'datePublished' in object || /Article|Blog|Video|Audio|Gallery/.test(String(object['@type'])));
  const image = Array.isArray(article?.['image']) ? article['image'][0] as unknown : article?.['image'];
  return withoutUndefined({
    headline: textOf(article?.['headline']), authors: readPersons(article?.['author']),
    published: isoDate(article?.['datePublished']), modified: isoDate(article?.['dateModified']),
    description: textOf(article?.['description']), image: textOf(isJsonObject(image) ? image['url'] : image),
  });
}

function withoutUndefined(metadata: { [key in keyof HeadMetadata]: HeadMetadata[key] | undefined }): HeadMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as unknown as HeadMetadata;
}

/**
 * Returns the content of a meta element by its `property` or `name`. Some programs that save pages rename `content` to
 * `value` and `property` to `name`.
 */
export function readMeta(page: Document, name: string): string | undefined {
  const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return collapseOrUndefined(meta?.getAttribute('content') ?? meta?.getAttribute('value'));
}

/** Returns a title without the site's name at its end; `undefined` where nothing is left. */
export function withoutSiteName(title: string | undefined, { titleEndings = [] }: SiteRules): string | undefined {
  return collapseOrUndefined(titleEndings.reduce((rest, ending) => rest?.replace(ending, ''), title));
}

/** Reads the metadata of a page's head. JSON-LD goes before meta elements. */
export function readHeadMetadata(page: Document, site: SiteRules): HeadMetadata {
  const jsonLd = readJsonLd(page);
  const title = jsonLd.headline ?? readMeta(page, 'og:title') ?? readMeta(page, 'twitter:title') ?? page.title;
  return withoutUndefined({
    headline: withoutSiteName(title, site), authors: jsonLd.authors,
    published: jsonLd.published ?? isoDate(readMeta(page, 'date')) ?? isoDate(readMeta(page, 'article:published_time')),
    modified: jsonLd.modified, description: jsonLd.description ?? readMeta(page, 'description') ?? readMeta(page, 'og:description'),
    image: jsonLd.image ?? readMeta(page, 'og:image'),
  });
}
