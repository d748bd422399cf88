/**
 * Every message there is, declared once: which side answers it, what it carries, what comes back. Both ends are
 * bound to this table, so a missing handler or a wrong payload does not compile; what arrives is doubted all the same.
 */
import type { Article, ArticleKind, Coverage, Removal } from '../article/model.ts';
import type { ReasonCode } from '../article/detect.ts';
import type { KeyPoint } from '../key-points/model.ts';
import { hasShape, isOneOf, isOptional, type Guard } from './type-guards.ts';
import type { FontFile } from './fonts.ts';
import type { LocaleMessages } from './labels.ts';
import { isLocaleCode, type LocaleCode } from './locales.ts';
import { isPictureUrl } from './picture-url.ts';

/** What the detector saw. */
export interface PageReport { url: string; kind?: ArticleKind | undefined; reason?: ReasonCode | undefined; wasReaderOpen?: boolean | undefined }

/** The article of a page as the popup shows it, with the keys of its new posts, or why there is none. */
export type ReadAnswer =
  | { article: Article; keyPoints: KeyPoint[]; kept: Coverage; removed: Removal[]; byReadability?: true; newPosts?: string[] }
  | { article?: undefined; reason: string };

interface Message<Carried, Returned> {
  isPayload: Guard<Carried>;
  /** Never there: it carries the answer's type for the compiler. */
  answer?: Returned;
}

function message<Carried, Returned>(isPayload: Guard<Carried>): Message<Carried, Returned> {
  return { isPayload };
}

const isNothing = (value: unknown): value is undefined => value === undefined;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length < 20_000;
const isIndex = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';

export const protocol = {
  /** The detector says what kind of page this is, after loading and after every navigation in the page. */
  'background:report-page': message<PageReport, void>(hasShape<PageReport>({
    url: isText,
    kind: isOptional(isOneOf('article', 'liveblog', 'video', 'audio', 'gallery')),
    reason: isOptional(isOneOf('unknown-site', 'not-an-article-address', 'legal-page', 'no-article-in-page', 'not-yet')),
    wasReaderOpen: isOptional(isFlag),
  })),
  'background:open-options': message<undefined, void>(isNothing),
  /** Texts and letters that pages of the extension fetch themselves; a content script may not. */
  'background:load-labels': message<LocaleCode, LocaleMessages>(isLocaleCode),
  /** What makes files comes into the page when it is first wanted; pictures for them are fetched where that is allowed. */
  'background:inject-exporters': message<undefined, void>(isNothing),
  'background:fetch-picture': message<string, string | undefined>(isPictureUrl),
  'background:load-font': message<undefined, FontFile[]>(isNothing),
  /** Look again and report: after the settings changed or the background started anew. */
  'detector:look-again': message<undefined, void>(isNothing),
  'reader:read-article': message<undefined, ReadAnswer>(isNothing),
  /** The same on a page of a site that nobody described; from now on the reader shows it too. */
  'reader:enter-generic-mode': message<undefined, ReadAnswer>(isNothing),
  /** Opens the reader, at a key point if one is named. An automatic opening yields to a reader who closed it here. */
  'reader:open': message<{ point?: number | undefined; automatic?: boolean | undefined }, boolean>(hasShape({ point: isOptional(isIndex), automatic: isOptional(isFlag) })),
  'reader:toggle': message<undefined, boolean>(isNothing),
  'reader:close': message<undefined, void>(isNothing),
  /** Whoever asked for the article waits no longer: the popup was closed. */
  'reader:cancel-popup-request': message<undefined, void>(isNothing),
};

export type MessageName = keyof typeof protocol;
export type Payload<Name extends MessageName> = (typeof protocol)[Name] extends Message<infer Value, unknown> ? Value : never;
export type Answer<Name extends MessageName> = (typeof protocol)[Name] extends Message<infer _, infer Value> ? Value : never;

/** A message on its way. */
export interface Envelope { name: MessageName; payload: unknown }
