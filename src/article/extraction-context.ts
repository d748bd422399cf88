/** Types of what the steps of an extraction know about the page, and of what they collect while they read it. */
import type { SiteRules } from '../sites/site.ts';
import type { ArticleKind, Block, Direction, FootnotesBlock, Removal } from './model.ts';

/** An explained word: its dictionary form, and the element that holds its explanation, if the page has one. */
export interface GlossaryEntry { headword: string; text: Element | undefined }

/** The page's URL, against which relative URLs in it are resolved, and the rules of its publisher. */
export interface SourcePage { readonly url: URL; readonly site: SiteRules }

/** What every step of reading needs to know. `readArticle` makes one for each extraction. */
export interface ExtractionContext extends SourcePage {
  readonly kind: ArticleKind;
  /** The article's language, BCP 47. A span has a language of its own only where it differs. */
  readonly language: string;
  readonly direction: Direction;
  /** Whether the page has the layout used until June 2023, in which a bold line alone is a heading. */
  readonly isLegacy: boolean;
  /** The word between two names in this language: "and". */
  readonly conjunction: string;
  /** Blocks of the hydration data, by number, for elements that the page leaves empty. */
  readonly hydratedBlocks: ReadonlyMap<string, Block>;
  /** The elements that are posts of a live blog. */
  readonly posts: ReadonlySet<Element>;
  /** The elements of explained words. */
  readonly glossary: ReadonlyMap<Element, GlossaryEntry>;
  /** Names of rules whose removals the reader wants to see in the article. */
  readonly restoredRules: ReadonlySet<string>;
  /** The explanations of the words read so far. `readSpans` adds to it. */
  readonly notes: FootnotesBlock['notes'];
  /** What has been left out so far. The steps that leave something out add to it. */
  readonly removals: Removal[];
}
