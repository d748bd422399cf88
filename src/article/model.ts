/**
 * What an article is: plain data, never markup. It crosses from page to popup as JSON, every view is one
 * `switch` over `kind`, and a key point points into it instead of copying it.
 */

import type { PageKind } from '../sites/site.ts';

export type Direction = 'ltr' | 'rtl';

/** A run of text with one look. Line breaks inside are `\n`. Addresses are absolute http(s) or mailto. */
export interface Span {
  text: string;
  href?: string;
  strong?: true;
  emphasis?: true;
  superscript?: true;
  subscript?: true;
  /** BCP 47, only where it differs from the article's language. */
  language?: string;
  /** Only where it differs from the article's direction. */
  direction?: Direction;
  /** The number of the footnote that explains it, from 1. */
  note?: number;
}

export interface Image {
  /** Absolute http(s) address that answers; templates such as `${formatId}` are resolved. */
  src: string;
  alt: string;
  srcset?: string;
  /** In pixels, where the page knows them. */
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
  /** Lists that stand inside an item, by the item's index. */
  nested?: { item: number; list: ListBlock }[];
}
/** A quotation; paragraphs inside it are divided by an empty line (`\n\n`) in the text. */
export interface QuoteBlock { kind: 'quote'; spans: Span[]; source?: Span[] }
export interface TableCell { spans: Span[]; header?: true; columns?: number; rows?: number }
export interface TableBlock { kind: 'table'; caption?: Span[]; rows: TableCell[][] }
export interface FigureBlock extends Figure { kind: 'figure' }
export interface GalleryBlock {
  kind: 'gallery';
  headline?: string;
  figures: Figure[];
  /** Who made the gallery, as it stands. */
  credits?: string[];
}
export interface MediaBlock {
  kind: 'video' | 'audio';
  headline?: string;
  /** In seconds. */
  duration?: number;
  poster?: Image;
  sources: MediaSource[];
  /** Captions and subtitles the page offers. */
  tracks?: { src: string; language: string; label?: string }[];
  /** Where it can be seen when it cannot be played in place. */
  href?: string;
}
export interface EmbedBlock { kind: 'embed'; headline?: string; href: string }
/** A "Read more" line: links set apart from the text. */
export interface RelatedBlock { kind: 'related'; spans: Span[] }
/** The question of an interview or of questions and answers. */
export interface QuestionBlock { kind: 'question'; spans: Span[] }
/** Explanations that stood as pop-ups over a word; `mark` is that word as a dictionary has it. No `spans`: the page explains it no further. */
export interface FootnotesBlock { kind: 'footnotes'; notes: { mark: string; spans: Span[] }[] }
/** One entry of a live blog. */
export interface PostBlock {
  kind: 'post';
  id?: string;
  /** ISO 8601, or as the page shows it where it tells no more. */
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
  /** Persons only; a publisher is no author. */
  authors: string[];
  /** What the page prints beside the authors, such as a place or "with AFP, dpa". */
  bylineNote?: string;
  /** A piece that the page marks as opinion. */
  opinion?: true;
  /** ISO 8601, as exact as the page knows it: a date alone or date and time. */
  published?: string;
  modified?: string;
  standfirst?: string;
  lead?: FigureBlock | MediaBlock;
  blocks: Block[];
  /** Editor's line and agency sign-off, as they stand. */
  credits: string[];
}

/** Something that was left out, and the rule that did it. */
export interface Removal {
  what: string;
  /** In the words of whoever wrote the rule; readers are told in their own language. */
  why: string;
  /** The rule's name. */
  rule: string;
  /** What the rule took can be brought back into the article. */
  returns?: true;
}

/** How much of what the page's article holds came along. */
export interface Coverage {
  /** Words in the article's blocks and in the page's own article element. */
  words: number;
  pageWords: number;
  pictures: number;
  pagePictures: number;
  videos: number;
}

/** An article, or the reason why there is none. Never a throw. */
export type Extraction =
  | { article: Article; removed: Removal[]; kept: Coverage }
  | { article?: undefined; reason: string; removed: Removal[] };
