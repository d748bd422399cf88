/** Rules for a page of an unknown publisher: none. Its pictures may come from any host, as on the page itself. */
import type { SiteRules } from './site.ts';

export const generic: SiteRules = { articles: [], bodies: [], removals: [], headerSelectors: {}, mediaHosts: /./ };
