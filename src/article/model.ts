/**
 * Types of an article: plain data, never markup. It is sent from the page to the popup as JSON. A view is one `switch`
 * over `kind`. A key point refers to a block by index and offsets instead of copying its text.
 */

import type { PageKind } from '../sites/site.ts';

export type Direction = 'ltr' | 'rtl';

/** A run of text with one format. Line breaks inside are `\n`. `href` is an absolute http(s) or mailto URL. */
export interface Span {
  text: string;
  href?: string;
  strong?: true;
  emphasis?: true;
  superscript?: true;
  subscript?: true;
  /** Struck out: shown so, and no part of the text's meaning. */
  struck?: true;
  /** BCP 47. Only where it differs from the article's language. */
  language?: string;
  /** Only where it differs from the article's direction. */
  direction?: Direction;
  /** The number of the footnote that explains the text, from 1. */
  note?: number;
}

export interface Image {
  /** An absolute http(s) URL that can be loaded: templates such as `${formatId}` are resolved. */
  src: string;
  alt: string;
  srcset?: string;
  /** CSS pixels, where the page or the publisher's image format names them. */
  width?: number;
  height?: number;
}

export interface Figure {
  image: Image;
  caption?: string;
  /** Without its translated prefix ("Image:", "Bild:"). */
  credit?: string;
}

export interface MediaSource {
  src: string;
  /** MIME type. */
  type?: string;
}

export interface ParagraphBlock { kind: 'paragraph'; spans: Span[] }
export interface HeadingBlock { kind: 'heading'; level: 2 | 3 | 4 | 5 | 6; spans: Span[] }
export interface ListBlock {
  kind: 'list';
  ordered: boolean;
  start?: number;
  items: Span[][];
  /** Lists inside an item, by the item's index from 0. */
  nested?: { item: number; list: ListBlock }[];
}
/** A quotation. An empty line (`\n\n`) in the text divides its paragraphs. */
export interface QuoteBlock { kind: 'quote'; spans: Span[]; source?: Span[] }
export interface TableCell { spans: Span[]; header?: true; columns?: number; rows?: number }
export interface TableBlock { kind: 'table'; caption?: Span[]; rows: TableCell[][] }
export interface FigureBlock extends Figure { kind: 'figure' }
export interface GalleryBlock {
  kind: 'gallery';
  headline?: string;
  figures: Figure[];
  /** Who made the gallery, as the page prints it. */
  credits?: string[];
}
export interface MediaBlock {
  kind: 'video' | 'audio';
  headline?: string;
  /** Seconds. */
  duration?: number;
  poster?: Image;
  sources: MediaSource[];
  /** Captions and subtitles. */
  tracks?: { src: string; language: string; label?: string }[];
  /** A page where the recording can be played when it cannot be played in the article. */
  href?: string;
}
export interface EmbedBlock { kind: 'embed'; headline?: string; href: string }
/** A "Read more" line: links to other stories, separate from the text. */
export interface RelatedBlock { kind: 'related'; spans: Span[] }
/** A question of an interview or of a list of questions and answers. */
export interface QuestionBlock { kind: 'question'; spans: Span[] }
/**
 * Explanations of words, which the page shows as pop-ups. `mark` is the word in its dictionary form. Empty `spans`: the
 * page has no explanation beyond it.
 */
export interface FootnotesBlock { kind: 'footnotes'; notes: { mark: string; spans: Span[] }[] }
/** One post of a live blog. */
export interface PostBlock {
  kind: 'post';
  id?: string;
  /** ISO 8601, else the time as the page prints it. */
  time?: string;
  headline?: string;
  authors: string[];
  blocks: Block[];
}

export type Block =
  | ParagraphBlock | HeadingBlock | ListBlock | QuoteBlock | TableBlock | FigureBlock | GalleryBlock
  | MediaBlock | EmbedBlock | RelatedBlock | QuestionBlock | FootnotesBlock | PostBlock;

export type ArticleKind = PageKind;

export interface Article {
  kind: ArticleKind;
  url: string;
  /** BCP 47. */
  language: string;
  direction: Direction;
  headline: string;
  kicker: string[];
  /** Persons only: a publisher is not an author. */
  authors: string[];
  /** What the page prints beside the authors: a place, or "with AFP, dpa". */
  bylineNote?: string;
  /** Set where the hydration data mark the article as opinion. */
  opinion?: true;
  /** ISO 8601: a date, or date and time where the page has it. */
  published?: string;
  modified?: string;
  standfirst?: string;
  lead?: FigureBlock | MediaBlock;
  blocks: Block[];
  /** The editor's line and the agency's sign-off, as the page prints them. */
  credits: string[];
}

/** Something that was left out, and the rule that removed it. */
export interface Removal {
  what: string;
  /**
   * The rule's reason, in English for its author. Readers see a text in their own language
   * (src/view/removal-reasons.ts).
   */
  why: string;
  /** The rule's name. */
  rule: string;
  /** Set where the reader can restore into the article what the rule removed. */
  returns?: true;
}

/** How much of the page's article the extraction kept. */
export interface Coverage {
  /** Words in the article's blocks and credits. */
  words: number;
  /** Words in the elements of the page that hold the article's body. */
  pageWords: number;
  pictures: number;
  pagePictures: number;
  videos: number;
}

/** An article, or the reason (a `ReasonCode`) why there is none. */
export type Extraction =
  | { article: Article; removed: Removal[]; kept: Coverage }
  | { article?: undefined; reason: string; removed: Removal[] };
