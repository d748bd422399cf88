/**
 * The shape of what we know about a publisher: data, each line of knowledge with its reason and its proof. It comes in
 * three parts, by who pays for it: every page of theirs, the extension as a whole, and the one page that is read.
 */

export type PageKind = 'article' | 'liveblog' | 'video' | 'audio' | 'gallery';

/** Where they publish, and which of their addresses are articles: all that the detector knows. */
export interface UrlGrammar {
  /** Everything on it and below it is theirs: this is what the browser is asked for. */
  domain: string;
  /** Hosts that serve journalism in layouts we know; without it all of them. */
  articleHosts?: RegExp;
  /** Hosts whose pages have no element for articles: the page itself is asked for headline and text. */
  hostsWithoutArticleElement?: RegExp;
  /** Matches the path of an article. Its groups are named by kinds, the first that holds something tells; `id` is its number. */
  article: RegExp;
  /** Numbers of pages with an article's address that inform about the site itself. */
  legalPages?: readonly number[];
}

/** Who they are. */
export interface Publisher {
  urlGrammar: UrlGrammar;
  /** As readers know them. */
  name: string;
  /** How addresses of their pictures begin: those that may be fetched for a file. */
  pictures: string;
}

export interface Rule {
  /** Shown to whoever asks what was removed. */
  name: string;
  /** CSS; language-independent: structure, addresses, attributes, never words. */
  selector: string;
  /** Takes the nearest ancestor that matches this, instead of the element itself. */
  closest?: string;
  /** Kinds of article in which the rule does not hold. */
  exceptKinds?: readonly string[];
  /** For whoever mends the rules; readers are told in their language, by the rule's name (src/view/removal-reasons.ts). */
  reason: string;
  /** Where and when it was last seen true; "code" stands for other people's programs, "guess" for none. */
  lastVerified: string;
  /** Addresses of pages that show it. */
  examples: readonly string[];
}

/** A plea to the reader, known in every language by the address it leads to; its words are never read. */
export interface PromoPattern {
  name: string;
  url: RegExp;
  reason: string;
  lastVerified: string;
}

export interface ImageSizes {
  /** Format number and width, narrow to wide. */
  widths: readonly (readonly [format: number, width: number])[];
  /** The format for `src`, wide enough for a column of text. */
  best: number;
  /** Width and height as they are to each other, where the format crops to it. */
  ratio?: readonly [width: number, height: number];
}

/** Of a publisher that keeps every picture in numbered formats: how to find the others when one is known. */
export interface ImageVariants {
  /** Matches an address of a picture: number, format (a number, or a template left open), ending. */
  url: RegExp;
  /** The address of a picture in a format. */
  write: (id: string, format: number, ending: string) => string;
  landscape: ImageSizes;
  /** Not cropped: for portraits and charts, which a crop would mutilate. */
  free: ImageSizes;
  /** `data-format` or `data-aspect-ratio` of pictures that may be cropped, as their pages show them. */
  landscapeFormats: RegExp;
  /** Formats whose pictures are cropped already. */
  isLandscape: (format: number) => boolean;
}

/** Where in the head of an article something stands that neither its head nor its shape tells. */
export type HeaderField = 'kicker' | 'byline' | 'author' | 'note' | 'standfirst';

/** What is known of pages. */
export interface SiteRules {
  /** Elements that hold the whole article, best first. */
  articles: readonly Rule[];
  /** Elements that hold the article's text. */
  bodies: readonly Rule[];
  /** Pieces of the page that are no part of an article. */
  removals: readonly Rule[];
  headerSelectors: Readonly<Partial<Record<HeaderField, Rule>>>;
  /** Whence pictures, sound and video may be loaded: what stands elsewhere becomes a link, never a request. */
  mediaHosts: RegExp;
  /** More hosts for sound and film alone. */
  recordingHosts?: RegExp;
  /** The publisher's own names where a person's would stand. */
  publisherNames?: RegExp;
  /** The publisher's name at the end of a title, with whatever parts it from the headline. */
  titleEndings?: readonly RegExp[];
  /** The first part of every path is the language, by the codes of `languages.ts`. */
  languageInPath?: true;
  /** On pages without an `<article>` a bold line alone is a heading. */
  boldHeadings?: true;
  images?: ImageVariants;
  promos?: readonly PromoPattern[];
  /** Links to other pieces of the same site. */
  articleUrl?: RegExp;
  /** The page's short address, as a sharing bar offers it for copying. */
  permalink?: RegExp;
}

/** A publisher with what is known of their pages. */
export interface Site extends SiteRules { publisher: Publisher }
