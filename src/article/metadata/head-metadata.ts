/** What a page says about itself in its head: JSON-LD and meta elements, both doubted. */
import type { SiteRules } from '../../sites/site.ts';
import { collapseOrUndefined } from '../clean-text.ts';

export interface HeadMetadata {
  headline?: string;
  authors: string[];
  published?: string;
  modified?: string;
  description?: string;
  image?: string;
}

type Unknown = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const text = (value: unknown): string | undefined => (typeof value === 'string' ? collapseOrUndefined(value) : undefined);

/** A date and time as machines write it; anything else is none. */
export function isoDate(value: unknown): string | undefined {
  const date = text(value);
  return date !== undefined && /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.test(date) && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Cut off or broken: the page's other facts stand in.
    return undefined;
  }
}

/** Objects of a script, also of a list or a `@graph`. */
function objectsOf(value: unknown): Unknown[] {
  if (Array.isArray(value)) return value.flatMap(objectsOf);
  if (!isRecord(value)) return [];
  return [value, ...(Array.isArray(value['@graph']) ? objectsOf(value['@graph']) : [])];
}

function readPersons(value: unknown): string[] {
  const authors = Array.isArray(value) ? value : [value];
  return authors.flatMap((author) => (isRecord(author) && author['@type'] === 'Person' ? text(author['name']) ?? [] : []));
}

function readJsonLd(page: Document): HeadMetadata {
  const objects = [...page.getElementsByTagName('script')].filter((script) => script.type === 'application/ld+json')
    .flatMap((script) => objectsOf(parseJson(script.textContent ?? '')));
  const article = objects.find((object) => 'datePublished' in object || /Article|Blog|Video|Audio|Gallery/.test(String(object['@type'])));
  const image = Array.isArray(article?.['image']) ? article['image'][0] as unknown : article?.['image'];
  return clean({
    headline: text(article?.['headline']), authors: readPersons(article?.['author']),
    published: isoDate(article?.['datePublished']), modified: isoDate(article?.['dateModified']),
    description: text(article?.['description']), image: text(isRecord(image) ? image['url'] : image),
  });
}

function clean(metadata: { [key in keyof HeadMetadata]: HeadMetadata[key] | undefined }): HeadMetadata {
  return Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== undefined)) as unknown as HeadMetadata;
}

/** A meta element's content; some savers of pages rename `content` to `value` and `property` to `name`. */
export function readMeta(page: Document, name: string): string | undefined {
  const meta = page.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return collapseOrUndefined(meta?.getAttribute('content') ?? meta?.getAttribute('value'));
}

/** A title without the site's name at its end. */
export function withoutSiteName(title: string | undefined, { titleEndings = [] }: SiteRules): string | undefined {
  return collapseOrUndefined(titleEndings.reduce((rest, ending) => rest?.replace(ending, ''), title));
}

/** The facts of a page's head, JSON-LD before meta. */
export function readHeadMetadata(page: Document, site: SiteRules): HeadMetadata {
  const known = readJsonLd(page);
  return clean({
    headline: withoutSiteName(known.headline ?? readMeta(page, 'og:title') ?? readMeta(page, 'twitter:title') ?? page.title, site),
    authors: known.authors, published: known.published ?? isoDate(readMeta(page, 'date')) ?? isoDate(readMeta(page, 'article:published_time')),
    modified: known.modified, description: known.description ?? readMeta(page, 'description') ?? readMeta(page, 'og:description'),
    image: known.image ?? readMeta(page, 'og:image'),
  });
}
