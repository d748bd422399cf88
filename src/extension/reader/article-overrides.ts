/** What the reader was asked for beyond the page as it is: of one article, and forgotten with it. */
import type { JsonObject } from '../../article/metadata/hydration-state.ts';

export interface ArticleOverrides {
  /** Names of rules whose pieces are wanted back. */
  restoredRules: Set<string>;
  /** What the site answered about this article. */
  content?: JsonObject;
}

/** Makes the function that gives what was asked for of the article in the page now. */
export function makeOverrides(): () => ArticleOverrides {
  let at: string | undefined;
  let overrides: ArticleOverrides = { restoredRules: new Set() };
  return () => {
    if (at !== location.href) overrides = { restoredRules: new Set() };
    at = location.href;
    return overrides;
  };
}
