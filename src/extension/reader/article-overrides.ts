/** What the reader was asked for beyond the page as it is: of one article, and forgotten with it. */
import type { Unknown } from '../../article/metadata/hydration-state.ts';

export interface Asked {
  /** Names of rules whose pieces are wanted back. */
  rules: Set<string>;
  /** What the site answered about this article. */
  content?: Unknown;
}

/** Makes the function that gives what was asked for of the article in the page now. */
export function makeAsked(): () => Asked {
  let at: string | undefined;
  let asked: Asked = { rules: new Set() };
  return () => {
    if (at !== location.href) asked = { rules: new Set() };
    at = location.href;
    return asked;
  };
}
