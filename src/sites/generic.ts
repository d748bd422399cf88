/** What is known of a page of nobody we know: nothing. Its pictures come from wherever it names them, as the page's own do. */
import type { SiteRules } from './site.ts';

export const generic: SiteRules = { articles: [], bodies: [], removals: [], headerSelectors: {}, mediaHosts: /./ };
