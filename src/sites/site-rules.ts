/** The shape of what we know about a publisher's pages: data, each line with its reason and its proof. */

export interface Rule {
  /** Shown to whoever asks what was removed. */
  name: string;
  /** CSS; language-independent: structure, addresses, attributes, never words. */
  selector: string;
  /** Takes the nearest ancestor that matches this, instead of the element itself. */
  take?: string;
  /** Kinds of article in which the rule does not hold. */
  keptIn?: readonly string[];
  /** In words a reader understands. */
  why: string;
  /** Where and when it was last seen true; "code" stands for other people's programs, "guess" for none. */
  seen: string;
  /** Addresses of pages that show it. */
  examples: readonly string[];
}

export interface SiteRules {
  /** Elements that hold the whole article, best first. */
  articles: readonly Rule[];
  /** Elements that hold the article's text. */
  bodies: readonly Rule[];
  /** Pieces of the page that are no part of an article. */
  removals: readonly Rule[];
}
