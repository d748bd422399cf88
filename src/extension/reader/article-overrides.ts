/**
 * Holds what the person requested for one article beyond its normal extraction, until the page shows another article.
 */
import type { JsonObject } from '../../article/metadata/hydration-state.ts';

export interface ArticleOverrides {
  /** Names of the rules whose removed elements are restored. */
  restoredRules: Set<string>;
  /** Data of this article that the site answered at a request for older posts. */
  content?: JsonObject;
}

/** Makes the function that returns the overrides of the current URL: always the same object until the URL changes. */
export function makeOverrides(): () => ArticleOverrides {
  let url: string | undefined;
  let overrides: ArticleOverrides = { restoredRules: new Set() };
  return () => {
    if (url !== location.href) overrides = { restoredRules: new Set() };
    url = location.href;
    return overrides;
  };
}
