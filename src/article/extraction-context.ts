/** What every step of reading a page needs to know, and where it says what it left out. */
import type { SiteRules } from '../sites/site.ts';
import type { ArticleKind, Block, Direction, FootnotesBlock, Removal } from './model.ts';

/** What explains a word: the word as a dictionary has it, and its explanation. */
export interface GlossaryEntry { headword: string; text: Element | undefined }

/** Where a page comes from: addresses in it start from its own, and what they mean only its publisher knows. */
export interface SourcePage { readonly url: URL; readonly site: SiteRules }

export interface ExtractionContext extends SourcePage {
  readonly kind: ArticleKind;
  /** Of the article as a whole; spans say only where they differ. */
  readonly language: string;
  readonly direction: Direction;
  /** Pages until June 2023, where a bold line alone is a heading. */
  readonly isLegacy: boolean;
  /** The word between two names in this language. */
  readonly conjunction: string;
  /** Pieces that the page leaves empty, by number. */
  readonly hydratedBlocks: ReadonlyMap<string, Block>;
  /** The posts of a live blog. */
  readonly posts: ReadonlySet<Element>;
  /** Words that are explained. */
  readonly glossary: ReadonlyMap<Element, GlossaryEntry>;
  /** The explanations of those that were read; grows while reading. */
  readonly notes: FootnotesBlock['notes'];
  /** Names of rules whose pieces the reader wants back. */
  readonly restoredRules: ReadonlySet<string>;
  /** Grows while reading. */
  readonly removals: Removal[];
}
