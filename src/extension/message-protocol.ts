/**
 * Declares every message: the side that answers it, its payload, its answer. Sender and receiver are typed by this
 * table, so a missing handler or a wrong payload does not compile; received payloads are checked by the guards all the
 * same.
 */
import type { ReasonCode } from '../article/detect.ts';
import type { Article, ArticleKind, Coverage, Removal } from '../article/model.ts';
import type { KeyPoint } from '../key-points/key-point.ts';
import type { FontFile } from './fonts.ts';
import type { LocaleMessages } from './load-labels.ts';
import { TOOL_NAMES, type ToolName } from './lazy-tools/tool-registry.ts';
import { isLocaleCode, type LocaleCode } from './locales.ts';
import { isPictureUrl } from './picture-url.ts';
import { hasShape, isBoolean, isIndex, isOneOf, isOptional, isText, isUndefined, type Guard } from './type-guards.ts';

/** What the detector found in a page: the kind of its article, or the reason why it has none. */
export interface PageReport {
  url: string;
  kind?: ArticleKind | undefined;
  reason?: ReasonCode | undefined;
  /** Whether the reader was open on this URL when the tab last left it. */
  wasReaderOpen?: boolean | undefined;
}

/**
 * The article of a page, with the keys of the posts that are new since the last visit, or the reason why there is none.
 */
export type ReadAnswer =
  | { article: Article; keyPoints: KeyPoint[]; kept: Coverage; removed: Removal[]; byReadability?: true; newPosts?: string[] }
  | { article?: undefined; reason: string };

interface Message<Carried, Returned> {
  isPayload: Guard<Carried>;
  /** Never set: it carries the type of the answer for the compiler. */
  answer?: Returned;
}

function message<Carried, Returned>(isPayload: Guard<Carried>): Message<Carried, Returned> {
  return { isPayload };
}

/** The messages by name; the part before the colon is the side that answers. */
export const protocol = {
  /** Reports the kind of a page, after loading and after every navigation in the page. */
  'background:report-page': message<PageReport, void>(hasShape<PageReport>({
    url: isText,
    kind: isOptional(isOneOf('article', 'liveblog', 'video', 'audio', 'gallery')),
    reason: isOptional(isOneOf('unknown-site', 'not-an-article-address', 'legal-page', 'no-article-in-page', 'not-yet')),
    wasReaderOpen: isOptional(isBoolean),
  })),
  'background:open-options': message<undefined, void>(isUndefined),
  /**
   * Loads a locale's messages and the font's files: pages of the extension fetch both themselves, content scripts may
   * not.
   */
  'background:load-labels': message<LocaleCode, LocaleMessages>(isLocaleCode),
  'background:load-font': message<undefined, FontFile[]>(isUndefined),
  /** Injects a tool into the sender's page, at its first use. */
  'background:inject-tool': message<ToolName, void>(isOneOf(...TOOL_NAMES)),
  /** Fetches a picture for a file; answers with its `data:` URL. */
  'background:fetch-picture': message<string, string | undefined>(isPictureUrl),
  /** Makes the detector report again: after a change of settings or permissions. */
  'detector:look-again': message<undefined, void>(isUndefined),
  /** Extracts the page's article for the popup. */
  'reader:read-article': message<undefined, ReadAnswer>(isUndefined),
  /**
   * The same by Readability alone, on a page of a site without rules; from now on the reader shows this article too.
   */
  'reader:enter-generic-mode': message<undefined, ReadAnswer>(isUndefined),
  /**
   * Opens the reader, at a key point where one is named. `automatic` does not open it where the person closed it on
   * this URL.
   */
  'reader:open': message<{ point?: number | undefined; automatic?: boolean | undefined }, boolean>(
    hasShape<{ point?: number | undefined; automatic?: boolean | undefined }>({ point: isOptional(isIndex), automatic: isOptional(isBoolean) }),
  ),
  'reader:toggle': message<undefined, boolean>(isUndefined),
  'reader:close': message<undefined, void>(isUndefined),
  /** Stops an extraction that only the popup waits for, when the popup closes. */
  'reader:cancel-popup-request': message<undefined, void>(isUndefined),
};

export type MessageName = keyof typeof protocol;
export type Payload<Name extends MessageName> = (typeof protocol)[Name] extends Message<infer Value, unknown> ? Value : never;
export type Answer<Name extends MessageName> = (typeof protocol)[Name] extends Message<infer _, infer Value> ? Value : never;

/** A message as it is sent. */
export interface Envelope { name: MessageName; payload: unknown }
