/**
 * Types of what is known about a publisher: data, each rule with its reason and its evidence. It has three parts, by
 * the scripts that load it: `UrlGrammar` is loaded on every page of the publisher, `Publisher` by all of the extension,
 * `SiteRules` only by the script that reads a page.
 */

export type PageKind = 'article' | 'liveblog' | 'video' | 'audio' | 'gallery';

/** A publisher's domain, and which of its URLs are articles: all that the detector needs. */
export interface UrlGrammar {
  /** The registered domain. The host permission covers it and its subdomains. */
  domain: string;
  /** Hosts that serve journalism in known layouts; `undefined` where all do. */
  articleHosts?: RegExp;
  /** Hosts whose pages have no element for the article: headline and text are looked for in the whole page. */
  hostsWithoutArticleElement?: RegExp;
  /**
   * Matches the path of an article. Its groups are named by kinds, of which the first that is not empty counts; `id` is
   * the number.
   */
  article: RegExp;
  /** Numbers of pages that have an article's URL, but are about the site itself. */
  legalPages?: readonly number[];
}

/** A publisher. */
export interface Publisher {
  urlGrammar: UrlGrammar;
  /** The name that readers know. */
  name: string;
  /** How URLs of its pictures start. Only these may be fetched for an exported file. */
  pictures: string;
}

/** A selector with its reason and its evidence. */
export interface Rule {
  /** Printed in the list of what was removed. */
  name: string;
  /** A CSS selector list. Works in all languages: by structure, URLs and attributes, never by words. */
  selector: string;
  /** Selector of the nearest ancestor that is removed instead of the element itself. */
  closest?: string;
  /** Kinds of article to which the rule does not apply. */
  exceptKinds?: readonly string[];
  /**
   * For the rules' authors. Readers see a text in their own language, by the rule's name (src/view/removal-reasons.ts).
   */
  reason: string;
  /**
   * When the rule was last seen to hold. "code": seen in programs of others that read these pages; "guess": not seen.
   */
  lastVerified: string;
  /** URLs of pages that show it. */
  examples: readonly string[];
}

/** A promotion in the text. The URL that it links to identifies it in every language. */
export interface PromoPattern {
  name: string;
  /** Matches the URL that the promotion links to. */
  url: RegExp;
  reason: string;
  lastVerified: string;
}

export interface ImageSizes {
  /** Number of a format and its width in px, from narrow to wide. */
  widths: readonly (readonly [format: number, width: number])[];
  /** Number of the format for `src`, which is as wide as a column of text. */
  best: number;
  /** Ratio of width to height, where the format crops to it. */
  ratio?: readonly [width: number, height: number];
}

/** How a publisher that keeps each picture in numbered formats writes their URLs. */
export interface ImageVariants {
  /** Matches the URL of a picture. Groups: number, format (a number or a template), file ending. */
  url: RegExp;
  /** Returns the URL of a picture in a format. */
  write: (id: string, format: number, ending: string) => string;
  landscape: ImageSizes;
  /** Formats that are not cropped: for portraits and charts. */
  free: ImageSizes;
  /** Matches the `data-format` or `data-aspect-ratio` of pictures that may be cropped. */
  landscapeFormats: RegExp;
  /** Returns whether pictures of a format are cropped. */
  isLandscape: (format: number) => boolean;
}

/**
 * Parts of an article's header that need a selector: the page's head and the header's structure do not identify them.
 */
export type HeaderField = 'kicker' | 'byline' | 'author' | 'note' | 'standfirst';

/** What is known about a publisher's pages. */
export interface SiteRules {
  /** Elements that hold the whole article, the most reliable first. */
  articles: readonly Rule[];
  /** Elements that hold the article's text, the most reliable first. */
  bodies: readonly Rule[];
  /** Elements of the page that are no part of an article. Where two rules match an element, the first one applies. */
  removals: readonly Rule[];
  headerSelectors: Readonly<Partial<Record<HeaderField, Rule>>>;
  /** Hosts from which pictures, sound and video may be loaded. A recording on another host becomes a link. */
  mediaHosts: RegExp;
  /** Further hosts for sound and video. */
  recordingHosts?: RegExp;
  /** Matches the publisher's own names, which bylines print in place of a person's. */
  publisherNames?: RegExp;
  /** Match the publisher's name at the end of a title, with the divider before it. */
  titleEndings?: readonly RegExp[];
  /** Set where the first part of every path is a language code of `languages.ts`. */
  languageInPath?: true;
  /** Set where a bold line alone is a heading, on pages without an `<article>`. */
  boldHeadings?: true;
  images?: ImageVariants;
  promos?: readonly PromoPattern[];
  /** Matches URLs of other articles of the same publisher. */
  linkedArticleUrl?: RegExp;
  /** Matches the page's short URL, as a sharing bar offers it for copying. */
  permalink?: RegExp;
}

/** A publisher with the rules for its pages. */
export interface Site extends SiteRules { publisher: Publisher }
